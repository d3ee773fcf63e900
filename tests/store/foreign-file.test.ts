import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { APPLICATION_ID } from '../../main/disk/file-header.ts';
import { createApp } from '../../main/resources/app.ts';
import { newWorkspace } from '../../main/work/workspace/new-workspace.ts';
import { MIGRATIONS } from '../../main/store/migrations.ts';
import { openForReading, openForWork } from '../../main/store/file/workspace.ts';
import { createWorkspace } from '../../main/store/workspace-file.ts';
import { must } from './must.ts';
import { tempFolder } from './temp-folder.ts';

const folder = tempFolder();
let count = 0;

/** Bytes, times and names of everything in the folder of a file. */
const stateBeside = (path: string): unknown =>
  readdirSync(join(path, '..')).map((name) => {
    const file = join(path, '..', name);
    return [name, statSync(file).mtimeMs, readFileSync(file).toString('base64')];
  });

/** A database in a folder of its own; `open`: as a program that was killed leaves it, with its log. */
function foreign(write: (raw: Database.Database) => void, open = false): string {
  const [made, left] = [join(folder, `${++count}-made`), join(folder, `${count}-left`)];
  for (const one of [made, left]) mkdirSync(one);
  const raw = new Database(join(made, 'x.arayis'));
  write(raw);
  if (!open) raw.close();
  for (const name of readdirSync(made))
    if (!name.endsWith('-shm')) copyFileSync(join(made, name), join(left, name));
  if (open) raw.close();
  return join(left, 'x.arayis');
}
const wal = (raw: Database.Database): unknown => raw.pragma('journal_mode = WAL');
const asOurs = (version: number) => (raw: Database.Database) => {
  raw.pragma(`application_id = ${APPLICATION_ID}`);
  raw.pragma(`user_version = ${version}`);
  raw.exec('CREATE TABLE theirs (a); INSERT INTO theirs VALUES (1)');
};
const theirs = (raw: Database.Database): void => {
  raw.exec('CREATE TABLE theirs (a)');
};

test.each([
  ['of another program', theirs, false, 'NotAWorkspace'],
  ['with a log of its own', (raw) => [wal(raw), theirs(raw)], false, 'NotAWorkspace'],
  ['with a log of its own, killed', (raw) => [wal(raw), theirs(raw)], true, 'NotAWorkspace'],
  ...MIGRATIONS.flatMap(({ version }) => [
    [`that says it is of schema ${version}`, asOurs(version), false, 'ForeignSchema'] as const,
    [`the same with a log`, (raw: Database.Database) => [wal(raw), asOurs(version)(raw)], false, 'ForeignSchema'] as const, // prettier-ignore
    [`the same, killed`, (raw: Database.Database) => [asOurs(version)(raw), wal(raw), raw.exec('DELETE FROM theirs')], true, version < 90 ? 'ForeignSchema' : /./] as const, // prettier-ignore
  ]),
  ['of schema -5', asOurs(-5), false, 'ForeignSchema'],
  ['of schema -5 with a log', (raw) => [wal(raw), asOurs(-5)(raw)], false, 'ForeignSchema'],
  ['of schema 0', asOurs(0), false, 'ForeignSchema'],
  ['of a schema that never was', asOurs(11), false, 'ForeignSchema'],
] as [string, (raw: Database.Database) => void, boolean, string | RegExp][])(
  'a file %s is refused and stays as it is, with everything beside it',
  (_, write, open, tag) => {
    const path = foreign(write, open);
    const before = stateBeside(path);
    for (const opened of [openForWork(path), openForReading(path)])
      expect(opened).toMatchObject({ ok: false, error: { tag: expect.stringMatching(tag) as string, path } });
    expect(stateBeside(path)).toEqual(before);
  },
);

test('a negative version is named as what it is', () => {
  const path = join(folder, 'negative.arayis');
  must(createWorkspace(path, () => undefined));
  const raw = new Database(path);
  raw.pragma('user_version = -2147483648');
  raw.close();
  expect(openForWork(path)).toEqual({
    ok: false,
    error: { tag: 'ForeignSchema', path, what: 'user_version -2147483648' },
  });
});

test.each([
  ['log_mark', 'DELETE FROM log_mark'],
  ['log_mark', "UPDATE log_mark SET mark = replace(mark, ' ', '-')"],
  ['meta', 'DELETE FROM meta'],
  ['meta', "DELETE FROM meta WHERE key = 'period'"],
])('one that another program took the lines of %s from is named as altered (%s)', (what, sql) => {
  const path = join(folder, `emptied-${++count}.arayis`);
  must(newWorkspace(createApp(), { path, period: '2023', template: 'reference-2023' }));
  const raw = new Database(path);
  raw.exec(sql);
  raw.close();
  for (const opened of [openForWork(path), openForReading(path)])
    expect(opened).toEqual({ ok: false, error: { tag: 'ForeignSchema', path, what } });
});
