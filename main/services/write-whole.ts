import { randomUUID } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { err, ok, type Result } from '../../shared/result.ts';
import type { ServiceError } from '../../shared/domain/service-error.ts';

type NotWritten = Extract<ServiceError, { tag: 'NotWritten' }>;

/** Writes a file beside its place and moves it there when it is on the disk: never half a document. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<Result<void, NotWritten>> {
  const part = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
  try {
    if (await isFolder(path)) return err({ tag: 'NotWritten', file: path, why: 'a directory' });
    const file = await open(part, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, path);
    return ok(undefined);
  } catch (error) {
    const why = reason(error);
    if (!why) throw error;
    return err({ tag: 'NotWritten', file: path, why });
  } finally {
    await rm(part, { force: true }).catch(() => undefined);
  }
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (facts) => facts.isDirectory(),
    () => false,
  );

function reason(error: unknown): NotWritten['why'] | null {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') return 'disk full';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'EBUSY') return 'no permission';
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'no folder';
  return code === 'EISDIR' ? 'a directory' : null;
}
