import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { open, stat } from 'node:fs/promises';
import type { ReadError } from '../../shared/domain/sheets/cell.ts';
import type { Result } from '../../shared/result.ts';
import { err, ok } from '../../shared/result.ts';
import { LIMITS } from '../cells/limits.ts';

/** The whole of a regular file, or why it cannot be had. A pipe or device is never opened: that could wait forever. */
export async function readFileBytes(path: string): Promise<Result<Uint8Array, ReadError>> {
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) return err({ tag: 'NotAFile', what: 'directory' });
    if (!facts.isFile()) return err({ tag: 'NotAFile', what: 'special' });
    if (facts.size > LIMITS.file) return err({ tag: 'TooLarge', what: 'file', limit: LIMITS.file });
    const file = await open(path, constants.O_RDONLY);
    try {
      return ok(await readAll(file, facts.size));
    } finally {
      await file.close();
    }
  } catch (error) {
    const known = fileError(error);
    if (known) return err(known);
    throw error;
  }
}

/** Reads as much as is there now: the file may have changed since it was measured. */
async function readAll(file: FileHandle, expected: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(expected);
  let length = 0;
  while (length < expected) {
    const { bytesRead } = await file.read(bytes, length, expected - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return bytes.subarray(0, length);
}

function fileError(error: unknown): ReadError | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
    case 'ELOOP':
      return { tag: 'NotAFile', what: 'missing' };
    case 'EISDIR':
      return { tag: 'NotAFile', what: 'directory' };
    case 'EACCES':
    case 'EPERM':
      return { tag: 'NoPermission' };
    case 'EIO':
      return { tag: 'Damaged', detail: 'the disk reports a read error' };
    case 'ENXIO':
    case 'ENODEV':
      return { tag: 'NotAFile', what: 'special' };
    default:
      return undefined;
  }
}
