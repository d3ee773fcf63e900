import type { ReadableDb, WritableDb } from '../connection.ts';
import { statement, text, textOrNull } from '../statement.ts';
import type { PersonId } from '../../../shared/domain/keys/ids.ts';

/** The newest word on when an agency is to report; `agency` null: all that have none of their own. */
export interface DueDateRow {
  agency: string | null;
  due: string | null;
  by: string;
  at: string;
}

export function insertDueDate(
  db: WritableDb,
  row: { period: string; agency: string | null; due: string | null; by: PersonId; at: string },
): void {
  statement(
    db,
    'INSERT INTO due_date (period, agency, due, set_by, set_at, entry) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(row.period, row.agency, row.due, row.by, row.at, db.entry);
}

/** Of each agency the last one in force. */
export const dueDatesOf = (db: ReadableDb, period: string): DueDateRow[] =>
  statement(
    db,
    `SELECT d.*, p.name AS by FROM live_due_date d JOIN person p ON p.id = d.set_by WHERE d.period = ?
AND NOT EXISTS (SELECT 1 FROM live_due_date later
  WHERE later.period = d.period AND later.agency IS d.agency AND later.id > d.id)`,
  )
    .all(period)
    .map((row) => ({
      agency: textOrNull(row, 'agency'),
      due: textOrNull(row, 'due'),
      by: text(row, 'by'),
      at: text(row, 'set_at'),
    }));
