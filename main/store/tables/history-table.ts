import type { ReadableDb, WritableDb } from '../connection.ts';
import { number, numberOrNull, statement, text, textOrNull, type Row } from '../statement.ts';

/** Who changed what, in the order it was committed (`seq`, not the clock, is the order). */
export interface HistoryEntry {
  seq: number;
  /** UTC, ISO 8601. */
  at: string;
  by: string;
  command: string;
  summary: Record<string, unknown>;
  /** The entry that undid it, where that is how things stand. */
  undoneBy?: number;
  /** Time of the act before it, where the clock had gone back in between: only `seq` tells the order then. */
  clockWas?: string;
}

/** Those that an undo would take back one after the other down to `seq`, newest first. */
export const entriesToUndo = (db: ReadableDb, seq: number): HistoryEntry[] =>
  statement(
    db,
    `${SELECT} WHERE h.seq >= ? AND h.undoable = 1 AND u.undone_by IS NULL
AND h.seq NOT IN (SELECT entry FROM final_entry) ORDER BY h.seq DESC`,
  )
    .all(seq)
    .map(toEntry);

export function isUndoable(db: ReadableDb, seq: number): boolean {
  const row = statement(
    db,
    'SELECT undoable FROM history WHERE seq = ? AND seq NOT IN (SELECT entry FROM final_entry)',
  ).get(seq);
  return row !== undefined && number(row, 'undoable') === 1;
}

/** The `seq` that the act which begins now will have; only within its transaction. */
export function nextEntry(db: WritableDb): number {
  const row = statement(db, 'SELECT coalesce(max(seq), 0) + 1 AS next FROM history').get();
  return number(row!, 'next');
}

export function insertHistory(
  db: WritableDb,
  entry: Omit<HistoryEntry, 'seq' | 'undoneBy' | 'clockWas'> & { undoable: boolean },
): void {
  statement(
    db,
    'INSERT INTO history (seq, at, by, command, summary, undoable) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(db.entry, entry.at, entry.by, entry.command, JSON.stringify(entry.summary), entry.undoable ? 1 : 0);
}

const SELECT = `SELECT h.*, u.undone_by, last.at AS last_at FROM history h
LEFT JOIN undone_entry u ON u.entry = h.seq LEFT JOIN history last ON last.seq = h.seq - 1`;

/** An act that waited for another process to finish is not yet a clock that went back. Milliseconds. */
const WAITED = 10_000;

/** The newest act but those of the named commands: its place and time; null: there is none. */
export function newestBut(db: ReadableDb, commands: readonly string[]): { seq: number; at: string } | null {
  const row = statement(
    db,
    `SELECT seq, at FROM history WHERE command NOT IN (${commands.map(() => '?').join(', ')}) ORDER BY seq DESC LIMIT 1`,
  ).get(...commands);
  return row === undefined ? null : { seq: number(row, 'seq'), at: text(row, 'at') };
}

export const allHistory = (db: ReadableDb): HistoryEntry[] =>
  statement(db, `${SELECT} ORDER BY h.seq`).all().map(toEntry);

export interface HistoryRange {
  /** Only older entries; null: from the newest. */
  before: number | null;
  limit: number;
  by?: string | undefined;
  commands?: readonly string[] | undefined;
  /** Text that the summary contains as it stands. */
  containing?: string | undefined;
}

/** Newest first. */
export function historyBefore(db: ReadableDb, range: HistoryRange): HistoryEntry[] {
  const { by, commands, containing } = range;
  const conditions = ['h.seq < ?'];
  const values: (string | number)[] = [range.before ?? Number.MAX_SAFE_INTEGER];
  if (by !== undefined) {
    conditions.push('h.by = ?');
    values.push(by);
  }
  if (commands !== undefined) {
    conditions.push('h.command IN (SELECT value FROM json_each(?))');
    values.push(JSON.stringify(commands));
  }
  if (containing !== undefined) {
    conditions.push('instr(h.summary, ?) > 0');
    values.push(containing);
  }
  return statement(db, `${SELECT} WHERE ${conditions.join(' AND ')} ORDER BY h.seq DESC LIMIT ?`)
    .all(...values, range.limit)
    .map(toEntry);
}

export function historySize(db: ReadableDb): number {
  return number(statement(db, 'SELECT count(*) AS n FROM history').get()!, 'n');
}

/** Acts by the name under which they were done. */
export const actsByPerson = (db: ReadableDb): Map<string, number> =>
  new Map(
    statement(db, 'SELECT by, count(*) AS n FROM history GROUP BY by')
      .all()
      .map((row) => [text(row, 'by'), number(row, 'n')]),
  );

export const historyPeople = (db: ReadableDb): string[] =>
  statement(db, 'SELECT DISTINCT by FROM history ORDER BY by')
    .all()
    .map((row) => text(row, 'by'));

export function historyEntry(db: ReadableDb, seq: number): HistoryEntry | null {
  const row = statement(db, `${SELECT} WHERE h.seq = ?`).get(seq);
  return row ? toEntry(row) : null;
}

export function newestEntry(db: ReadableDb): HistoryEntry | null {
  const row = statement(db, `${SELECT} ORDER BY h.seq DESC LIMIT 1`).get();
  return row ? toEntry(row) : null;
}

function toEntry(row: Row): HistoryEntry {
  const undoneBy = numberOrNull(row, 'undone_by');
  const lastAt = textOrNull(row, 'last_at');
  const wentBack = lastAt !== null && Date.parse(lastAt) - Date.parse(text(row, 'at')) > WAITED;
  return {
    seq: number(row, 'seq'),
    at: text(row, 'at'),
    by: text(row, 'by'),
    command: text(row, 'command'),
    summary: JSON.parse(text(row, 'summary')) as Record<string, unknown>,
    ...(undoneBy === null ? {} : { undoneBy }),
    ...(wentBack ? { clockWas: lastAt } : {}),
  };
}
