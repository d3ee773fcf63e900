import { createHash } from 'node:crypto';
import type { ReadError } from '../../shared/domain/sheets/cell.ts';
import { err, type Result } from '../../shared/result.ts';
import { readFileBytes } from './read-file.ts';
import { fileHash, type FileHash } from '../../shared/domain/keys/file-hash.ts';

/** All bytes of a regular file that has any. */
export async function readWholeFile(path: string): Promise<Result<Uint8Array, ReadError>> {
  const read = await readFileBytes(path);
  return read.ok && read.value.byteLength === 0 ? err({ tag: 'Empty' }) : read;
}

export const sha256 = (bytes: Uint8Array): FileHash =>
  fileHash(createHash('sha256').update(bytes).digest('hex'));
