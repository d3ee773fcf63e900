import { filedNumber } from '../../../shared/domain/deliveries/filed-number.ts';
import { standingDecision } from '../../../shared/domain/decisions/decision-state.ts';
import type { Decision } from '../../../shared/domain/decisions/decision.ts';
import { keyText, type FigureKey, type Key } from '../../../shared/domain/keys/figure-key.ts';
import type { DeliveryId } from '../../../shared/domain/keys/ids.ts';
import type { RereadEffect } from '../../../shared/domain/rereading/view.ts';
import type { App } from '../../resources/app.ts';
import { allDeliveries } from '../../store/tables/delivery-table.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { namesOfFigure } from '../catalogue/figure-names.ts';
import { keyAccepter } from '../conflicts/accepted-key.ts';
import type { Reconciled } from '../conflicts/reconciled.ts';

/**
 * Which figures would be otherwise: those that change, that others contradict anew, and whose decision opens again; what
 * needs a person comes first.
 *
 * @param own what is read again, as it would be
 */
export function effectsOf(
  app: App,
  workspace: Workspace,
  { now, after, own }: { now: Reconciled; after: Reconciled; own: ReadonlySet<DeliveryId> },
): RereadEffect[] {
  const numbers = new Map(allDeliveries(workspace.db).map((one) => [one.id, filedNumber(one)]));
  const [valueBefore, valueAfter] = [keyAccepter(app, now), keyAccepter(app, after)];
  const conflicts = new Map(
    after.conflicts.filter(({ state }) => state === 'open').map((one) => [keyText(one), one]),
  );
  const disputed = new Set(now.conflicts.filter(({ state }) => state === 'open').map((one) => keyText(one)));
  const keys = new Map<Key, FigureKey>();
  for (const { figure, period } of [...now.decisions, ...after.conflicts]) add({ figure, period });
  for (const state of [now, after])
    for (const { id, period, note } of state.figures) if (note === undefined) add({ figure: id, period });
  const effects = [...keys].flatMap(([key, at]): RereadEffect[] => {
    const [was, is] = [valueBefore(at), valueAfter(at)];
    const conflict = disputed.has(key) ? undefined : conflicts.get(key);
    const fallen = standing(now, at);
    const reopens = fallen !== null && standing(after, at) === null ? fallen : null;
    if (was.value === is.value && was.state === is.state && conflict === undefined && reopens === null)
      return [];
    const rival = conflict?.rivals
      .flatMap((id) => after.by.observations.byId(id) ?? [])
      .find((o) => !own.has(o.delivery));
    return [
      {
        figure: { id: at.figure, name: namesOfFigure(app.catalogue(), at.figure) },
        period: at.period,
        before: was.value,
        after: is.value,
        state: is.state,
        ...(conflict === undefined
          ? {}
          : { conflict: { kind: conflict.kind, no: rival ? (numbers.get(rival.delivery) ?? '') : '' } }),
        ...(reopens === null ? {} : { reopens: { by: reopens.proposedBy } }),
      },
    ];
  });
  const rank = ({ reopens, conflict, before: old }: RereadEffect): number =>
    reopens ? 0 : conflict ? 1 : old === null ? 3 : 2;
  return effects.toSorted((a, b) => rank(a) - rank(b));

  function add(key: FigureKey): void {
    keys.set(keyText(key), key);
  }
}

const standing = ({ by }: Reconciled, key: FigureKey): Decision | null =>
  standingDecision(key, by.decisions.get(key.figure) ?? [], by.observations.ofKey(key), by.observations.byId)
    ?.decision ?? null;
