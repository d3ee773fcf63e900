import type { DeliveryId } from '../../../shared/domain/keys/ids.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { filedNumber } from '../../../shared/domain/deliveries/filed-number.ts';
import type { RereadOutcome } from '../../../shared/domain/rereading/view.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import type { WritableDb } from '../../store/connection.ts';
import { newestEntryOf, notAsSeen, seenToken } from '../../store/seen-token.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { deliveryById } from '../../store/tables/delivery-table.ts';
import { checkHints, type CheckedHints } from '../intake/intake-hints.ts';
import { writeDelivery, type Taken } from '../intake/write-delivery.ts';
import { withdrawMisread } from '../observations/supersede.ts';
import { reconcile, type Reconciled } from '../conflicts/reconciled.ts';
import { whoIs } from '../people/people.ts';
import { carryAnswers } from './carry-answers.ts';
import { planOf, type Plan, type Standing, type Together } from './plan.ts';
import { planTogether, readAll, type Otherwise } from './read-all.ts';
import { notReadable, type ReadAgain } from './read-again.ts';

export interface TakeAgainInput {
  /** Which deliveries; null: all that read otherwise. */
  deliveries: readonly DeliveryId[] | null;
  by: string;
  /** Token of what was seen; absent: whatever it comes to. */
  seen?: string;
}

/** Takes deliveries as they read now: one act, in the place of what they were read as. Nothing is done where all of them read as they did. */
export async function takeAgain(
  app: App,
  workspace: Workspace,
  { deliveries, by, seen }: TakeAgainInput,
  stateNow = (): Reconciled => reconcile(app, workspace),
): Promise<Result<TakenAgain[], ServiceError>> {
  const who = whoIs(workspace.db, by);
  if (!who.ok) return who;
  const found = await readAll(app, workspace, deliveries, stateNow);
  if (!found.ok) return found;
  const { otherwise, unread } = found.value;
  const [refused] = unread;
  if (deliveries !== null && refused) return err(refused.error);
  if (otherwise.length === 0) return ok([]);
  const at = app.now();
  const line = { at, by: who.value.name, command: 'read again' };
  return workspace.commit<TakenAgain[], ServiceError>(line, (db) => {
    const state = stateNow();
    // Read within the act: what was decided or answered meanwhile is weighed, too.
    const { together, planned } = planTogether(workspace, state, otherwise);
    const changed = notAsSeen(seen, tokenOf(workspace, planned), () => []);
    if (changed) return err(changed);
    const taken: TakenAgain[] = [];
    for (const { read } of planned) {
      const kept = keepAgain(app, workspace, db, { read, state, together, by: who.value.name, at });
      if (!kept.ok) return kept;
      taken.push(kept.value);
    }
    return ok({ value: taken, summary: summaryOf(taken) });
  });
}

/** What it came to, as a host tells it. */
export function outcomeOf(taken: readonly TakenAgain[]): RereadOutcome {
  const sum = (of: (one: TakenAgain) => number): number => taken.reduce((total, one) => total + of(one), 0);
  return {
    deliveries: taken.map(({ id, before, file }) => ({ id, before, no: filedNumber({ id, file }) })),
    observations: sum((one) => one.observations),
    questions: sum((one) => one.questions),
    changes: sum(({ plan }) => plan.lines.length),
  };
}

/** One file by itself is told by name. */
function summaryOf(taken: readonly TakenAgain[]): Record<string, unknown> {
  const { deliveries: _, ...counts } = outcomeOf(taken);
  const [first] = taken;
  if (first && taken.length === 1) {
    const { id, before, file, agency } = first;
    return { delivery: id, before, file, agency, ...counts };
  }
  return {
    deliveries: taken.map(({ id, before, file, agency }) => ({ id, before, file, agency })),
    ...counts,
  };
}

/** Token of exactly what would be taken of deliveries. */
export const tokenOf = (
  workspace: Workspace,
  taken: readonly Pick<Otherwise, 'candidate' | 'plan'>[],
): string =>
  seenToken(
    newestEntryOf(workspace.db),
    taken.map(({ candidate, plan }) => [candidate.delivery.id, plan.lines, plan.same]),
  );

/** Why observations count no more, as it is kept with them. */
const REASON = 'read again';

/** A delivery as it was taken when it was read again. */
export interface TakenAgain extends Taken {
  /** In whose place it stands. */
  before: DeliveryId;
  plan: Plan;
}

/**
 * Keeps a delivery as it reads now, in the place of what it was read as, with the answers that people gave, in their
 * names. To be run within a transaction: what people settled is asked there once more.
 */
export function keepAgain(
  app: App,
  workspace: Workspace,
  db: WritableDb,
  { read: again, state, together, by, at }: { read: ReadAgain; state: Standing; together: Together; by: string; at: string }, // prettier-ignore
): Result<TakenAgain, ServiceError> {
  const { delivery, kept, read } = again;
  const { id: before, file, sha256, origin } = delivery;
  const known = deliveryById(db, before);
  const refused = known ? notReadable(known) : { tag: 'DeliveryUnknown' as const, delivery: before };
  if (refused) return err(refused);
  const hints = hintsFor(app, workspace, again, by);
  if (!hints.ok) return hints;
  const plan = planOf(workspace, state, before, read, together);
  const { marks: _, ...content } = read;
  const observations = [...plan.carried, ...plan.observations];
  const anew = [...observations, ...plan.answers.flatMap((one) => one.observations)];
  withdrawMisread(db, anew, { delivery: before, sha256, reason: REASON, by: hints.value.by.id, at });
  const interpretation = { ...read.interpretation, observations, questions: plan.questions };
  const written = writeDelivery(
    db,
    {
      file,
      ...kept.content,
      ...(origin === undefined ? {} : { origin }),
      read: { ...content, interpretation },
      more: (id) => carryAnswers(db, { before, id, plan }),
    },
    hints.value,
    at,
  );
  return written.ok ? ok({ ...written.value, before, plan }) : written;
}

function hintsFor(
  app: App,
  workspace: Workspace,
  { delivery }: ReadAgain,
  by: string,
): Result<CheckedHints, ServiceError> {
  const { id, period, letter, received } = delivery;
  return checkHints(app, workspace, {
    by,
    period,
    supersedes: id,
    ...(letter === undefined ? {} : { letter }),
    ...(received === undefined ? {} : { received }),
  });
}
