import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import type { DeliveryId, PersonId } from '../../../shared/domain/keys/ids.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import type { WritableDb } from '../../store/connection.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { deliveryById } from '../../store/tables/delivery-table.ts';
import { loadObservations } from '../../store/tables/observation-table.ts';
import { insertDeliveryWithdrawal } from '../../store/tables/purge-table.ts';
import { insertWithdrawal } from '../../store/tables/withdrawal-table.ts';
import { whoIs } from '../people/people.ts';
import { withdrawnOf } from '../../store/tables/withdrawn-of.ts';

export interface WithdrawInput {
  delivery: DeliveryId;
  reason: string;
  by: string;
}

/**
 * Takes a delivery out of what counts, with all that was read in it. What it had replaced does not come back by itself,
 * and a decision for one of its values opens again. One act, and one undo.
 */
export function withdraw(
  app: App,
  workspace: Workspace,
  input: WithdrawInput,
): Result<{ delivery: DeliveryId; observations: number }, ServiceError> {
  const who = whoIs(workspace.db, input.by);
  if (!who.ok) return who;
  const reason = input.reason.trim();
  if (reason === '') return err({ tag: 'ReasonMissing' });
  const at = app.now();
  const line = { at, by: who.value.name, command: 'withdraw' };
  return workspace.commit<{ delivery: DeliveryId; observations: number }, ServiceError>(line, (db) => {
    const known = deliveryById(db, input.delivery);
    if (!known) return err({ tag: 'DeliveryUnknown', delivery: input.delivery });
    const refused = withdrawnOf(workspace.db, input.delivery);
    if (refused) return err(refused);
    const { file, agency } = known;
    insertDeliveryWithdrawal(db, { delivery: input.delivery, reason, by: who.value.id, at });
    const observations = withdrawObservations(db, input.delivery, { reason, by: who.value.id, at });
    const value = { delivery: input.delivery, observations };
    return ok({ value, summary: { ...value, file, agency, reason } });
  });
}

/** Gives how many. */
function withdrawObservations(
  db: WritableDb,
  delivery: DeliveryId,
  said: { reason: string; by: PersonId; at: string },
): number {
  const own = loadObservations(db, { delivery });
  for (const { id } of own) insertWithdrawal(db, { observation: id, ...said });
  return own.length;
}
