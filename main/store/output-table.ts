import type { ReadableDb, WritableDb } from './connection.ts';
import { statement } from './statement.ts';

export function insertOutput(db: WritableDb, sha256: string): void {
  statement(db, 'INSERT OR IGNORE INTO output (sha256) VALUES (?)').run(sha256);
}

/** Whether this program wrote a file with these bytes. */
export const isOutput = (db: ReadableDb, sha256: string): boolean =>
  statement(
    db,
    'SELECT 1 FROM output WHERE sha256 = ? UNION ALL SELECT 1 FROM draft WHERE sha256 = ? LIMIT 1',
  ).get(sha256, sha256) !== undefined;
