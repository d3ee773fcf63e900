import type { ReadableDb, WritableDb } from '../connection.ts';
import { statement, text } from '../statement.ts';

/** What a workspace is about, set when it is made. */
export interface WorkspaceMeta {
  /** Reporting year, e.g. `2023`. */
  period: string;
  template: string;
  createdAt: string;
}

const KEYS = ['period', 'template', 'createdAt'] as const;

export function saveMeta(db: WritableDb, meta: WorkspaceMeta): void {
  const insert = statement(db, 'INSERT INTO meta (key, value) VALUES (?, ?)');
  for (const key of KEYS) insert.run(key, meta[key]);
}

/** Whether it says what it is about, as every workspace does. */
export function hasMeta(db: ReadableDb): boolean {
  const found = stored(db);
  return KEYS.every((key) => found.has(key));
}

const stored = (db: ReadableDb): Map<string, string> =>
  new Map(
    statement(db, 'SELECT key, value FROM meta')
      .all()
      .map((row) => [text(row, 'key'), text(row, 'value')]),
  );

export function loadMeta(db: ReadableDb): WorkspaceMeta {
  const found = stored(db);
  const value = (key: (typeof KEYS)[number]): string => {
    const one = found.get(key);
    if (one === undefined) throw new Error(`workspace without ${key}`);
    return one;
  };
  return { period: value('period'), template: value('template'), createdAt: value('createdAt') };
}

/** That something was erased, and that the file has not been written anew since. */
const OWED = 'sweep';

export const oweSweep = (db: WritableDb): void => {
  statement(db, "INSERT OR REPLACE INTO meta (key, value) VALUES (?, 'owed')").run(OWED);
};

export const owesSweep = (db: ReadableDb): boolean => stored(db).has(OWED);

export const settleSweep = (db: WritableDb): void => {
  statement(db, 'DELETE FROM meta WHERE key = ?').run(OWED);
};
