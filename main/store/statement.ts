import type Database from 'better-sqlite3';
import type { ReadableDb } from './connection.ts';

export type SqlValue = string | number | null | Uint8Array;
export type Row = Record<string, SqlValue>;

const prepared = new WeakMap<Database.Database, Map<string, Database.Statement<SqlValue[], Row>>>();

/** The prepared statement for `sql`, made once a connection. Values are only ever bound, never pasted in. */
export function statement(db: ReadableDb, sql: string): Database.Statement<SqlValue[], Row> {
  let known = prepared.get(db.raw);
  if (!known) prepared.set(db.raw, (known = new Map()));
  let found = known.get(sql);
  if (!found) known.set(sql, (found = db.raw.prepare<SqlValue[], Row>(sql)));
  return found;
}

/** Columns are read through these, so that a wrong type in a file is a named bug, not an odd value. */
export function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new Error(`column ${column} is no text`);
  return value;
}

export function number(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw new Error(`column ${column} is no number`);
  return value;
}

export const textOrNull = (row: Row, column: string): string | null =>
  row[column] === null ? null : text(row, column);

export const numberOrNull = (row: Row, column: string): number | null =>
  row[column] === null ? null : number(row, column);

export function bytes(row: Row, column: string): Uint8Array {
  const value = row[column];
  if (!(value instanceof Uint8Array)) throw new Error(`column ${column} holds no bytes`);
  return value;
}
