import {
  accessSync,
  constants,
  existsSync,
  linkSync,
  lstatSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { err, ok, type Result } from '../../shared/result.ts';
import { heldByOther, holderOf } from './claim-file.ts';
import { connect, disconnect, type WritableDb } from './connection.ts';
import { damageOf, isSmall } from './rescue/damage.ts';
import { realPathOf } from '../disk/file-place.ts';
import { APPLICATION_ID, readHeader } from '../disk/file-header.ts';
import { backupPath, migrate, runMigrations, schemaVersion } from './migrate.ts';
import { MIGRATIONS, SCHEMA_VERSION } from './migrations.ts';
import { judgeLog } from './judge-log.ts';
import { markOnOpening } from './log-mark.ts';
import { emptied, foreignFile, foreignSchema, isKnownSchema } from './schema-check.ts';
import { partIn } from './traces.ts';
import type { StoreError } from '../../shared/domain/errors/store-error.ts';
import { toStoreError } from './store-error.ts';

/**
 * Opens a workspace, bringing an older one up to date, and says in it that it is open (`log-mark.ts`): to be closed
 * with `closeMarked`. Refuses what is none without touching it, and what a window of another process has open.
 */
export function openWorkspace(named: string): Result<WritableDb, StoreError> {
  // SQLite keeps the log beside the file itself, not beside a link to it.
  const path = realPathOf(named);
  return guarded(path, () => {
    const refused = inspect(path) ?? heldByOther(path);
    if (refused) return err(refused);
    // SQLite would open it for reading instead, and leave files of its own beside it.
    for (const needed of [path, dirname(path)]) accessSync(needed, constants.W_OK);
    const log = judgeLog(path);
    if (log !== 'whole') return err({ tag: 'ActsMayBeMissing', path, log });
    const foreign = foreignFile(path, readHeader(path)!.userVersion);
    if (foreign) return err(foreign);
    const opened = openUnmarked(path);
    if (opened.ok) markOnOpening(opened.value);
    return opened;
  });
}

/** The same for a copy that nobody else has: nothing is asked about its log, nothing is said in it. */
export function openUnmarked(path: string): Result<WritableDb, StoreError> {
  return guarded(path, () => {
    const db = connect(path, { create: false });
    try {
      const version = schemaVersion(db);
      if (version > SCHEMA_VERSION) return closed(db, newer(path, version));
      // A damaged one is not brought up to date, however long it takes to find out.
      const damage = version < SCHEMA_VERSION || isSmall(path) ? damageOf(db, path) : null;
      if (damage) return closed(db, damage);
      migrate(db, path);
      const odd = foreignSchema(db) ?? emptied(db);
      if (odd !== null) return closed(db, { tag: 'ForeignSchema', path, what: odd });
      return ok(db);
    } catch (error) {
      disconnect(db);
      throw error;
    }
  });
}

/**
 * Makes an empty workspace and fills it with `fill`; where anything fails there is no file afterwards.
 *
 * @param salvaged `from`: the schema that it has when it is filled; `after` runs once it is up to date
 */
export function createWorkspace(
  path: string,
  fill: (db: WritableDb) => void,
  salvaged: { from?: number; after?: (db: WritableDb) => void } = {},
): Result<void, StoreError> {
  const part = partIn(dirname(path));
  return guarded(path, () => {
    const refused = unusableName(path, `${backupPath('', SCHEMA_VERSION)}.part`);
    if (refused) return err(refused);
    const there = BESIDE.map((end) => path + end).find(isThere);
    if (there !== undefined) return err({ tag: 'WorkspaceExists', path: there });
    if (!existsSync(dirname(path))) return err({ tag: 'FolderMissing', path: dirname(path) });
    try {
      const db = connect(part, { create: true });
      try {
        db.raw.pragma(`application_id = ${APPLICATION_ID}`);
        migrate(db, part, MIGRATIONS.filter(({ version }) => version <= (salvaged.from ?? SCHEMA_VERSION))); // prettier-ignore
        fill(db);
        runMigrations(db);
        salvaged.after?.(db);
      } finally {
        disconnect(db);
      }
      return publish(part, path);
    } finally {
      for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(part + suffix, { force: true });
    }
  });
}

/** What would be taken for the log of a workspace of this name may hold the newest acts of one that was there. */
const BESIDE = ['', '-wal', '-journal'];

/** A link that leads nowhere is there, too: its workspace may lie on a disk that is not plugged in. */
export const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** A hard link fails where the name is taken meanwhile; not every file system has them. */
export function publish(part: string, path: string): Result<void, StoreError> {
  try {
    linkSync(part, path);
    unlinkSync(part);
  } catch (error) {
    if (isThere(path)) return err({ tag: 'WorkspaceExists', path });
    if (toStoreError(error, path)?.tag === 'DiskFull') throw error;
    renameSync(part, path);
  }
  return ok(undefined);
}

/** Why the file is not to be opened at all, found without touching it. */
export function inspect(path: string): StoreError | null {
  if (!existsSync(path)) return { tag: 'WorkspaceMissing', path };
  const refused = unusableName(path, '-journal');
  if (refused) return refused;
  if (!statSync(path).isFile()) return { tag: 'NotAWorkspace', path };
  const header = readHeader(path);
  if (header?.applicationId !== APPLICATION_ID) return { tag: 'NotAWorkspace', path };
  const { userVersion } = header;
  if (userVersion > SCHEMA_VERSION) return newer(path, userVersion);
  return isKnownSchema(userVersion)
    ? null
    : { tag: 'ForeignSchema', path, what: `user_version ${userVersion}` };
}

/**
 * better-sqlite3 takes spaces off a name (`lib/database.js`), and would open or make another file. Whether a name
 * fits with what has to lie beside it, the disk itself says.
 */
function unusableName(path: string, beside: string): StoreError | null {
  if (path.trim() !== path) return { tag: 'NameNotUsable', path, why: 'ends in a space' };
  try {
    lstatSync(path + beside, { throwIfNoEntry: false });
    return null;
  } catch (error) {
    return toStoreError(error, path);
  }
}

const newer = (path: string, found: number): StoreError => ({
  tag: 'NewerWorkspace',
  path,
  found,
  known: SCHEMA_VERSION,
});

function closed(db: WritableDb, error: StoreError): { ok: false; error: StoreError } {
  disconnect(db);
  return err(error);
}

/** Turns what SQLite and the file system report into values; anything else is a bug and flies on. */
export function guarded<T, E>(path: string, work: () => Result<T, E>): Result<T, E | StoreError> {
  try {
    return work();
  } catch (error) {
    const expected = toStoreError(error, path);
    if (!expected) throw error;
    const holder = expected.tag === 'WorkspaceLocked' ? holderOf(path) : null;
    return err(holder && expected.tag === 'WorkspaceLocked' ? { ...expected, holder } : expected);
  }
}
