import type { ReadableDb, WritableDb } from './connection.ts';
import { number, statement, text } from './statement.ts';

/** Who changed what, in the order it was committed (`seq`, not the clock, is the order). */
export interface HistoryEntry {
  seq: number;
  /** UTC, ISO 8601. */
  at: string;
  by: string;
  command: string;
  summary: Record<string, unknown>;
}

export function insertHistory(db: WritableDb, entry: Omit<HistoryEntry, 'seq'>): void {
  statement(db, 'INSERT INTO history (at, by, command, summary) VALUES (?, ?, ?, ?)').run(
    entry.at,
    entry.by,
    entry.command,
    JSON.stringify(entry.summary),
  );
}

export const allHistory = (db: ReadableDb): HistoryEntry[] =>
  statement(db, 'SELECT * FROM history ORDER BY seq')
    .all()
    .map((row) => ({
      seq: number(row, 'seq'),
      at: text(row, 'at'),
      by: text(row, 'by'),
      command: text(row, 'command'),
      summary: JSON.parse(text(row, 'summary')) as Record<string, unknown>,
    }));
