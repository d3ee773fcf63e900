import { statSync } from 'node:fs';
import type { StoreError } from '../../../shared/domain/errors/store-error.ts';
import type { ReadableDb } from '../connection.ts';

/**
 * Up to this size (bytes) every page is looked at when a workspace is opened. Measured: 7 ms a megabyte where it
 * holds observations, 1.5 where it holds files; so at most some 60 ms. A larger one is looked through beside the
 * work (`checkWhole`).
 */
const AT_ONCE = 8 * 1024 * 1024;

/** Whether looking through the whole file is quick enough to wait for it. */
export const isSmall = (path: string): boolean => statSync(path).size <= AT_ONCE;

/** Null: every page is as SQLite wrote it. Pages that cannot be read at all throw instead. */
export function damageOf(db: ReadableDb, path: string): StoreError | null {
  const found = db.raw.pragma('quick_check(1)', { simple: true });
  return found === 'ok' ? null : { tag: 'WorkspaceDamaged', path, detail: String(found).trim() };
}
