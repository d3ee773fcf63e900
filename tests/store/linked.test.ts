import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { claimPath } from '../../main/store/claim-file.ts';
import { openForReading, openForWork, type Workspace } from '../../main/store/file/workspace.ts';
import { addPerson, listPeople } from '../../main/work/people/people.ts';
import { acceptCopy } from '../../main/store/accept-copy.ts';
import { newWorkspace } from '../../main/work/workspace/new-workspace.ts';
import { must } from './must.ts';
import { tempFolder } from './temp-folder.ts';

const app = createApp();
const folder = tempFolder();
let count = 0;
let path = '';
let link = '';

/** A workspace in a folder of its own, and a link to it in another. */
beforeEach(() => {
  const at = join(folder, String(++count));
  mkdirSync(join(at, 'disk'), { recursive: true });
  path = join(at, 'disk', 'w.arayis');
  link = join(at, 'link.arayis');
  must(newWorkspace(app, { path, period: '2023', template: 'reference-2023' }));
  symlinkSync(path, link);
});

const names = (workspace: Workspace): string[] => listPeople(workspace).map(({ name }) => name);

test('what a killed program left in the log is there by a link as well', () => {
  const writer = must(openForWork(path));
  const reader = must(openForReading(path));
  // A reader keeps the act in the log.
  reader.db.raw.exec('BEGIN');
  names(reader);
  must(addPerson(app, writer, { name: 'A', role: 'analyst' }));
  const killed = join(folder, String(count), 'killed.arayis');
  for (const end of ['', '-wal']) copyFileSync(path + end, killed + end);
  reader.db.raw.exec('COMMIT');
  reader.close();
  writer.close();
  const other = join(folder, String(count), 'disk', 'to-killed.arayis');
  symlinkSync(killed, other);
  for (const open of [openForReading, openForWork]) {
    const opened = must(open(other));
    expect(opened.missing).toBeUndefined();
    expect(names(opened)).toEqual(['A']);
    opened.close();
  }
});

test('a copy without its log says so by a link, and is accepted by it', () => {
  const writer = must(openForWork(path));
  const copy = join(folder, String(count), 'copy.arayis');
  copyFileSync(path, copy);
  writer.close();
  const other = join(folder, String(count), 'disk', 'to-copy.arayis');
  symlinkSync(copy, other);
  expect(openForWork(other)).toMatchObject({ error: { tag: 'ActsMayBeMissing', log: 'none' } });
  must(acceptCopy(other, { by: 'A', at: app.now() }));
  must(openForWork(copy)).close();
});

test('what a window has open is not written by a link either', () => {
  const before = must(openForWork(link));
  const held = { app: 'window', host: 'PC-7', pid: 1, user: 'u', since: '2024', mark: null };
  writeFileSync(claimPath(path), JSON.stringify(held));
  expect(addPerson(app, before, { name: 'A', role: 'analyst' })).toMatchObject({ error: { tag: 'WorkspaceHeld' } }); // prettier-ignore
  before.close();
  expect(openForWork(link)).toMatchObject({ error: { tag: 'WorkspaceHeld' } });
});
