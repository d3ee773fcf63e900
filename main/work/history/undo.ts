import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import { historyEntry, type HistoryEntry } from '../../store/tables/history-table.ts';
import { insertUndoAct, nextToRedo, nextToUndo } from '../../store/tables/undo-table.ts';
import { whoIs } from '../people/people.ts';
import type { Workspace } from '../../store/file/workspace.ts';

/** What the next undo takes back and the next redo does again; absent where there is nothing. */
export interface UndoState {
  undo?: HistoryEntry;
  redo?: HistoryEntry;
}

export function undoState(workspace: Workspace): UndoState {
  const undo = entryAt(workspace, nextToUndo(workspace.db));
  const redo = entryAt(workspace, nextToRedo(workspace.db));
  return { ...(undo ? { undo } : {}), ...(redo ? { redo } : {}) };
}

/**
 * Takes back the newest act in force, whoever did it and whenever: nothing is deleted, the act and its undoing
 * both stay in the history. Gives the entry that is now undone.
 */
export const undoLast = (
  app: App,
  workspace: Workspace,
  input: { by: string },
): Result<HistoryEntry, ServiceError> => act(app, workspace, input.by, 'undo');

/** Does again what was undone last, as long as nothing new has been done since. */
export const redoLast = (
  app: App,
  workspace: Workspace,
  input: { by: string },
): Result<HistoryEntry, ServiceError> => act(app, workspace, input.by, 'redo');

function act(
  app: App,
  workspace: Workspace,
  name: string,
  kind: 'undo' | 'redo',
): Result<HistoryEntry, ServiceError> {
  const who = whoIs(workspace.db, name);
  if (!who.ok) return who;
  const line = { at: app.now(), by: who.value.name, command: kind, undoable: false } as const;
  return workspace.commit<HistoryEntry, ServiceError>(line, (db) => {
    const target = kind === 'undo' ? nextToUndo(db) : nextToRedo(db);
    if (target === null) return err({ tag: kind === 'undo' ? 'NothingToUndo' : 'NothingToRedo' });
    insertUndoAct(db, kind, target);
    const value = historyEntry(db, target)!;
    const { seq, command, by, at } = value;
    return ok({ value, summary: { entry: seq, did: command, by, at } });
  });
}

const entryAt = (workspace: Workspace, seq: number | null): HistoryEntry | null =>
  seq === null ? null : historyEntry(workspace.db, seq);
