import type { Catalogue } from '../../../shared/domain/catalogue/catalogue.ts';
import type { FigureKey } from '../../../shared/domain/keys/figure-key.ts';
import type { Observation } from '../../../shared/domain/observations/observation.ts';
import { valueCell } from '../observations/observations.ts';
import type { Reconciled } from './reconciled.ts';

/** What could be accepted for a key, as it stands now. */
export const candidatesOf = (catalogue: Catalogue, state: Reconciled, key: FigureKey): Observation[] =>
  candidatesIn(catalogue, state)(key);

/**
 * The same for many keys of one state: their own observations, their rivals from elsewhere, and those of the figure
 * that each repeats, whose value it shows. A cell that speaks for both is listed once, as its own. In the order of
 * their ids: what is listed for a decision, and what its token stands for.
 */
export function candidatesIn(catalogue: Catalogue, state: Reconciled): (key: FigureKey) => Observation[] {
  const { observations, conflicts } = state.by;
  return (key) => {
    const repeats = repeatedBy(catalogue, key);
    const listed = (repeats === null ? [key] : [key, repeats]).flatMap((one) => [
      ...observations.ofKey(one),
      ...(conflicts.get(one.figure) ?? [])
        // A correction is settled by whoever made it.
        .filter((c) => c.period === one.period && (c.kind !== 'revision' || c.state !== 'decided'))
        .flatMap(({ rivals }) => rivals.flatMap((id) => observations.byId(id) ?? [])),
    ]);
    const offered = listed.filter((o) => o.supersededBy === undefined);
    const own = new Set(offered.filter((o) => o.figure === key.figure).map(placeOf));
    return [...new Set(offered)]
      .filter((o) => o.figure !== repeats?.figure || !own.has(placeOf(o)))
      .toSorted((a, b) => a.id - b.id);
  };
}

/** A chart figure stands beside the figure that it repeats: what counts there is weighed here. */
export function repeatedBy(catalogue: Catalogue, key: FigureKey): FigureKey | null {
  const { repeats } = catalogue.figuresById.get(key.figure) ?? {};
  return repeats === undefined ? null : { figure: repeats, period: key.period };
}

function placeOf(o: Observation): string {
  const cell = valueCell(o.cells);
  return JSON.stringify([o.delivery, cell?.sheet, cell?.ref, o.period]);
}
