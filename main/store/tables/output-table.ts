import type { ReadableDb, WritableDb } from '../connection.ts';
import { number, numberOrNull, statement, text, textOrNull } from '../statement.ts';
import { type FileHash, fileHash } from '../../../shared/domain/keys/file-hash.ts';

export function insertOutput(db: WritableDb, sha256: FileHash): void {
  statement(db, 'INSERT OR IGNORE INTO output (sha256) VALUES (?)').run(sha256);
}

/** Whether this program wrote a file with these bytes. */
export const isOutput = (db: ReadableDb, sha256: FileHash): boolean =>
  statement(
    db,
    'SELECT 1 FROM output WHERE sha256 = ? UNION ALL SELECT 1 FROM draft WHERE sha256 = ? LIMIT 1',
  ).get(sha256, sha256) !== undefined;

/** A file that is being written. */
export interface OutputBegun {
  /** Tag of the process, see `process-mark.ts`. */
  owner: string;
  /** Links followed. */
  target: string;
  sha256: FileHash;
  /** Of the draft; null: it is none, or has none. */
  number: number | null;
  /** JSON of the act that is kept with it; null: it is no act of a person. */
  act: string | null;
}

/** Gives the id under which it is ended. */
export const beginOutput = (
  db: WritableDb,
  { owner, target, sha256, number: no, act }: OutputBegun,
): number =>
  Number(
    statement(db, 'INSERT INTO output_begun (owner, target, sha256, number, act) VALUES (?, ?, ?, ?, ?)').run(
      owner,
      target,
      sha256,
      no,
      act,
    ).lastInsertRowid,
  );

export function endOutput(db: WritableDb, id: number): void {
  statement(db, 'DELETE FROM output_begun WHERE id = ?').run(id);
}

export const outputsBegun = (db: ReadableDb): (OutputBegun & { id: number })[] =>
  statement(db, 'SELECT * FROM output_begun ORDER BY id')
    .all()
    .map((row) => ({
      id: number(row, 'id'),
      owner: text(row, 'owner'),
      target: text(row, 'target'),
      sha256: fileHash(text(row, 'sha256')),
      number: numberOrNull(row, 'number'),
      act: textOrNull(row, 'act'),
    }));
