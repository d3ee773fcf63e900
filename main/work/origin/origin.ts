import type { Catalogue } from '../../../shared/domain/catalogue/catalogue.ts';
import type { Conflict } from '../../../shared/domain/conflicts/conflict.ts';
import type { Delivery } from '../../../shared/domain/deliveries/delivery.ts';
import {
  indicatorOf,
  type FigureKey,
  askedKey,
  type AskedKey,
} from '../../../shared/domain/keys/figure-key.ts';
import { keyLabel, unitLabel } from '../../../shared/domain/catalogue/key-label.ts';
import type { Observation } from '../../../shared/domain/observations/observation.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { OriginSource, OriginView } from '../../../shared/contract/origin.ts';
import type { App } from '../../resources/app.ts';
import { allDeliveries } from '../../store/tables/delivery-table.ts';
import { agencyName } from '../catalogue/agency-name.ts';
import { knownKey } from '../catalogue/catalogue-lookup.ts';
import { excerptOf } from '../sheets/excerpt.ts';
import { valueCell } from '../observations/observations.ts';
import { documentIndex } from '../text/printed-at.ts';
import { acceptedOf } from '../conflicts/accepted-key.ts';
import { candidatesOf } from '../conflicts/candidates.ts';
import type { Reconciled } from '../conflicts/reconciled.ts';
import type { Workspace } from '../../store/file/workspace.ts';

/** Where a number comes from: the observations in force with a piece of their sheets, and where it prints. */
export function originOf(
  app: App,
  workspace: Workspace,
  state: Reconciled,
  input: AskedKey,
): Result<OriginView, ServiceError> {
  const catalogue = app.catalogue();
  const key = knownKey(catalogue, askedKey(input), workspace.meta.period);
  if (!key.ok) return key;
  const accepted = acceptedOf(app, state, key.value);
  const conflict = conflictOf(catalogue, state, key.value);
  const indicator = catalogue.indicatorsById.get(
    catalogue.figuresById.get(key.value.figure)?.indicator ?? indicatorOf(key.value.figure),
  );
  return ok({
    ...key.value,
    label: keyLabel(catalogue, key.value.figure),
    unit: unitLabel(catalogue, indicator?.unit ?? ''),
    kind: indicator?.kind ?? 'flow',
    value: accepted.value,
    previous: accepted.previous,
    change: accepted.change,
    ...(accepted.qualifier === undefined ? {} : { qualifier: accepted.qualifier }),
    state: accepted.state,
    ...(conflict ? { conflict: { kind: conflict.kind, state: conflict.state } } : {}),
    sources: sourcesOf(app, workspace, state, key.value, accepted.value, conflict),
    printed: documentIndex(app, workspace).printed.get(key.value.figure) ?? [],
  });
}

/**
 * The conflict of a key that is furthest from settled; a revision only where there is nothing else. What repeats
 * another figure is disputed where that one is.
 */
export function conflictOf(catalogue: Catalogue, now: Reconciled, key: FigureKey): Conflict | undefined {
  const own = (now.by.conflicts.get(key.figure) ?? []).filter((c) => c.period === key.period);
  const base = catalogue.figuresById.get(key.figure)?.repeats;
  if (own.length === 0 && base !== undefined) return conflictOf(catalogue, now, { ...key, figure: base });
  const rank = ({ kind, state }: Conflict): number =>
    (state === 'open' ? 0 : state === 'proposed' ? 1 : 2) + (kind === 'revision' ? 0.5 : 0);
  return own.toSorted((a, b) => rank(a) - rank(b))[0];
}

function sourcesOf(
  app: App,
  workspace: Workspace,
  state: Reconciled,
  key: FigureKey,
  value: number | null,
  conflict: Conflict | undefined,
): OriginSource[] {
  const deliveries = new Map(allDeliveries(workspace.db).map((delivery) => [delivery.id, delivery]));
  const { replacedBy } = state.by.observations;
  return candidatesOf(app.catalogue(), state, key)
    .map((o) => ({
      ...sourceOf(app, workspace, o, deliveries.get(o.delivery), replacedBy(o.id), value, conflict),
      ...statedFor(app, key, o),
    }))
    .toSorted((a, b) => Number(b.agrees) - Number(a.agrees) || b.delivery.id - a.delivery.id);
}

/** A rival from elsewhere says what it was given for. */
const statedFor = (app: App, key: FigureKey, o: Observation): Pick<OriginSource, 'statedFor'> =>
  o.figure === key.figure && o.period === key.period
    ? {}
    : {
        statedFor: {
          ...(o.figure === key.figure ? {} : { figure: keyLabel(app.catalogue(), o.figure) }),
          ...(o.period === key.period ? {} : { period: o.period }),
        },
      };

function sourceOf(
  app: App,
  workspace: Workspace,
  o: Observation,
  delivery: Delivery | undefined,
  before: Observation | undefined,
  value: number | null,
  conflict: Conflict | undefined,
): OriginSource {
  const cell = valueCell(o.cells);
  const said = conflict && 'text' in conflict.fact ? [conflict.fact.text] : [];
  const excerpt = excerptOf(workspace.db, {
    delivery: o.delivery,
    cells: o.cells,
    evidence: [...said, ...o.remarks],
    around: conflict ? 0 : 1,
  });
  return {
    observation: o.id,
    agency: agencyName(app.catalogue(), o.agency),
    value: o.value,
    status: o.status,
    ...(o.qualifier === undefined ? {} : { qualifier: o.qualifier }),
    delivery: {
      id: o.delivery,
      file: delivery?.file ?? '',
      version: delivery?.version ?? 1,
      typed: delivery?.kind === 'typed',
    },
    sheet: cell?.sheet ?? '',
    ref: cell?.ref ?? '',
    excerpt,
    agrees: o.value !== null && o.value === value,
    ...(before && before.value !== o.value
      ? {
          corrected: {
            from: before.value,
            ...(before.supersededAt === undefined ? {} : { at: before.supersededAt }),
          },
        }
      : {}),
  };
}
