import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { disconnect } from '../../main/store/connection.ts';
import { APPLICATION_ID, readHeader } from '../../main/disk/file-header.ts';
import { SCHEMA_VERSION } from '../../main/store/migrations.ts';
import { saveMeta } from '../../main/store/tables/meta-table.ts';
import { createWorkspace, openWorkspace } from '../../main/store/workspace-file.ts';
import { tempFolder } from './temp-folder.ts';

const folder = tempFolder();
const META = { period: '2023', template: 'reference-2023', createdAt: '2024-01-01T00:00:00.000Z' };
const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

function fresh(name: string): string {
  const path = join(folder, name);
  const made = createWorkspace(path, (db) => {
    saveMeta(db, META);
  });
  expect(made.ok).toBe(true);
  return path;
}

describe('a new workspace', () => {
  test('says what it is in its header, and leaves no second file', () => {
    const path = fresh('new.arayis');
    expect(readHeader(path)).toEqual({
      applicationId: APPLICATION_ID,
      userVersion: SCHEMA_VERSION,
      inWal: false,
    });
    expect(readdirSync(folder).filter((name) => name.startsWith('new.'))).toEqual(['new.arayis']);
  });

  test('opens with the settings that keep a commit through a power cut', () => {
    const opened = openWorkspace(fresh('settings.arayis'));
    if (!opened.ok) throw new Error(opened.error.tag);
    const { raw } = opened.value;
    expect(raw.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(raw.pragma('synchronous', { simple: true })).toBe(2);
    expect(raw.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(raw.pragma('trusted_schema', { simple: true })).toBe(0);
    disconnect(opened.value);
  });

  test('never overwrites a file that is there', () => {
    const path = fresh('twice.arayis');
    const before = hashOf(path);
    expect(createWorkspace(path, () => undefined)).toMatchObject({ error: { tag: 'WorkspaceExists' } });
    expect(hashOf(path)).toBe(before);
  });

  test.each(['nowhere.arayis', 'circle.arayis'])('leaves a link that leads nowhere (to %s)', (to) => {
    const path = join(folder, to.replace('nowhere', 'unplugged'));
    symlinkSync(to, path);
    expect(createWorkspace(path, () => undefined)).toEqual({
      ok: false,
      error: { tag: 'WorkspaceExists', path },
    });
    expect(readlinkSync(path)).toBe(to);
  });

  test.each(['-wal', '-journal'])('leaves the acts of one that was there before in its %s', (end) => {
    const path = join(folder, `gone${end}.arayis`);
    writeFileSync(path + end, 'acts');
    expect(createWorkspace(path, () => undefined)).toMatchObject({
      error: { tag: 'WorkspaceExists', path: path + end },
    });
    expect(readFileSync(path + end, 'utf8')).toBe('acts');
    expect(existsSync(path)).toBe(false);
  });

  test('leaves nothing behind where filling it fails', () => {
    const path = join(folder, 'half.arayis');
    expect(() =>
      createWorkspace(path, () => {
        throw new Error('a bug');
      }),
    ).toThrow('a bug');
    expect(readdirSync(folder).filter((name) => name.startsWith('half'))).toEqual([]);
  });

  test('is whole, or not there at all, where the disk is full', () => {
    const path = join(folder, 'full.arayis');
    const made = createWorkspace(path, (db) => {
      db.raw.pragma(`max_page_count = ${db.raw.pragma('page_count', { simple: true }) as number}`);
      saveMeta(db, { ...META, template: 'x'.repeat(10_000) });
    });
    expect(made).toMatchObject({ error: { tag: 'DiskFull' } });
    expect(readdirSync(folder).filter((name) => name.startsWith('full'))).toEqual([]);
  });

  test('is in one piece when it is moved to its place', () => {
    const bytes = readFileSync(fresh('whole.arayis'));
    expect(bytes.length).toBe(bytes.readUInt32BE(28) * bytes.readUInt16BE(16));
  });

  test('needs its folder', () => {
    const made = createWorkspace(join(folder, 'nowhere', 'a.arayis'), () => undefined);
    expect(made).toMatchObject({ error: { tag: 'FolderMissing' } });
  });
});

describe('what is refused', () => {
  test('a file that is not there', () => {
    expect(openWorkspace(join(folder, 'none.arayis'))).toMatchObject({ error: { tag: 'WorkspaceMissing' } });
    expect(existsSync(join(folder, 'none.arayis'))).toBe(false);
  });

  test.each(['', 'not a database at all', 'SQLite format 3\0'])('a file holding %j', (content) => {
    const path = join(folder, `odd-${content.length}.arayis`);
    writeFileSync(path, content);
    expect(openWorkspace(path)).toMatchObject({ error: { tag: 'NotAWorkspace' } });
    expect(readFileSync(path, 'utf8')).toBe(content);
  });

  test('a folder', () => {
    const path = join(folder, 'folder.arayis');
    mkdirSync(path);
    expect(openWorkspace(path)).toMatchObject({ error: { tag: 'NotAWorkspace' } });
  });

  test("another program's database", () => {
    const path = join(folder, 'other.arayis');
    const other = new Database(path);
    other.exec('CREATE TABLE t (a)');
    other.close();
    const before = hashOf(path);
    expect(openWorkspace(path)).toMatchObject({ error: { tag: 'NotAWorkspace' } });
    expect(hashOf(path)).toBe(before);
  });

  test('a newer workspace, both versions named, not a byte of it changed', () => {
    const path = fresh('newer.arayis');
    const raw = new Database(path);
    raw.pragma(`user_version = ${SCHEMA_VERSION + 10}`);
    raw.close();
    const before = hashOf(path);
    expect(openWorkspace(path)).toEqual({
      ok: false,
      error: { tag: 'NewerWorkspace', path, found: SCHEMA_VERSION + 10, known: SCHEMA_VERSION },
    });
    expect(hashOf(path)).toBe(before);
    expect(readdirSync(folder).filter((name) => name.startsWith('newer.'))).toEqual(['newer.arayis']);
  });

  test('a trigger that somebody else put in', () => {
    const path = fresh('trigger.arayis');
    const raw = new Database(path);
    raw.exec("CREATE TRIGGER evil AFTER INSERT ON observation BEGIN SELECT 'x'; END");
    raw.close();
    expect(openWorkspace(path)).toMatchObject({ error: { tag: 'ForeignSchema', what: 'evil' } });
  });

  test('a guard that somebody took away', () => {
    const path = fresh('guard.arayis');
    const raw = new Database(path);
    raw.exec('DROP TRIGGER decision_keeps_update');
    raw.close();
    expect(openWorkspace(path)).toMatchObject({
      error: { tag: 'ForeignSchema', what: 'decision_keeps_update' },
    });
  });

  test('damaged pages', () => {
    const path = fresh('damaged.arayis');
    const bytes = readFileSync(path);
    bytes.fill(0xff, 100, 4096);
    writeFileSync(path, bytes);
    expect(openWorkspace(path)).toMatchObject({ error: { tag: 'WorkspaceDamaged' } });
  });
});
