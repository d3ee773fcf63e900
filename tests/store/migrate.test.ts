import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { connect, disconnect } from '../../main/store/connection.ts';
import { readHeader } from '../../main/disk/file-header.ts';
import { backupPath, migrate, schemaVersion } from '../../main/store/migrate.ts';
import { MIGRATIONS } from '../../main/store/migrations.ts';
import { saveMeta, loadMeta } from '../../main/store/tables/meta-table.ts';
import { partIn } from '../../main/store/traces.ts';
import { tempFolder } from './temp-folder.ts';

const folder = tempFolder();
const META = { period: '2023', template: 'reference-2023', createdAt: '2024-01-01T00:00:00.000Z' };
const next = { version: 9_990, sql: 'CREATE TABLE later (a TEXT) STRICT;' };
const broken = {
  version: 9_995,
  sql: 'CREATE TABLE half (a TEXT) STRICT; CREATE TABLE half (a TEXT) STRICT;',
};

test('versions rise in steps, oldest first', () => {
  const versions = MIGRATIONS.map((migration) => migration.version);
  expect(versions).toEqual(versions.toSorted((a, b) => a - b));
  expect(new Set(versions).size).toBe(versions.length);
});

test.each(MIGRATIONS.map((migration) => migration.version))(
  'a workspace of version %i is brought up to date, with a copy of it beside',
  (version) => {
    const path = join(folder, `from-${version}.arayis`);
    const db = connect(path, { create: true });
    migrate(db, path, MIGRATIONS.filter((migration) => migration.version <= version)); // prettier-ignore
    saveMeta(db, META);
    migrate(db, path, [...MIGRATIONS, next]);
    expect(schemaVersion(db)).toBe(next.version);
    expect(loadMeta(db)).toEqual(META);
    disconnect(db);
    const copy = new Database(backupPath(path, version), { readonly: true });
    expect(copy.pragma('user_version', { simple: true })).toBe(version);
    expect(copy.prepare('SELECT count(*) AS n FROM meta').get()).toEqual({ n: 3 });
    copy.close();
  },
);

test('a step that fails leaves the version before it', () => {
  const path = join(folder, 'broken.arayis');
  const db = connect(path, { create: true });
  migrate(db, path);
  expect(() => {
    migrate(db, path, [...MIGRATIONS, next, broken]);
  }).toThrow('half');
  expect(schemaVersion(db)).toBe(next.version);
  expect(db.raw.prepare("SELECT name FROM sqlite_schema WHERE name = 'half'").all()).toEqual([]);
  disconnect(db);
});

test('the copy of an earlier workspace of that name stays, and the same state is copied once', () => {
  const path = join(folder, 'twice.arayis');
  const db = connect(path, { create: true });
  migrate(db, path);
  const copy = backupPath(path, schemaVersion(db));
  writeFileSync(copy, 'an earlier one');
  for (let tries = 0; tries < 2; tries++)
    expect(() => migrate(db, path, [...MIGRATIONS, { ...broken, version: next.version }])).toThrow('half');
  disconnect(db);
  expect(readFileSync(copy, 'utf8')).toBe('an earlier one');
  const copies = readdirSync(folder).filter((name) => name.startsWith('twice.arayis.'));
  expect(copies).toEqual([basename(copy), basename(copy).replace('.bak', '-2.bak')].toSorted());
});

test.each([1, 2])('of two processes that bring it up to date at once one finds it done (%i)', (moment) => {
  const path = join(folder, `at-once-${moment}.arayis`);
  const [db, other] = [connect(path, { create: true }), connect(path, { create: true })];
  migrate(db, path);
  const from = schemaVersion(db);
  let asked = 0;
  // Asked for once before the copy is made and once before the steps are taken.
  const slow = {
    sql: next.sql,
    get version() {
      if (++asked === moment) migrate(other, path, [...MIGRATIONS, next]);
      return next.version;
    },
  };
  migrate(db, path, [...MIGRATIONS, slow]);
  expect(asked).toBeGreaterThan(moment);
  expect(schemaVersion(db)).toBe(next.version);
  for (const one of [db, other]) disconnect(one);
  const copies = readdirSync(folder).filter((name) => name.startsWith(`at-once-${moment}.arayis.`));
  expect(copies).toEqual([basename(backupPath(path, from))]);
  expect(readHeader(backupPath(path, from))?.userVersion).toBe(from);
});

test('a half-written copy of an earlier try is never taken for a whole one', () => {
  const path = join(folder, 'again.arayis');
  const db = connect(path, { create: true });
  migrate(db, path);
  const copy = backupPath(path, schemaVersion(db));
  writeFileSync(partIn(folder), 'half');
  migrate(db, path, [...MIGRATIONS, next]);
  disconnect(db);
  expect(readFileSync(copy).toString('latin1', 0, 15)).toBe('SQLite format 3');
});
