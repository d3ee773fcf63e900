import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { StoreError } from '../../shared/domain/errors/store-error.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { heldByOther } from './claim-file.ts';
import { inTransaction } from './connection.ts';
import { insertHistory, nextEntry } from './tables/history-table.ts';
import { judgeLog } from './judge-log.ts';
import { closeMarked, step } from './log-mark.ts';
import { realPathOf } from '../disk/file-place.ts';
import { syncFolder } from '../disk/sync-file.ts';
import { walPath } from './wal-file.ts';
import { guarded, inspect, openUnmarked } from './workspace-file.ts';

/**
 * A person takes a workspace as it is, though acts may be missing from it: its history says so, and it opens again.
 * The log of another file is moved beside it and never deleted. Does nothing to one that is whole.
 */
export function acceptCopy(named: string, who: { by: string; at: string }): Result<void, StoreError> {
  const path = realPathOf(named);
  return guarded(path, () => {
    const refused = inspect(path) ?? heldByOther(path);
    if (refused) return err(refused);
    const log = judgeLog(path);
    if (log === 'whole') return ok(undefined);
    if (log === 'other') setAside(path, who.at);
    const opened = openUnmarked(path);
    if (!opened.ok) return opened;
    const db = opened.value;
    try {
      inTransaction(db, () => {
        const act = { ...db, entry: nextEntry(db) };
        insertHistory(act, { ...who, command: 'accept copy', summary: { log }, undoable: false });
        step(db, { open: false });
      });
    } finally {
      closeMarked(db);
    }
    return ok(undefined);
  });
}

function setAside(path: string, at: string): void {
  const name = `${path}.other-log-${at.replaceAll(':', '-')}`;
  let target = name;
  for (let n = 2; existsSync(target); n++) target = `${name}-${n}`;
  renameSync(walPath(path), target);
  // Only an index of the log, made anew whenever it is not there.
  rmSync(`${path}-shm`, { force: true });
  syncFolder(dirname(path));
}
