import type { Erasure } from '../../../shared/domain/deliveries/erasure.ts';
import {
  deliveryId,
  purgeId,
  type DeliveryId,
  type PersonId,
  type PurgeId,
} from '../../../shared/domain/keys/ids.ts';
import type { FileHash } from '../../../shared/domain/keys/file-hash.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { number, statement, text, textOrNull, type Row } from '../statement.ts';

interface Said {
  delivery: DeliveryId;
  reason: string;
  by: PersonId;
  at: string;
}

export function insertDeliveryWithdrawal(db: WritableDb, row: Said): void {
  statement(
    db,
    `INSERT INTO delivery_withdrawal (delivery, reason, withdrawn_by, withdrawn_at, entry) VALUES (?, ?, ?, ?, ?)`,
  ).run(row.delivery, row.reason, row.by, row.at, db.entry);
}

/** Proposes that a delivery be erased. */
export function insertPurge(db: WritableDb, row: Said): PurgeId {
  const { lastInsertRowid } = statement(
    db,
    `INSERT INTO delivery_purge (delivery, reason, proposed_by, proposed_at, entry) VALUES (?, ?, ?, ?, ?)`,
  ).run(row.delivery, row.reason, row.by, row.at, db.entry);
  return purgeId(Number(lastInsertRowid));
}

/** The second person's word. From here to the end of the act the database lets what is named be erased. */
export function insertPurgeConfirmation(
  db: WritableDb,
  row: {
    purge: PurgeId;
    by: PersonId;
    at: string;
    whole: readonly DeliveryId[];
    bytes: readonly DeliveryId[];
  },
): void {
  const { lastInsertRowid } = statement(
    db,
    'INSERT INTO purge_confirmation (purge, confirmed_by, confirmed_at, entry) VALUES (?, ?, ?, ?)',
  ).run(row.purge, row.by, row.at, db.entry);
  const erased = statement(db, 'INSERT INTO erased_delivery (delivery, confirmation, what) VALUES (?, ?, ?)');
  for (const delivery of row.whole) erased.run(delivery, Number(lastInsertRowid), 'whole');
  for (const delivery of row.bytes) erased.run(delivery, Number(lastInsertRowid), 'bytes');
}

const PURGE = `SELECT p.*, a.name AS proposed_by_name, b.name AS confirmed_by_name, c.confirmed_at
FROM live_delivery_purge p JOIN person a ON a.id = p.proposed_by
LEFT JOIN purge_confirmation c ON c.purge = p.id LEFT JOIN person b ON b.id = c.confirmed_by`;

function toErasure(row: Row): Erasure {
  const confirmedBy = textOrNull(row, 'confirmed_by_name');
  return {
    id: purgeId(number(row, 'id')),
    delivery: deliveryId(number(row, 'delivery')),
    reason: text(row, 'reason'),
    by: text(row, 'proposed_by_name'),
    at: text(row, 'proposed_at'),
    ...(confirmedBy === null ? {} : { confirmedBy, confirmedAt: text(row, 'confirmed_at') }),
  };
}

export function purgeById(db: ReadableDb, id: PurgeId): Erasure | null {
  const row = statement(db, `${PURGE} WHERE p.id = ?`).get(id);
  return row ? toErasure(row) : null;
}

/** What is proposed of each delivery, and what was erased with it: whole, or the bytes of a mail or archive alone. */
export function erasures(db: ReadableDb): Map<DeliveryId, Erasure> {
  const found = new Map<DeliveryId, Erasure>();
  const purges = new Map(
    statement(db, PURGE)
      .all()
      .map(toErasure)
      .map((one) => [one.id, one]),
  );
  if (purges.size === 0) return found;
  for (const one of purges.values()) found.set(one.delivery, one);
  const reached = statement(
    db,
    `SELECT e.delivery, e.what, c.purge FROM erased_delivery e JOIN purge_confirmation c ON c.id = e.confirmation
ORDER BY e.what, c.id`,
  ).all();
  for (const row of reached) {
    const purge = purges.get(purgeId(number(row, 'purge')))!;
    const what = text(row, 'what') as 'whole' | 'bytes';
    // Of a mail whose bytes went another's way it may still be proposed that it goes itself.
    const own = found.get(deliveryId(number(row, 'delivery')));
    if (what === 'bytes' && own?.confirmedBy === undefined && own !== undefined) continue;
    found.set(deliveryId(number(row, 'delivery')), { ...purge, what });
  }
  return found;
}

export interface DeliveryWithdrawal {
  reason: string;
  by: string;
  at: string;
}

export const deliveryWithdrawals = (db: ReadableDb): Map<DeliveryId, DeliveryWithdrawal> =>
  new Map(
    statement(
      db,
      'SELECT w.*, p.name FROM live_delivery_withdrawal w JOIN person p ON p.id = w.withdrawn_by ORDER BY w.id',
    )
      .all()
      .map((row) => [
        deliveryId(number(row, 'delivery')),
        { reason: text(row, 'reason'), by: text(row, 'name'), at: text(row, 'withdrawn_at') },
      ]),
  );

/** Whether bytes were here and were erased: then they do not come in again. */
export const isErased = (db: ReadableDb, sha256: FileHash): boolean =>
  statement(
    db,
    'SELECT 1 FROM erased_delivery e JOIN delivery d ON d.id = e.delivery WHERE d.sha256 = ? LIMIT 1',
  ).get(sha256) !== undefined;

/** Every delivery that ever had these bytes, those of undone acts included. */
export const deliveriesOfBytes = (db: ReadableDb, sha256: FileHash): DeliveryId[] =>
  statement(db, 'SELECT id FROM delivery WHERE sha256 = ? ORDER BY id')
    .all(sha256)
    .map((row) => deliveryId(number(row, 'id')));

/** The mails and archives that they came in, from the inside out. */
export function containersOf(db: ReadableDb, deliveries: readonly DeliveryId[]): DeliveryId[] {
  const container = statement(
    db,
    'SELECT container FROM delivery_origin WHERE delivery = ? AND container IS NOT NULL',
  );
  const found = new Set<DeliveryId>();
  for (const from of deliveries)
    for (let row = container.get(from); row;) {
      const id = deliveryId(number(row, 'container'));
      if (found.has(id)) break;
      found.add(id);
      row = container.get(id);
    }
  return [...found];
}

/** Mails and archives that are still here, undone ones included: each may hold the bytes of any delivery. */
export const heldContainers = (db: ReadableDb): DeliveryId[] =>
  statement(
    db,
    `SELECT d.id FROM delivery d JOIN delivery_content c ON c.delivery = d.id
WHERE d.kind = 'evidence' AND d.format IN ('e-mail', 'archive') ORDER BY d.id`,
  )
    .all()
    .map((row) => deliveryId(number(row, 'id')));

/** Hashes of all that was erased with a delivery: itself, and the mails and archives that held it. */
export const hashesErasedWith = (db: ReadableDb, delivery: DeliveryId): string[] =>
  statement(
    db,
    `SELECT DISTINCT d.sha256 FROM delivery d JOIN erased_delivery e ON e.delivery = d.id
JOIN purge_confirmation c ON c.id = e.confirmation JOIN delivery_purge p ON p.id = c.purge WHERE p.delivery = ?`,
  )
    .all(delivery)
    .map((row) => text(row, 'sha256'));
