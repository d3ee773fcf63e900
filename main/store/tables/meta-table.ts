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

/** A workspace that this one goes on from. */
export interface Forebear {
  period: string;
  /** File name without folders. */
  file: string;
  /** When the next year was begun from it; UTC, ISO 8601. */
  rolled: string;
}

const FOREBEARS = 'forebears';

export function saveForebears(db: WritableDb, forebears: readonly Forebear[]): void {
  statement(db, 'INSERT INTO meta (key, value) VALUES (?, ?)').run(FOREBEARS, JSON.stringify(forebears));
}

/** Oldest first; none where a workspace was begun from nothing. */
export const forebearsOf = (db: ReadableDb): Forebear[] =>
  JSON.parse(stored(db).get(FOREBEARS) ?? '[]') as Forebear[];

/** That something was erased, and that the file has not been written anew since. */
const OWED = 'sweep';

export const oweSweep = (db: WritableDb): void => {
  statement(db, "INSERT OR REPLACE INTO meta (key, value) VALUES (?, 'owed')").run(OWED);
};

export const owesSweep = (db: ReadableDb): boolean => stored(db).has(OWED);

export const settleSweep = (db: WritableDb): void => {
  statement(db, 'DELETE FROM meta WHERE key = ?').run(OWED);
};
