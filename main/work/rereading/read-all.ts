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
import { planOf, togetherOf, type Plan, type Together } from './plan.ts';
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
  const unread: RereadView['unread'] = [];
  for (const id of wanted ?? []) {
    const delivery = deliveryById(db, id);
    if (!delivery) return err({ tag: 'DeliveryUnknown', delivery: id });
    const refused = notReadable(delivery);
    if (refused) unread.push({ id, no: filedNumber(delivery), file: delivery.file, error: refused });
  }
  const chosen = all.filter(({ delivery, steps }) =>
    wanted === null ? steps.length > 0 : wanted.includes(delivery.id),
  );
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
    const plan = planOf(workspace, state, delivery.id, one.read.read, new Map());
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

/** The same where several are taken in one act. */
export function planTogether(
  workspace: Workspace,
  state: Reconciled,
  taken: readonly Otherwise[],
): { together: Together; planned: Otherwise[] } {
  const together = togetherOf(
    workspace,
    taken.map(({ candidate, read }) => ({ delivery: candidate.delivery.id, read: read.read })),
  );
  const planned = taken.map((one) => ({
    ...one,
    plan: planOf(workspace, state, one.candidate.delivery.id, one.read.read, together),
  }));
  return { together, planned };
}
