import { existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { inTransaction, type WritableDb } from './connection.ts';
import { step } from './log-mark.ts';
import { MIGRATIONS, type Migration } from './migrations.ts';
import { readHeader } from '../disk/file-header.ts';
import { partIn } from './traces.ts';
import { logMark } from './migrations/0090-log-mark.ts';

export const schemaVersion = (db: WritableDb): number =>
  db.raw.pragma('user_version', { simple: true }) as number;

/** Where the copy of a workspace goes before its schema is changed. */
export const backupPath = (path: string, version: number): string => `${path}.schema-${version}.bak`;

/**
 * Brings a workspace up to `migrations`. An existing one is copied beside itself first; each step is one
 * transaction, so a step that fails leaves the file at the version before it.
 */
export function migrate(db: WritableDb, path: string, migrations: readonly Migration[] = MIGRATIONS): void {
  const from = schemaVersion(db);
  if (from > 0 && dueFor(from, migrations).length > 0) copyFirst(db, path, from);
  runMigrations(db, migrations);
}

const dueFor = (from: number, migrations: readonly Migration[]): Migration[] =>
  migrations.filter((migration) => migration.version > from);

/** The same without a copy, for a file that nobody has yet. */
export function runMigrations(db: WritableDb, migrations: readonly Migration[] = MIGRATIONS): void {
  for (const migration of dueFor(schemaVersion(db), migrations)) {
    inTransaction(db, () => {
      // Another process may have brought it up to date since.
      if (schemaVersion(db) >= migration.version) return;
      db.raw.exec(migration.sql);
      db.raw.pragma(`user_version = ${migration.version}`);
      if (migration.version >= logMark.version) step(db);
    });
  }
}

/** Under a name of its own until it is whole, so that a half copy is never taken for a good one. */
function copyFirst(db: WritableDb, path: string, from: number): void {
  const part = partIn(dirname(path));
  try {
    db.raw.prepare('VACUUM INTO ?').run(part);
    // Where another process was faster, the copy of what was there before is its own.
    if (readHeader(part)?.userVersion === from) renameSync(part, nextFree(backupPath(path, from), part));
  } finally {
    rmSync(part, { force: true });
  }
}

/** The copy of an earlier workspace of that name stays; that of the same state is enough once. */
function nextFree(target: string, part: string): string {
  let free = target;
  for (let n = 2; existsSync(free) && !isSame(free, part); n++) free = target.replace(/\.bak$/, `-${n}.bak`);
  return free;
}

const isSame = (one: string, other: string): boolean =>
  statSync(one).size === statSync(other).size && readFileSync(one).equals(readFileSync(other));
