import { createHash, randomUUID } from 'node:crypto';
import { linkSync, lstatSync, renameSync, rmSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { err, ok, type Result } from '../../shared/result.ts';
import { insertOutput } from '../store/output-table.ts';
import {
  codeOf,
  judgeTarget,
  reasonOf,
  sameAs,
  type JudgedTarget,
  type NotWritten,
  type Target,
} from './write-target.ts';

/** A file that is on the disk, complete, under another name beside its place. */
export interface StagedFile {
  /** Lower-case hex. */
  sha256: string;
  /** Puts it in its place, at once. */
  publish: () => Result<void, NotWritten>;
  /** Leaves no trace of it; nothing to do after `publish`. */
  discard: () => void;
}

/**
 * Writes a file beside its place and moves it there when it is on the disk: never half a document, and never in
 * the place of one that has to stay (`write-target.ts`). The workspace knows it again as its own output.
 */
export async function writeWhole(target: Target, bytes: Uint8Array): Promise<Result<void, NotWritten>> {
  const staged = await stageFile(target, bytes);
  if (!staged.ok) return staged;
  try {
    const published = staged.value.publish();
    // One that cannot be written does not know it; then a person is asked before it is replaced.
    if (published.ok) target.workspace?.note((db) => insertOutput(db, staged.value.sha256));
    return published;
  } finally {
    staged.value.discard();
  }
}

/** The part of writing that takes time and may fail; what is left is one rename. */
export async function stageFile(target: Target, bytes: Uint8Array): Promise<Result<StagedFile, NotWritten>> {
  const judged = await judgeTarget(target);
  if (!judged.ok) return judged;
  const { path } = judged.value;
  const part = join(dirname(path), `.${randomUUID()}.part`);
  try {
    const file = await open(part, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return ok({
      sha256,
      publish: () => publish(part, judged.value, target.path),
      discard: () => rmSync(part, { force: true }),
    });
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    return failed(error, target.path, reasonOf(error));
  }
}

/** What came or changed there since it was judged stays. */
function publish(part: string, { path, there }: JudgedTarget, file: string): Result<void, NotWritten> {
  try {
    if (there === null) placeAnew(part, path);
    else {
      const now = lstatSync(path, { throwIfNoEntry: false });
      if (now && sameAs(now) !== there) return err({ tag: 'NotWritten', file, why: 'not ours' });
      renameSync(part, path);
    }
    return ok(undefined);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return err({ tag: 'NotWritten', file, why: 'not ours' });
    // The folder took the file a moment ago, so it is the file in its place that is held (Windows).
    const why = reasonOf(error);
    return failed(error, file, why === 'no permission' ? 'open elsewhere' : why);
  }
}

/** A hard link fails where the name is taken meanwhile; not every file system has them. */
function placeAnew(part: string, path: string): void {
  try {
    linkSync(part, path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST' || lstatSync(path, { throwIfNoEntry: false })) throw error;
    renameSync(part, path);
    return;
  }
  rmSync(part, { force: true });
}

function failed(error: unknown, file: string, why: NotWritten['why'] | null): Result<never, NotWritten> {
  if (!why) throw error;
  return err({ tag: 'NotWritten', file, why });
}
