import { closeSync, openSync, readSync } from 'node:fs';

/** `ARAY` in ASCII: tells a workspace from any other SQLite file. */
export const APPLICATION_ID = 0x41524159;

export interface FileHeader {
  applicationId: number;
  userVersion: number;
  /** It has, or had when it was copied, a write-ahead log. */
  inWal: boolean;
}

/**
 * Reads the first 100 bytes of a SQLite file without opening it as a database, so that a file this
 * program must not touch stays as it is, down to its journal. Null: no (unencrypted) SQLite file.
 * Source: sqlite.org/fileformat2.html, section 1.3.
 */
export function readHeader(path: string): FileHeader | null {
  const header = Buffer.alloc(100);
  const file = openSync(path, 'r');
  try {
    if (readSync(file, header, 0, 100, 0) < 100) return null;
  } finally {
    closeSync(file);
  }
  return headerIn(header);
}

/** The same of the first 100 bytes. */
export function headerIn(head: Buffer): FileHeader | null {
  if (head.length < 100 || head.toString('latin1', 0, 16) !== 'SQLite format 3\0') return null;
  return {
    userVersion: head.readInt32BE(60),
    applicationId: head.readInt32BE(68),
    inWal: head.readUInt8(18) === 2,
  };
}
