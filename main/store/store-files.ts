import { basename, dirname } from 'node:path';
import { claimPath } from './claim-file.ts';
import { backupFolder } from './rescue/backup-folder.ts';
import { APPLICATION_ID, headerIn, readHeader } from '../disk/file-header.ts';

/**
 * Whether the first 100 bytes are those of a workspace, a copy of one, or a log of SQLite, whatever its name is.
 * Source: sqlite.org/fileformat2.html, sections 1.3, 3 and 4.1.
 */
export function isStoreFile(head: Buffer): boolean {
  if (head.length >= 8 && head.readBigUInt64BE(0) === JOURNAL) return true;
  if (head.length >= 4 && WAL.has(head.readUInt32BE(0))) return true;
  return headerIn(head)?.applicationId === APPLICATION_ID;
}

const WAL = new Set([0x377f0682, 0x377f0683]);
const JOURNAL = 0xd9d505f920a163d7n;

/** Whether a file of this name would be taken for a log, claim or copy of the workspace that lies beside it. */
export function belongsToWorkspace(path: string): boolean {
  const name = path.toLowerCase();
  const beside = SIDECARS.filter((end) => name.endsWith(end)).map((end) => path.slice(0, -end.length));
  const folder = dirname(path);
  const copied = folder.toLowerCase().endsWith(COPIES) ? [folder.slice(0, -COPIES.length)] : [];
  return [...beside, ...copied].some((stem) => basename(stem) !== '' && isWorkspace(stem));
}

const SIDECARS = ['-wal', '-shm', '-journal', claimPath('')];
const COPIES = backupFolder('');

/** By its name also where it is closed off, moved away or damaged. */
function isWorkspace(path: string): boolean {
  if (path.toLowerCase().endsWith('.arayis')) return true;
  try {
    return readHeader(path)?.applicationId === APPLICATION_ID;
  } catch {
    return false;
  }
}
