import { err, ok, type Result } from '../../../shared/result.ts';
import { heldByOther } from '../claim-file.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { insertHistory, nextEntry } from '../tables/history-table.ts';
import { closeMarked, inAct, writeAnew } from '../log-mark.ts';
import { loadMeta, owesSweep, settleSweep, type WorkspaceMeta } from '../tables/meta-table.ts';
import type { StoreError } from '../../../shared/domain/errors/store-error.ts';
import { finishOutputs } from './finish-outputs.ts';
import { openReadOnly } from '../read-only-file.ts';
import { guarded, openWorkspace } from '../workspace-file.ts';

/** An open workspace. Queries are given `db` as readable; only `commit` hands out a writable one. */
export interface Workspace {
  path: string;
  meta: WorkspaceMeta;
  /** Opened for reading: every commit answers `WorkspaceReadOnly`, or `WorkspaceHeld` while a window has it. */
  readOnly: boolean;
  /** It was not copied whole: acts may be missing from it, and a commit says so. */
  missing?: Extract<StoreError, { tag: 'ActsMayBeMissing' }>;
  db: ReadableDb;
  commit: Commit;
  /** Keeps what is no act of a person: it has no line in the history, and nobody can take it back. */
  note: Note;
  /**
   * Writes the file anew where something was erased, so that no byte of it is left. False: somebody reads it; it is
   * tried again whenever the workspace is opened.
   */
  sweep: () => boolean;
  close: () => void;
}

/**
 * One act of a person: kept whole, with its line in the history, or not at all. It can be undone unless it
 * says otherwise; how the tables that it writes take part: `store/migrations/README.md`.
 */
type Commit = <T, E>(
  entry: { at: string; by: string; command: string; undoable?: false },
  work: (db: WritableDb) => Result<{ value: T; summary: Record<string, unknown> }, E>,
) => Result<T, E | StoreError>;

type Note = <T>(work: (db: WritableDb) => T) => Result<T, StoreError>;

export function openForWork(path: string): Result<Workspace, StoreError> {
  const opened = openWorkspace(path);
  if (!opened.ok) return opened;
  const db = opened.value;
  const workspace: Workspace = {
    path,
    meta: loadMeta(db),
    readOnly: false,
    db,
    commit: makeCommit(path, db),
    note: (work) => keepOrNot(path, db, () => ok(work(db))),
    sweep: () => sweep(db),
    close: () => {
      closeMarked(db);
    },
  };
  finishOutputs(workspace);
  workspace.sweep();
  return ok(workspace);
}

/**
 * Opens a workspace to look at it: one that this user cannot write, that lies on a read-only medium, that a window
 * has open, from which acts may be missing, or of an older version, which stays as it is.
 */
export function openForReading(path: string): Result<Workspace, StoreError> {
  const opened = openReadOnly(path);
  if (!opened.ok) return opened;
  const { db, close, missing } = opened.value;
  const refuse = (): Result<never, StoreError> =>
    err(heldByOther(path) ?? missing ?? { tag: 'WorkspaceReadOnly', path });
  const workspace: Workspace = {
    path,
    meta: loadMeta(db),
    readOnly: true,
    db,
    commit: refuse,
    note: refuse,
    sweep: () => !owesSweep(db),
    close,
  };
  return ok(missing ? { ...workspace, missing } : workspace);
}

function sweep(db: WritableDb): boolean {
  if (!owesSweep(db)) return true;
  if (!writeAnew(db)) return false;
  inAct(db, () => settleSweep(db));
  return true;
}

function makeCommit(path: string, db: WritableDb): Commit {
  return (entry, work) =>
    keepOrNot(path, db, () => {
      const act: WritableDb = { ...db, entry: nextEntry(db) };
      const result = work(act);
      if (!result.ok) return result;
      insertHistory(act, { undoable: true, ...entry, summary: result.value.summary });
      return ok(result.value.value);
    });
}

/** An expected refusal undoes what was written before it, exactly as a failure does. */
function keepOrNot<T, E>(path: string, db: WritableDb, work: () => Result<T, E>): Result<T, E | StoreError> {
  return guarded<T, E | StoreError>(path, () => {
    const refused = Symbol('refused');
    let result: Result<T, E | StoreError> | undefined;
    try {
      inAct(db, () => {
        // Asked within the transaction: a window that comes now waits for it, and then reads what it wrote.
        const held = heldByOther(path);
        result = held ? err(held) : work();
        if (!result.ok) throw refused;
      });
    } catch (error) {
      if (error !== refused) throw error;
    }
    if (!result) throw new Error('a commit without a result');
    return result;
  });
}
