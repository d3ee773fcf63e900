import type { ReadableDb } from './connection.ts';

/**
 * Another text whenever the workspace holds something else: this connection wrote, or another one did.
 * Source: sqlite.org/pragma.html#pragma_data_version, which only tells of other connections.
 */
export function dataVersion(db: ReadableDb): string {
  const own = db.raw.prepare('SELECT total_changes()').pluck().get();
  return `${othersVersion(db)}:${String(own)}`;
}

/** Another text whenever another connection wrote. */
export const othersVersion = (db: ReadableDb): string =>
  String(db.raw.pragma('data_version', { simple: true }));

/** Whether this connection is within a transaction, of which nothing may remain. */
export const isWithinAct = (db: ReadableDb): boolean => db.raw.inTransaction;
