import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { StoreError } from '../../shared/domain/errors/store-error.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { disconnect, secure, type ReadableDb } from './connection.ts';
import { realPathOf } from '../disk/file-place.ts';
import { readHeader } from '../disk/file-header.ts';
import { judgeLog, type LogState } from './judge-log.ts';
import { SCHEMA_VERSION } from './migrations.ts';
import { copyPrivately } from './private-copy.ts';
import { emptied, foreignFile, foreignSchema } from './schema-check.ts';
import { walPath } from './wal-file.ts';
import { guarded, inspect, openUnmarked } from './workspace-file.ts';

export interface ReadOnlyFile {
  db: ReadableDb;
  close: () => void;
  /** Acts may be missing from it. */
  missing?: Extract<StoreError, { tag: 'ActsMayBeMissing' }>;
}

/**
 * Opens a workspace for reading and leaves it and its folder as they are. Where another process has it open this
 * reads beside it and sees what is committed there; otherwise, and where that cannot be, it reads a private copy,
 * for SQLite reads a database with a write-ahead log only where it can make files of its own beside it
 * (sqlite.org/wal.html, "Read-Only Databases"). An older workspace is brought up to date in the copy only.
 */
export function openReadOnly(named: string): Result<ReadOnlyFile, StoreError> {
  const path = realPathOf(named);
  return guarded(path, () => {
    const refused = inspect(path);
    if (refused) return err(refused);
    const log = judgeLog(path);
    const foreign = log === 'whole' ? foreignFile(path, readHeader(path)!.userVersion) : null;
    if (foreign) return err(foreign);
    const beside = log === 'whole' && existsSync(walPath(path)) ? openBeside(path) : null;
    const opened = beside ?? openCopy(path, log);
    if (!opened.ok || log === 'whole') return opened;
    return ok({ ...opened.value, missing: { tag: 'ActsMayBeMissing', path, log } });
  });
}

/** Null: not possible here, or not of this schema. */
function openBeside(path: string): Result<ReadOnlyFile, StoreError> | null {
  let raw: Database.Database | undefined;
  try {
    raw = new Database(path, { readonly: true, fileMustExist: true });
    secure(raw);
    // The first read; before it nothing is locked and nothing is known.
    const version = raw.pragma('user_version', { simple: true });
    const db = { raw } as ReadableDb;
    if (version === SCHEMA_VERSION) {
      const odd = foreignSchema(db) ?? emptied(db);
      if (odd === null) return ok({ db, close: () => disconnect(db) });
    }
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    if (typeof code !== 'string' || !/^SQLITE_(CANTOPEN|READONLY|IOERR)/.test(code)) {
      raw?.close();
      throw error;
    }
  }
  raw?.close();
  return null;
}

function openCopy(path: string, log: LogState): Result<ReadOnlyFile, StoreError> {
  const copy = copyPrivately(path, log);
  if (!copy.ok) return copy;
  const { remove } = copy.value;
  const opened = openUnmarked(copy.value.path);
  if (!opened.ok) {
    remove();
    return err({ ...opened.error, path });
  }
  const close = (): void => {
    disconnect(opened.value);
    remove();
  };
  return ok({ db: opened.value, close });
}
