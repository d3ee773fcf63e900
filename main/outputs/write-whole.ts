import { linkSync, lstatSync, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ServiceError } from '../../shared/domain/errors/service-error.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { nextDraftNumber } from '../store/tables/draft-table.ts';
import { beginOutput, endOutput, insertOutput } from '../store/tables/output-table.ts';
import { processTag } from '../store/process-mark.ts';
import { syncFolder } from '../disk/sync-file.ts';
import { partIn, sweepTraces } from '../store/traces.ts';
import { sha256 } from '../readers/file-bytes.ts';
import { keepAct, type OutputAct } from '../store/file/output-act.ts';
import type { Workspace } from '../store/file/workspace.ts';
import {
  codeOf,
  judgeTarget,
  reasonOf,
  sameAs,
  type JudgedTarget,
  type NotWritten,
  type Target,
} from './write-target.ts';
import type { FileHash } from '../../shared/domain/keys/file-hash.ts';

/**
 * Writes a file beside its place and moves it there when it is on the disk: never half a document, and never in
 * the place of one that has to stay (`write-target.ts`). The workspace knows it again as its own output; one that
 * cannot be written does not, and a person is asked before it is replaced.
 */
export async function writeWhole(target: Target, bytes: Uint8Array): Promise<Result<void, NotWritten>> {
  const judged = await judgeTarget(target);
  if (!judged.ok) return judged;
  const { workspace } = target;
  const hash = sha256(bytes);
  const begun = workspace && begin(workspace, judged.value, hash, null);
  const written = await stageFile(target, judged.value, bytes, (takePlace) => takePlace());
  if (begun?.ok === true)
    workspace?.note((db) => {
      if (written.ok) insertOutput(db, hash);
      endOutput(db, begun.value);
    });
  return written;
}

/**
 * The same for a file that belongs to an act: there is none without the other. Before the file takes its name the
 * workspace notes what is under way, and the note goes in the transaction that keeps the act. Where the process is
 * killed in between, `finish-outputs.ts` finds out at the next opening how far it came.
 */
export async function writeWithAct(
  target: Target & { workspace: Workspace },
  bytes: Uint8Array,
  actOf: (sha256: FileHash) => OutputAct,
): Promise<Result<void, ServiceError>> {
  const { workspace } = target;
  const judged = await judgeTarget(target);
  if (!judged.ok) return judged;
  const hash = sha256(bytes);
  const act = actOf(hash);
  const begun = begin(workspace, judged.value, hash, act);
  if (!begun.ok) return begun;
  let isPublished = false;
  try {
    return await stageFile<ServiceError>(target, judged.value, bytes, (takePlace) =>
      keepAct(workspace, act, hash, (db) => {
        endOutput(db, begun.value);
        const published = takePlace();
        isPublished = published.ok;
        return published;
      }),
    );
  } finally {
    // Where the file has its name and its act could not be kept, the note stays, and the next opening keeps it.
    if (!isPublished) workspace.note((db) => endOutput(db, begun.value));
  }
}

/** Notes what is under way. A number that somebody else was given meanwhile stands in the file that lies ready. */
function begin(
  workspace: Workspace,
  { path }: JudgedTarget,
  hash: FileHash,
  act: OutputAct | null,
): Result<number, ServiceError> {
  const number = act?.draft?.number ?? null;
  const output = {
    owner: processTag(),
    target: path,
    sha256: hash,
    number,
    act: act && JSON.stringify(act),
  };
  const begun = workspace.note((db) =>
    number !== null && nextDraftNumber(db) !== number ? null : beginOutput(db, output),
  );
  if (!begun.ok) return begun;
  return begun.value === null ? err({ tag: 'WorkspaceLocked', path: workspace.path }) : ok(begun.value);
}

/** The part of writing that takes time and may fail comes first; what is left to `finish` is one rename. */
async function stageFile<E>(
  { path: file }: Target,
  judged: JudgedTarget,
  bytes: Uint8Array,
  finish: (takePlace: () => Result<void, NotWritten>) => Result<void, E | NotWritten>,
): Promise<Result<void, E | NotWritten>> {
  const folder = dirname(judged.path);
  sweepTraces([folder]);
  const part = partIn(folder);
  try {
    const staged = await open(part, 'wx');
    try {
      await staged.writeFile(bytes);
      await staged.sync();
    } finally {
      await staged.close();
    }
  } catch (error) {
    removePart(part);
    return failed(error, file, reasonOf(error));
  }
  try {
    return finish(() => publish(part, judged, file));
  } finally {
    removePart(part);
  }
}

/** One that cannot be removed now is swept later. */
function removePart(part: string): void {
  try {
    rmSync(part, { force: true });
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
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
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return err({ tag: 'NotWritten', file, why: 'not ours' });
    // The folder took the file a moment ago, so it is the file in its place that is held (Windows).
    const why = reasonOf(error);
    return failed(error, file, why === 'no permission' ? 'open elsewhere' : why);
  }
  // Before the act is kept: with its note gone nothing tells any more where a killed process left it.
  removePart(part);
  keepName(dirname(path));
  return ok(undefined);
}

/** A hard link fails where the name is taken meanwhile; not every file system has them. */
function placeAnew(part: string, path: string): void {
  try {
    linkSync(part, path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST' || lstatSync(path, { throwIfNoEntry: false })) throw error;
    renameSync(part, path);
  }
}

/** The name has to be on the disk before the act is; some network disks cannot say so, and the file is there. */
function keepName(folder: string): void {
  try {
    syncFolder(folder);
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
  }
}

function failed(error: unknown, file: string, why: NotWritten['why'] | null): Result<never, NotWritten> {
  if (!why) throw error;
  return err({ tag: 'NotWritten', file, why });
}
