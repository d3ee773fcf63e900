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

export function loadMeta(db: ReadableDb): WorkspaceMeta {
  const rows = statement(db, 'SELECT key, value FROM meta').all();
  const found = new Map(rows.map((row) => [text(row, 'key'), text(row, 'value')]));
  const value = (key: (typeof KEYS)[number]): string => {
    const stored = found.get(key);
    if (stored === undefined) throw new Error(`workspace without ${key}`);
    return stored;
  };
  return { period: value('period'), template: value('template'), createdAt: value('createdAt') };
}
