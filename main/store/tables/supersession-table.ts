import type { ReadableDb, WritableDb } from '../connection.ts';
import { number, statement } from '../statement.ts';
import {
  type DeliveryId,
  deliveryId,
  type ObservationId,
  type PersonId,
} from '../../../shared/domain/keys/ids.ts';

export function insertSupersession(
  db: WritableDb,
  row: { superseded: DeliveryId; supersededBy: DeliveryId; reason: string; by: PersonId; at: string },
): void {
  statement(
    db,
    `INSERT INTO supersession (superseded, superseded_by, reason, stated_by, stated_at, entry)
VALUES (?, ?, ?, ?, ?, ?)`,
  ).run(row.superseded, row.supersededBy, row.reason, row.by, row.at, db.entry);
}

/** Of two that would take the same place the first has it. */
export function supersedeObservation(db: WritableDb, superseded: ObservationId, by: ObservationId): void {
  statement(
    db,
    `INSERT INTO observation_supersession (superseded, superseded_by, entry) SELECT ?, ?, ?
WHERE NOT EXISTS (SELECT 1 FROM live_observation_supersession WHERE superseded = ?)`,
  ).run(superseded, by, db.entry, superseded);
}

/** The deliveries that `delivery` replaces, directly or through those between, nearest first. */
export function replacedBy(db: ReadableDb, delivery: DeliveryId): DeliveryId[] {
  return statement(
    db,
    `WITH RECURSIVE chain (id, depth) AS (
  SELECT superseded, 1 FROM live_supersession WHERE superseded_by = ?
  UNION ALL
  SELECT s.superseded, depth + 1 FROM live_supersession s JOIN chain ON s.superseded_by = chain.id)
SELECT id FROM chain ORDER BY depth`,
  )
    .all(delivery)
    .map((row) => deliveryId(number(row, 'id')));
}

/** The deliveries that replace `delivery`, nearest first. */
export function replacementsOf(db: ReadableDb, delivery: DeliveryId): DeliveryId[] {
  return statement(
    db,
    `WITH RECURSIVE chain (id, depth) AS (
  SELECT superseded_by, 1 FROM live_supersession WHERE superseded = ?
  UNION ALL
  SELECT s.superseded_by, depth + 1 FROM live_supersession s JOIN chain ON s.superseded = chain.id)
SELECT id FROM chain ORDER BY depth`,
  )
    .all(delivery)
    .map((row) => deliveryId(number(row, 'id')));
}
