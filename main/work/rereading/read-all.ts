import { filedNumber } from '../../../shared/domain/deliveries/filed-number.ts';
import type { DeliveryId } from '../../../shared/domain/keys/ids.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import type { RereadView } from '../../../shared/domain/rereading/view.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { insertReading } from '../../store/tables/delivery-reading-table.ts';
import { deliveryById } from '../../store/tables/delivery-table.ts';
import type { Reconciled } from '../conflicts/reconciled.ts';
import { candidates, type Candidate } from './candidates.ts';
import { planOf, type Plan } from './plan.ts';
import { notReadable, type ReadAgain } from './read-again.ts';
import { readings } from './readings.ts';

/** A delivery that reads otherwise than it did. */
export interface Otherwise {
  candidate: Candidate;
  read: ReadAgain;
  plan: Plan;
}

export interface Looked {
  otherwise: Otherwise[];
  same: Candidate[];
  unread: RereadView['unread'];
}

/** What is read of deliveries, and how that differs from what is here. */
export async function readAll(
  app: App,
  workspace: Workspace,
  wanted: readonly DeliveryId[] | null,
  stateNow: () => Reconciled,
): Promise<Result<Looked, ServiceError>> {
  const { db } = workspace;
  const all = candidates(app, workspace);
  const chosen: Candidate[] = [];
  const unread: RereadView['unread'] = [];
  for (const id of wanted ?? all.filter(({ steps }) => steps.length > 0).map(({ delivery }) => delivery.id)) {
    const delivery = deliveryById(db, id);
    if (!delivery) return err({ tag: 'DeliveryUnknown', delivery: id });
    const refused = notReadable(workspace, delivery);
    const candidate = all.find((one) => one.delivery.id === id);
    if (refused) unread.push({ id, no: filedNumber(delivery), file: delivery.file, error: refused });
    else if (candidate) chosen.push(candidate);
  }
  const reads = await readings(app, workspace, chosen);
  const state = stateNow();
  const otherwise: Otherwise[] = [];
  const same: Candidate[] = [];
  for (const [at, candidate] of chosen.entries()) {
    const one = reads[at]!;
    const { delivery } = candidate;
    if ('error' in one) {
      // It could not be read when it came, and is kept for that.
      if (delivery.kind === 'evidence') same.push(candidate);
      else unread.push({ id: delivery.id, no: filedNumber(delivery), file: delivery.file, error: one.error });
      continue;
    }
    const plan = planOf(workspace, state, delivery.id, one.read.read, new Set([delivery.id]));
    if (plan.lines.length === 0) same.push(candidate);
    else otherwise.push({ candidate, read: one.read, plan });
  }
  // Whoever looks at the same thing again is not told of it again; where that cannot be kept, they are.
  const noted = same.filter(({ steps }) => steps.length > 0);
  if (noted.length > 0)
    workspace.note((into) => {
      for (const { delivery, said } of noted) insertReading(into, delivery.id, { ...app.readBy(), said });
    });
  return ok({ otherwise, same, unread });
}

/** The same where several are taken in one act: what they say now is no witness of what any of them says. */
export function planTogether(
  workspace: Workspace,
  state: Reconciled,
  taken: readonly Otherwise[],
): Otherwise[] {
  const together = new Set(taken.map(({ candidate }) => candidate.delivery.id));
  return taken.map((one) => ({
    ...one,
    plan: planOf(workspace, state, one.candidate.delivery.id, one.read.read, together),
  }));
}
