import type { Clearance, Explanation } from '../../../shared/domain/checks/clearance.ts';
import type { Severity } from '../../../shared/domain/findings/finding.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { number, statement, text, textOrNull, type Row } from '../statement.ts';
import { type ClearanceId, type PersonId, clearanceId, deliveryId } from '../../../shared/domain/keys/ids.ts';

const SELECT = `SELECT c.*, a.name AS said_by_name, b.name AS confirmed_by_name, k.confirmed_at
FROM live_clearance c JOIN person a ON a.id = c.said_by
LEFT JOIN live_clearance_confirmation k ON k.clearance = c.id LEFT JOIN person b ON b.id = k.confirmed_by`;

/** Those in force, in the order in which they were said. */
export const allClearances = (db: ReadableDb): Clearance[] =>
  statement(db, `${SELECT} ORDER BY c.id`).all().map(toClearance);

export function clearanceById(db: ReadableDb, id: ClearanceId): Clearance | null {
  const row = statement(db, `${SELECT} WHERE c.id = ?`).get(id);
  return row ? toClearance(row) : null;
}

export interface NewClearance extends Omit<Clearance, 'id' | 'by' | 'confirmedBy' | 'confirmedAt'> {
  by: PersonId;
}

export function insertClearance(db: WritableDb, row: NewClearance): ClearanceId {
  const { lastInsertRowid } = statement(
    db,
    `INSERT INTO clearance (finding, rule, kind, explanation, reason, severity, rested, agencies, newest_delivery,
said_by, said_at, entry) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    row.finding,
    row.rule,
    row.kind,
    row.explanation ?? null,
    row.reason,
    row.severity,
    JSON.stringify(row.rested),
    JSON.stringify(row.agencies),
    row.newestDelivery,
    row.by,
    row.at,
    db.entry,
  );
  return clearanceId(Number(lastInsertRowid));
}

export function insertClearanceConfirmation(
  db: WritableDb,
  row: { clearance: ClearanceId; by: PersonId; at: string },
): void {
  statement(
    db,
    'INSERT INTO clearance_confirmation (clearance, confirmed_by, confirmed_at, entry) VALUES (?, ?, ?, ?)',
  ).run(row.clearance, row.by, row.at, db.entry);
}

function toClearance(row: Row): Clearance {
  const explanation = textOrNull(row, 'explanation');
  const confirmedBy = textOrNull(row, 'confirmed_by_name');
  const confirmedAt = textOrNull(row, 'confirmed_at');
  return {
    id: clearanceId(number(row, 'id')),
    finding: text(row, 'finding'),
    rule: text(row, 'rule'),
    kind: text(row, 'kind') as Clearance['kind'],
    ...(explanation === null ? {} : { explanation: explanation as Explanation }),
    reason: text(row, 'reason'),
    severity: text(row, 'severity') as Severity,
    rested: JSON.parse(text(row, 'rested')) as Clearance['rested'],
    agencies: JSON.parse(text(row, 'agencies')) as string[],
    newestDelivery: deliveryId(number(row, 'newest_delivery')),
    by: text(row, 'said_by_name'),
    at: text(row, 'said_at'),
    ...(confirmedBy === null ? {} : { confirmedBy }),
    ...(confirmedAt === null ? {} : { confirmedAt }),
  };
}
