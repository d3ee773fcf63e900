import { randomUUID } from 'node:crypto';
import { renameSync, rmSync } from 'node:fs';
import { access, constants, open, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { err, ok, type Result } from '../../shared/result.ts';
import type { ServiceError } from '../../shared/domain/service-error.ts';
import { openElsewhere } from './open-elsewhere.ts';

type NotWritten = Extract<ServiceError, { tag: 'NotWritten' }>;

/** A file that is on the disk, complete, under another name beside its place. */
export interface StagedFile {
  /** Puts it in its place, at once. */
  publish: () => Result<void, NotWritten>;
  /** Leaves no trace of it; nothing to do after `publish`. */
  discard: () => void;
}

/** Writes a file beside its place and moves it there when it is on the disk: never half a document. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<Result<void, NotWritten>> {
  const staged = await stageFile(path, bytes);
  if (!staged.ok) return staged;
  try {
    return staged.value.publish();
  } finally {
    staged.value.discard();
  }
}

/** Why nothing could be written there, as far as that can be told beforehand; null: nothing speaks against it. */
export async function refusedTarget(path: string): Promise<NotWritten | null> {
  if (await isFolder(path)) return { tag: 'NotWritten', file: path, why: 'a directory' };
  if (await openElsewhere(path)) return { tag: 'NotWritten', file: path, why: 'open elsewhere' };
  try {
    await access(dirname(path), constants.W_OK);
    return null;
  } catch (error) {
    const why = reason(error);
    if (!why) throw error;
    return { tag: 'NotWritten', file: path, why };
  }
}

/** The part of writing that takes time and may fail; what is left is one rename. */
export async function stageFile(path: string, bytes: Uint8Array): Promise<Result<StagedFile, NotWritten>> {
  const part = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
  try {
    const refused = await refusedTarget(path);
    if (refused) return err(refused);
    const file = await open(part, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    return ok(staged(part, path));
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    return failed(error, path, reason(error));
  }
}

const staged = (part: string, path: string): StagedFile => ({
  publish: () => {
    try {
      renameSync(part, path);
      return ok(undefined);
    } catch (error) {
      // The folder took the file a moment ago, so it is the file in its place that is held (Windows).
      const why = reason(error);
      return failed(error, path, why === 'no permission' ? 'open elsewhere' : why);
    }
  },
  discard: () => {
    rmSync(part, { force: true });
  },
});

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (facts) => facts.isDirectory(),
    () => false,
  );

function failed(error: unknown, file: string, why: NotWritten['why'] | null): Result<never, NotWritten> {
  if (!why) throw error;
  return err({ tag: 'NotWritten', file, why });
}

function reason(error: unknown): NotWritten['why'] | null {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') return 'disk full';
  if (code === 'EBUSY' || code === 'ETXTBSY') return 'open elsewhere';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'no permission';
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' || code === 'EINVAL')
    return 'no folder';
  return code === 'EISDIR' ? 'a directory' : null;
}
