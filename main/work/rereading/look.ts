import { filedNumber } from '../../../shared/domain/deliveries/filed-number.ts';
import type { DeliveryId } from '../../../shared/domain/keys/ids.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import type { RereadDelivery, RereadView } from '../../../shared/domain/rereading/view.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import { tryOut } from '../../store/file/try-out.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { shortNamesOf } from '../catalogue/agency-name.ts';
import { namesOfAgency } from '../catalogue/agency-names.ts';
import { reconcile, type Reconciled } from '../conflicts/reconciled.ts';
import { causesOfLines } from './causes.ts';
import { effectsOf } from './effects.ts';
import { lineView } from './line-view.ts';
import { namedCauses } from './named-cause.ts';
import type { Together } from './plan.ts';
import { planTogether, readAll, type Otherwise } from './read-all.ts';
import { keepAgain, tokenOf } from './take-again.ts';

/** Lines of a delivery that are shown. */
const MOST = 300;

export interface LookInput {
  /** Which deliveries; null: those that may read otherwise. */
  deliveries: readonly DeliveryId[] | null;
  /** Of those that do, the ones that would be taken; null: all. */
  take: readonly DeliveryId[] | null;
}

/** Reads deliveries again and says what would be otherwise: the dry list. Of what is as it was that is noted. */
export async function look(
  app: App,
  workspace: Workspace,
  input: LookInput,
  stateNow = (): Reconciled => reconcile(app, workspace),
): Promise<Result<RereadView, ServiceError>> {
  const found = await readAll(app, workspace, input.deliveries, stateNow);
  if (!found.ok) return found;
  const { same, unread } = found.value;
  const isTaken = ({ candidate }: Otherwise): boolean =>
    input.take === null || input.take.includes(candidate.delivery.id);
  const { together, planned: taken } = planTogether(workspace, stateNow(), found.value.otherwise.filter(isTaken)); // prettier-ignore
  const otherwise = found.value.otherwise.map(
    (one) => taken.find(({ candidate }) => candidate === one.candidate) ?? one,
  );
  const effects = effectsIf(app, workspace, { taken, together }, stateNow);
  if (!effects.ok) return effects;
  const deliveries: RereadDelivery[] = [];
  for (const one of otherwise) {
    const { delivery, steps, said } = one.candidate;
    const why = await causesOfLines(app, workspace, one, { steps, said, state: stateNow(), together });
    const { lines, same: stays } = one.plan;
    deliveries.push({
      id: delivery.id,
      no: filedNumber(delivery),
      file: delivery.file,
      sender: namesOfAgency(app.catalogue(), delivery.agency),
      short: shortNamesOf(app.catalogue(), delivery.agency),
      ...(one.read.kept.source instanceof Uint8Array ? {} : { fromCells: true as const }),
      causes: namedCauses(app, steps.map(({ cause }) => cause)), // prettier-ignore
      taken: isTaken(one),
      lines: lines.slice(0, MOST).map((line, at) => lineView(app, line, why[at] ?? [])),
      more: Math.max(0, lines.length - MOST),
      same: stays,
    });
  }
  return ok({
    deliveries,
    same: same.length,
    unread,
    effects: effects.value,
    seen: tokenOf(workspace, taken),
  });
}

/** What figures would be, by taking the deliveries and taking that back; null where nothing can be tried out. */
function effectsIf(
  app: App,
  workspace: Workspace,
  { taken, together }: { taken: readonly Otherwise[]; together: Together },
  stateNow: () => Reconciled,
): Result<RereadView['effects'], ServiceError> {
  if (taken.length === 0) return ok([]);
  if (workspace.readOnly) return ok(null);
  const now = stateNow();
  const at = app.now();
  // Whoever looks keeps nothing: the trial is in the name of who took the first of them in.
  const by = taken[0]!.candidate.delivery.takenBy;
  return tryOut<RereadView['effects'], ServiceError>(workspace, { at, by, command: 'read again' }, (db) => {
    const own = new Set<DeliveryId>();
    for (const { read } of taken) {
      const kept = keepAgain(app, workspace, db, { read, state: now, together, by, at });
      if (!kept.ok) return kept;
      own.add(kept.value.id);
    }
    return ok(effectsOf(app, workspace, { now, after: reconcile(app, workspace), own }));
  });
}
