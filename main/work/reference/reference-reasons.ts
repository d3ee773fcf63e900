import type { Catalogue } from '../../../shared/domain/catalogue/catalogue.ts';
import type { Rival } from '../../../shared/domain/reference/composed.ts';
import { evidenceEn } from '../../../shared/words/readings/conflict-en.ts';
import { allDeliveries } from '../../store/tables/delivery-table.ts';
import { valueCell } from '../observations/observations.ts';
import type { Reconciled } from '../conflicts/reconciled.ts';
import type { Workspace } from '../../store/file/workspace.ts';

/**
 * What the comment at an open figure names: who says what, where, and what speaks for the kind of the
 * conflict. A chart figure waits for the figure that it repeats.
 */
export function rivalsByFigure(
  catalogue: Catalogue,
  workspace: Workspace,
  state: Reconciled,
): Map<string, Rival[]> {
  const files = new Map(allDeliveries(workspace.db).map((delivery) => [delivery.id, delivery.file]));
  const observations = new Map(state.observations.map((o) => [o.id, o]));
  const periods = new Map(state.figures.map((figure) => [figure.id, figure.period]));
  const rivals = new Map<string, Rival[]>();
  for (const conflict of state.conflicts) {
    const isOwn = periods.get(conflict.figure) === conflict.period;
    if (!isOwn || conflict.state === 'decided' || rivals.has(conflict.figure)) continue;
    const own = conflict.rivals.flatMap((id): Rival[] => {
      const o = observations.get(id);
      if (!o || o.value === null) return [];
      const cell = valueCell(o.cells);
      const file = files.get(o.delivery) ?? '';
      const agency = catalogue.agenciesById.get(o.agency)?.names.en ?? o.agency;
      const note = `${conflict.kind}: ${evidenceEn(conflict.fact)}.`;
      return [{ value: o.value, agency, file, sheet: cell?.sheet ?? '', ref: cell?.ref ?? '', note }];
    });
    rivals.set(conflict.figure, own);
  }
  for (const { id, repeats } of catalogue.figures) {
    const base = repeats === undefined ? undefined : rivals.get(repeats);
    if (base && !rivals.has(id)) rivals.set(id, base);
  }
  return rivals;
}

/** Why a value differs from the printed one: its sender corrected it, or it was decided. */
export function reasonsByFigure(workspace: Workspace, state: Reconciled): Map<string, string> {
  const files = new Map(allDeliveries(workspace.db).map((delivery) => [delivery.id, delivery.file]));
  const from = new Map(state.observations.map((o) => [o.id, o.delivery]));
  const revisions = state.conflicts
    .filter((conflict) => conflict.kind === 'revision' && conflict.state === 'decided')
    .map(({ figure, fact, rivals }): [string, string] => {
      const last = rivals.at(-1);
      const delivery = last === undefined ? undefined : from.get(last);
      const file = (delivery === undefined ? undefined : files.get(delivery)) ?? '';
      return [figure, `${evidenceEn(fact)} by its sender (${file})`];
    });

  const decisions = new Map(state.decisions.map((decision) => [decision.id, decision]));
  const reasons = state.figures.flatMap((figure): [string, string][] => {
    const decision = figure.decision === undefined ? undefined : decisions.get(figure.decision);
    return decision ? [[figure.id, decision.reason]] : [];
  });
  return new Map([...revisions, ...reasons]);
}
