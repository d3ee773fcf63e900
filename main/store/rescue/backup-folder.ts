import { closeSync, existsSync, openSync, readdirSync, readSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { APPLICATION_ID, readHeader } from '../../disk/file-header.ts';

/** A copy of a workspace that was whole when it was made. */
export interface Backup {
  path: string;
  /** UTC, ISO 8601: when it was made. */
  at: string;
  /** Bytes. */
  size: number;
  /** Looked through when it was made, and as long now as it was then. */
  verified: boolean;
}

/** Copies that are kept. */
const KEPT = 10;
/** Numbered, for a clock may go back; the copy that is being made ends otherwise. */
const NAME = /^(\d{6})-(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\d\.\d{3}Z)\.arayis$/;

export const backupFolder = (path: string): string => `${path}-backups`;

/** Newest first. */
export function listBackups(path: string): Backup[] {
  return numbered(path).map(({ file, at }) => {
    const { size } = statSync(file);
    return { path: file, at, size, verified: isWhole(file, size) };
  });
}

export function nextBackupPath(path: string, at: string): string {
  const number = (numbered(path)[0]?.number ?? 0) + 1;
  return join(backupFolder(path), `${String(number).padStart(6, '0')}-${at.replaceAll(':', '-')}.arayis`);
}

export function removeOldBackups(path: string): void {
  for (const { file } of numbered(path).slice(KEPT)) rmSync(file, { force: true });
}

function numbered(path: string): { file: string; number: number; at: string }[] {
  const folder = backupFolder(path);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => {
      const [, number, day, hour, minute, rest] = NAME.exec(name) ?? [];
      return number === undefined
        ? []
        : [{ file: join(folder, name), number: Number(number), at: `${day}${hour}:${minute}:${rest}` }];
    })
    .toSorted((a, b) => b.number - a.number);
}

/** Page size and number of pages: sqlite.org/fileformat2.html, section 1.3. */
function isWhole(file: string, size: number): boolean {
  if (readHeader(file)?.applicationId !== APPLICATION_ID) return false;
  const header = Buffer.alloc(32);
  const open = openSync(file, 'r');
  try {
    readSync(open, header, 0, 32, 0);
  } finally {
    closeSync(open);
  }
  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
  return header.readUInt32BE(28) * pageSize === size;
}
