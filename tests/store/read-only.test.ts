import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { newWorkspace } from '../../main/work/workspace/new-workspace.ts';
import { addPerson, listPeople } from '../../main/work/people/people.ts';
import { reconcile } from '../../main/work/conflicts/reconciled.ts';
import { undoLast } from '../../main/work/history/undo.ts';
import { openForReading, openForWork } from '../../main/store/file/workspace.ts';
import { must } from './must.ts';
import { tempFolder } from './temp-folder.ts';

const folder = tempFolder();
const app = createApp();
const path = join(folder, 'w.arayis');
const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
const copies = (): string[] => readdirSync(tmpdir()).filter((name) => /^arayis-[0-9a-f]{8}-\d+-/.test(name));

beforeAll(() => {
  must(newWorkspace(app, { path, period: '2023', template: 'reference-2023' }));
  const workspace = must(openForWork(path));
  must(addPerson(app, workspace, { name: 'A', role: 'analyst' }));
  workspace.close();
});

test('nothing is written, neither in it nor beside it, and the copy goes', () => {
  const [before, names, others] = [hashOf(path), readdirSync(folder), copies()];
  const workspace = must(openForReading(path));
  expect(workspace.readOnly).toBe(true);
  expect(listPeople(workspace)).toHaveLength(1);
  expect(addPerson(app, workspace, { name: 'B', role: 'analyst', by: 'A' })).toEqual({
    ok: false,
    error: { tag: 'WorkspaceReadOnly', path },
  });
  const [own] = copies().filter((name) => !others.includes(name));
  expect(statSync(join(tmpdir(), own!)).mode & 0o777).toBe(0o700);
  workspace.close();
  expect(copies()).not.toContain(own);
  expect(readdirSync(folder)).toEqual(names);
  expect(hashOf(path)).toBe(before);
});

test('while another has it open, what that one commits is seen', () => {
  const writer = must(openForWork(path));
  const reader = must(openForReading(path));
  expect(listPeople(reader)).toHaveLength(1);
  must(addPerson(app, writer, { name: 'C', role: 'analyst', by: 'A' }));
  expect(listPeople(reader)).toHaveLength(2);
  // The connection itself refuses, not only the service.
  expect(() => reader.db.raw.exec("INSERT INTO meta (key, value) VALUES ('x', 'y')")).toThrow('readonly');
  reader.close();
  writer.close();
});

test('commits that are still in the log of a program that was killed are read', () => {
  const writer = must(openForWork(path));
  must(addPerson(app, writer, { name: 'D', role: 'analyst', by: 'A' }));
  const left = join(folder, 'left');
  mkdirSync(left);
  for (const part of ['', '-wal']) copyFileSync(path + part, join(left, `w.arayis${part}`));
  writer.close();
  const names = readdirSync(left);
  const reader = must(openForReading(join(left, 'w.arayis')));
  expect(listPeople(reader).map((person) => person.name)).toContain('D');
  reader.close();
  expect(readdirSync(left)).toEqual(expect.arrayContaining(names) as string[]);
});

test('an older workspace is brought up to date in the copy only', () => {
  const old = join(folder, 'old.arayis');
  const fixture = new URL('../fixtures/workspaces/schema-10.arayis.gz', import.meta.url);
  writeFileSync(old, gunzipSync(readFileSync(fileURLToPath(fixture))));
  const [before, names] = [hashOf(old), readdirSync(folder)];
  const reader = must(openForReading(old));
  expect(reconcile(app, reader).observations).toHaveLength(236);
  expect(undoLast(app, reader, { by: 'A' })).toMatchObject({
    error: { tag: 'WorkspaceReadOnly', path: old },
  });
  reader.close();
  expect(hashOf(old)).toBe(before);
  expect(readdirSync(folder)).toEqual(names);
});

test('what is no workspace is refused under its own name', () => {
  const odd = join(folder, 'odd.arayis');
  writeFileSync(odd, 'x');
  expect(openForReading(odd)).toEqual({ ok: false, error: { tag: 'NotAWorkspace', path: odd } });
});
