import type { ReadError } from '../../../shared/domain/sheets/cell.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { number, statement, text, textOrNull, type Row } from '../statement.ts';

/** A file that came and could not be read: nothing of it is kept but that it came. */
export interface RefusedFile {
  id: number;
  /** Name without folders. */
  file: string;
  error: ReadError;
  agency?: string;
  letter?: string;
  /** ISO date. */
  received?: string;
  /** UTC, ISO 8601. */
  at: string;
}

export function insertRefusedFile(db: WritableDb, row: Omit<RefusedFile, 'id'>): void {
  statement(
    db,
    `INSERT INTO refused_file (file, error, agency, letter, received, refused_at, entry)
VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    row.file,
    JSON.stringify(row.error),
    row.agency ?? null,
    row.letter ?? null,
    row.received ?? null,
    row.at,
    db.entry,
  );
}

/** Oldest first. */
export const refusedFiles = (db: ReadableDb): RefusedFile[] =>
  statement(db, 'SELECT * FROM live_refused_file ORDER BY id').all().map(toRefusedFile);

function toRefusedFile(row: Row): RefusedFile {
  const agency = textOrNull(row, 'agency');
  const letter = textOrNull(row, 'letter');
  const received = textOrNull(row, 'received');
  return {
    id: number(row, 'id'),
    file: text(row, 'file'),
    error: JSON.parse(text(row, 'error')) as ReadError,
    at: text(row, 'refused_at'),
    ...(agency === null ? {} : { agency }),
    ...(letter === null ? {} : { letter }),
    ...(received === null ? {} : { received }),
  };
}
