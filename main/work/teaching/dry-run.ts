import type { DryLine, DryRun } from '../../../shared/contract/teaching.ts';
import type { Figure } from '../../../shared/domain/figures/figure.ts';
import { filedNumber } from '../../../shared/domain/deliveries/filed-number.ts';
import { keyText } from '../../../shared/domain/keys/figure-key.ts';
import type { DeliveryId } from '../../../shared/domain/keys/ids.ts';
import { observationKey } from '../../../shared/domain/observations/new-version.ts';
import { isInForce } from '../../../shared/domain/observations/figure-value.ts';
import type { Observation } from '../../../shared/domain/observations/observation.ts';
import { allDeliveries } from '../../store/tables/delivery-table.ts';
import { namesOfFigure } from '../catalogue/figure-names.ts';
import type { Reconciled } from '../conflicts/reconciled.ts';
import type { TeachInput } from './teach-view.ts';

/** So many lines are read before a key is pressed. */
const SHOWN = 12;
const AGREEING = 6;

/** What of the workspace's figures would be otherwise, and which values others say, too. */
export function dryRun(
  { app, workspace, delivery, trial, now }: TeachInput,
  own: readonly Observation[],
  then: Reconciled,
): DryRun {
  const numbers = new Map(allDeliveries(workspace.db).map((one) => [one.id, filedNumber(one)]));
  const noOf = (id: DeliveryId): string => numbers.get(id) ?? '';
  const before = new Map(now.figures.filter(isMain).map((figure) => [keyText(ofFigure(figure)), figure]));
  const byId = new Map(then.observations.map((o) => [o.id, o]));
  const open = Map.groupBy(
    then.conflicts.filter(({ state }) => state === 'open'),
    (one) => keyText(one),
  );
  const isOther = (id: DeliveryId): boolean => id !== trial && id !== delivery;
  const lines = then.figures.filter(isMain).flatMap((figure): DryLine[] => {
    const was = before.get(keyText(ofFigure(figure)));
    const conflict = open.get(keyText(ofFigure(figure)))?.[0];
    const rival = conflict?.rivals.flatMap((id) => byId.get(id) ?? []).find((o) => isOther(o.delivery));
    const isNew = conflict !== undefined && (was?.state !== 'open' || was.value !== figure.value);
    if (figure.value === (was?.value ?? null) && !isNew) return [];
    return [
      {
        figure: { id: figure.id, name: namesOfFigure(app.catalogue(), figure.id) },
        period: figure.period,
        before: was?.value ?? null,
        after: figure.value,
        ...(conflict === undefined || rival === undefined
          ? {}
          : { conflict: { kind: conflict.kind, no: noOf(rival.delivery) } }),
      },
    ];
  });
  // What opens a conflict, and what changes a value, before what is only new.
  const rank = ({ conflict, before: old }: DryLine): number => (conflict ? 0 : old === null ? 2 : 1);
  const sorted = lines.toSorted((a, b) => rank(a) - rank(b));
  return {
    lines: sorted.slice(0, SHOWN),
    more: Math.max(0, sorted.length - SHOWN),
    agrees: agreeing(own, then, (o) => isOther(o.delivery), noOf),
  };
}

const isMain = ({ note }: Figure): boolean => note === undefined;
const ofFigure = ({ id, period }: Figure): { figure: string; period: string } => ({ figure: id, period });

function agreeing(
  own: readonly Observation[],
  then: Reconciled,
  isOther: (o: Observation) => boolean,
  noOf: (id: DeliveryId) => string,
): DryRun['agrees'] {
  const keyOf = (o: Observation): string => observationKey({ ...o, agency: '' });
  const others = Map.groupBy(
    then.observations.filter((o) => isInForce(o) && isOther(o)),
    keyOf,
  );
  const found = own.flatMap((o) => {
    const same = others.get(keyOf(o))?.find(({ value }) => value !== null && value === o.value);
    return same === undefined ? [] : [{ no: noOf(same.delivery), value: o.value! }];
  });
  return [...Map.groupBy(found, ({ no }) => no)].map(([no, values]) => ({
    no,
    values: [...new Set(values.map(({ value }) => value))].slice(0, AGREEING),
  }));
}
