import type { WritableDb } from '../connection.ts';
import { statement } from '../statement.ts';
import type { ObservationId, PersonId } from '../../../shared/domain/keys/ids.ts';

/** Of observations: those that were withdrawn count no more, and are given to nobody. */
export const NOT_WITHDRAWN = 'NOT IN (SELECT observation FROM live_observation_withdrawal)';

/** Takes an observation out of force without anything in its place. */
export function insertWithdrawal(
  db: WritableDb,
  row: { observation: ObservationId; reason: string; by: PersonId; at: string },
): void {
  statement(
    db,
    `INSERT INTO observation_withdrawal (observation, reason, withdrawn_by, withdrawn_at, entry)
VALUES (?, ?, ?, ?, ?)`,
  ).run(row.observation, row.reason, row.by, row.at, db.entry);
}
