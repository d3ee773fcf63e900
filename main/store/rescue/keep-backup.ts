import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { StoreError } from '../../../shared/domain/errors/store-error.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { backupFolder, listBackups, nextBackupPath, removeOldBackups, type Backup } from './backup-folder.ts';
import { secure } from '../connection.ts';
import { closeInCopy } from '../log-mark.ts';
import { syncFile, syncFolder } from '../../disk/sync-file.ts';
import { guarded } from '../workspace-file.ts';

/**
 * Keeps a copy of a workspace as it is committed now, and the newest ten of them. It has its name only once every
 * page and reference of it has been checked and is on the disk. Null: nothing has changed since the last one.
 * Takes as long as reading the file twice: to be run beside the work (`store-thread.ts`).
 */
export function keepBackup({ path, at }: { path: string; at: string }): Result<Backup | null, StoreError> {
  return guarded(path, () => {
    const raw = open(path);
    try {
      const [newest] = listBackups(path).filter((backup) => backup.verified);
      if (newest && stateIn(newest.path) === stateOf(raw)) return ok(null);
      const folder = backupFolder(path);
      mkdirSync(folder, { recursive: true });
      const target = nextBackupPath(path, at);
      const part = `${target}.part`;
      for (const name of readdirSync(folder)) if (name.endsWith('.part')) rmSync(join(folder, name));
      try {
        raw.prepare('VACUUM INTO ?').run(part);
        closeInCopy(part);
        const wrong = wrongIn(part);
        if (wrong !== null) return err({ tag: 'WorkspaceDamaged', path, detail: wrong });
        syncFile(part);
        renameSync(part, target);
        syncFolder(folder);
      } finally {
        rmSync(part, { force: true });
      }
      removeOldBackups(path);
      return ok(listBackups(path).find((backup) => backup.path === target)!);
    } finally {
      raw.close();
    }
  });
}

function open(path: string): Database.Database {
  // Where a reader came first, its log would be left beside the file; a writer clears up after itself.
  const raw = new Database(path, { fileMustExist: true, readonly: existsSync(`${path}-wal`) });
  secure(raw);
  return raw;
}

/** The newest line of the history, which every act adds, and the schema. */
const stateOf = (raw: Database.Database): string =>
  JSON.stringify([
    raw.pragma('user_version', { simple: true }),
    raw.prepare('SELECT * FROM history ORDER BY seq DESC LIMIT 1').get(),
  ]);

function stateIn(backup: string): string | null {
  const raw = new Database(backup, { readonly: true });
  try {
    return stateOf(raw);
  } catch {
    // A copy that cannot be read any more holds nothing that a new one would repeat.
    return null;
  } finally {
    raw.close();
  }
}

function wrongIn(part: string): string | null {
  const raw = new Database(part, { readonly: true });
  try {
    const found = raw.pragma('integrity_check(1)', { simple: true });
    if (found !== 'ok') return String(found);
    return (raw.pragma('foreign_key_check') as unknown[]).length === 0 ? null : 'a reference leads nowhere';
  } finally {
    raw.close();
  }
}
