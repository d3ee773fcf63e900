import { constants, copyFileSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import type { StoreError } from '../../../shared/domain/errors/store-error.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { heldByOther } from '../claim-file.ts';
import { secure, type ReadableDb } from '../connection.ts';
import { damageOf } from './damage.ts';
import { partIn } from '../traces.ts';
import { syncFile, syncFolder } from '../../disk/sync-file.ts';
import { guarded, inspect, isThere, publish } from '../workspace-file.ts';

export interface Restored {
  /** Where the file that was there lies now; null: there was none. */
  movedTo: string | null;
}

/**
 * Puts a copy of `backup` in the place of a workspace that nobody has open. What was there is moved beside it,
 * with its log, and never deleted. A backup that is itself damaged changes nothing.
 */
export function restoreBackup(input: {
  path: string;
  backup: string;
  at: string;
}): Result<Restored, StoreError> {
  const { path, backup } = input;
  const part = partIn(dirname(path));
  return guarded(path, () => {
    const held = heldByOther(path);
    if (held) return err(held);
    const refused = inspect(backup);
    if (refused) return err(refused);
    try {
      copyFileSync(backup, part, constants.COPYFILE_FICLONE);
      const damage = damageIn(part, backup);
      if (damage) return err(damage);
      syncFile(part);
      const movedTo = moveAside(path, input.at);
      const placed = publish(part, path);
      if (!placed.ok) return placed;
      syncFolder(dirname(path));
      return ok({ movedTo });
    } finally {
      rmSync(part, { force: true });
    }
  });
}

function damageIn(part: string, backup: string): StoreError | null {
  const raw = new Database(part, { readonly: true });
  try {
    secure(raw);
    return damageOf({ raw } as ReadableDb, backup);
  } finally {
    raw.close();
  }
}

/** The log first: beside another file it would be taken for that one's. */
function moveAside(path: string, at: string): string | null {
  const parts = ['-wal', '-shm', '-journal', ''];
  if (!parts.some((part) => isThere(path + part))) return null;
  const name = `${path}.damaged-${at.replaceAll(':', '-')}`;
  let target = name;
  for (let n = 2; parts.some((part) => isThere(target + part)); n++) target = `${name}-${n}`;
  for (const part of parts) if (isThere(path + part)) renameSync(path + part, target + part);
  return target;
}
