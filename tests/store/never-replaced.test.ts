import {
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { keepBackup, salvage } from '../../main/work/workspace/backups.ts';
import { exportReference } from '../../main/work/reference/export.ts';
import { keepLetter } from '../../main/work/collect/letters.ts';
import { newWorkspace } from '../../main/work/workspace/new-workspace.ts';
import { saveOriginal } from '../../main/work/deliveries/original.ts';
import { openForReading, type Workspace } from '../../main/store/file/workspace.ts';
import { writeTable } from '../../main/work/exchange/write-table.ts';
import { writeWhole } from '../../main/outputs/write-whole.ts';
import { allHistory } from '../../main/store/tables/history-table.ts';
import { importFile } from './import-file.ts';
import { checkHints } from '../../main/work/intake/intake-hints.ts';
import { filledWorkspace } from './filled-workspace.ts';
import { must } from './must.ts';
import { tempFolder } from './temp-folder.ts';
import { testSession } from './test-session.ts';
import { deliveryId } from '../../shared/domain/keys/ids.ts';

const app = createApp();
const folder = tempFolder();
const at = (name: string): string => join(folder, name);
const sent = at('sent by an agency.csv');
let workspace: Workspace;

beforeAll(async () => {
  workspace = await filledWorkspace(app, at('w.arayis'), []);
  writeFileSync(sent, 'Göstərici;2023\nQurbanların sayı;91\n');
  must(await importFile(app, workspace, sent, must(checkHints(app, workspace, { by: 'A', agency: 'moh' }))));
  must(newWorkspace(app, { path: at('other.arayis'), period: '2023', template: 'reference-2023' }));
  const backup = must(await keepBackup(app, workspace.path))!;
  cpSync(at('other.arayis'), at('renamed.docx'));
  cpSync(backup.path, at('Copy of a copy.xls'));
  cpSync(at('w.arayis-wal'), at('log.docx'));
  cpSync(sent, at('the same bytes.docx'));
  mkdirSync(at('folder.docx'));
  symlinkSync(at('other.arayis'), at('link.docx'));
  linkSync(at('other.arayis'), at('hard.docx'));
  symlinkSync(sent, at('link to what was sent.docx'));
  writeFileSync(at('damaged.arayis'), 'no header any more');
  writeFileSync(at('in-use.txt'), '{}');
});
afterAll(() => workspace.close());

const TABLE = { title: 'T', columns: [{ header: 'H', kind: 'text' as const }], rows: [['x']], origins: [''] };

/** Everything that writes a file, each with the word of a person that it may replace. */
const WAYS = {
  export: (path: string) =>
    exportReference(app, workspace, { out: path, replace: true, language: 'en', asPrinted: false, by: 'A' }),
  'export of nobody': (path: string) =>
    exportReference(app, workspace, { out: path, replace: true, language: 'en', asPrinted: true }),
  table: (path: string) => writeTable({ path, replace: true, workspace }, TABLE),
  picture: (path: string) => writeWhole({ path, replace: true, workspace }, Buffer.from('png')),
  original: (path: string) => saveOriginal(workspace, deliveryId(1), { path, replace: true }),
  letter: (path: string) =>
    keepLetter(app, workspace, {
      about: { kind: 'reminder', agency: 'moh' },
      language: 'az',
      subject: 's',
      text: 't',
      path,
      replace: true,
      by: 'A',
    }),
};

const KEPT: [string, () => string, string][] = [
  ['the workspace itself', () => at('w.arayis'), 'a workspace'],
  ['another one', () => at('other.arayis'), 'a workspace'],
  ['one under another name', () => at('renamed.docx'), 'a workspace'],
  ['one that is damaged', () => at('damaged.arayis'), 'a workspace'],
  ['a link to one', () => at('link.docx'), 'a workspace'],
  ['a second name of one', () => at('hard.docx'), 'a workspace'],
  ['a path that goes around', () => at(`folder.docx/../../${basename(folder)}/./w.arayis`), 'a workspace'],
  ['a path from here', () => relative(process.cwd(), at('w.arayis')), 'a workspace'],
  ['a backup', () => at(`w.arayis-backups/${readdirSync(at('w.arayis-backups'))[0]!}`), 'a workspace'],
  ['a name among the backups that is free', () => at('w.arayis-backups/new.docx'), 'a workspace'],
  ['a backup elsewhere', () => at('Copy of a copy.xls'), 'a workspace'],
  ['the log', () => at('w.arayis-wal'), 'a workspace'],
  ['a log elsewhere', () => at('log.docx'), 'a workspace'],
  ['the index of the log', () => at('w.arayis-shm'), 'a workspace'],
  ['a log that is not there', () => at('other.arayis-WAL'), 'a workspace'],
  ['a claim that is not there yet', () => at('renamed.docx.in-use'), 'a workspace'],
  ['what was sent in', () => sent, 'a delivery'],
  ['its bytes elsewhere', () => at('the same bytes.docx'), 'a delivery'],
  ['a link to what was sent in', () => at('link to what was sent.docx'), 'a delivery'],
  ['a folder', () => at('folder.docx'), 'a directory'],
  ['a device', () => '/dev/null', 'no file'],
];

/** Names and bytes of all files, links as links. */
const disk = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .map((name) => {
      const facts = lstatSync(at(name));
      const bytes = facts.isFile() ? readFileSync(at(name)).toString('latin1') : '';
      return `${name} ${facts.ino} ${facts.isSymbolicLink()} ${bytes}`;
    });

describe.each(Object.entries(WAYS))('%s', (_name, write) => {
  test.each(KEPT)('never replaces: %s', async (_what, path, why) => {
    const before = { disk: disk(), history: allHistory(workspace.db) };
    expect(await write(path())).toMatchObject({ error: { tag: 'NotWritten', why } });
    expect({ disk: disk(), history: allHistory(workspace.db) }).toEqual(before);
  });
});

test('what was sent in keeps its place when it is changed there, whatever the way to it', async () => {
  const later = at('later.csv');
  writeFileSync(later, 'Göstərici;2023\nQurbanların sayı;90\n');
  must(await importFile(app, workspace, later, must(checkHints(app, workspace, { by: 'A', agency: 'moh' }))));
  writeFileSync(later, 'a correction that nobody has taken in yet');
  symlinkSync(later, at('short.csv'));
  for (const path of [later, at('short.csv'), relative(process.cwd(), later)])
    expect(await WAYS.table(path)).toMatchObject({ error: { why: 'a delivery' } });
  expect(readFileSync(later, 'utf8')).toContain('a correction');
});

test('a file of others is replaced when a person said so, an own one as long as nobody changed it', async () => {
  const path = at('report.docx');
  writeFileSync(path, 'notes of a person');
  const write = (replace: boolean, by?: string) =>
    exportReference(app, workspace, { out: path, replace, language: 'en', asPrinted: false, ...(by === undefined ? {} : { by }) }); // prettier-ignore
  expect(await write(false)).toMatchObject({ error: { tag: 'NotWritten', why: 'not ours' } });
  expect(readFileSync(path, 'utf8')).toBe('notes of a person');
  must(await write(true));
  must(await write(false, 'A'));
  must(await write(false));
  // The bytes of another export of ours are our own at any place.
  cpSync(path, at('moved.docx'));
  must(await writeTable({ path: at('moved.docx'), replace: false, workspace }, TABLE));
  must(await WAYS.table(at('table.xlsx')));
  must(await writeTable({ path: at('table.xlsx'), replace: false, workspace }, TABLE));
  writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.from('edited')]));
  expect(await write(false, 'A')).toMatchObject({ error: { why: 'not ours' } });
}); // prettier-ignore

test.each(['came', 'changed'])('what %s while the file was being made stays', async (how) => {
  const path = at(`${how}.txt`);
  if (how === 'changed') writeFileSync(path, 'was there');
  // Noted before the file is made, when its place was judged.
  const late: Workspace = {
    ...workspace,
    note: (work) => {
      writeFileSync(path, 'of somebody else');
      return workspace.note(work);
    },
  };
  const written = await writeWhole({ path, replace: true, workspace: late }, Buffer.from('ours'));
  expect(written).toMatchObject({ error: { tag: 'NotWritten', why: 'not ours' } });
  expect(readFileSync(path, 'utf8')).toBe('of somebody else');
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('the window asks once for each file: itself, or the dialog of the system', async () => {
  const session = await testSession(at('window'));
  const path = at('chosen.csv');
  writeFileSync(path, 'of a person');
  const write = (more: { path?: string; replace?: boolean } = {}) =>
    session.call('files.write', { path, encoding: 'utf8', content: 'a;b', ...more });
  await expect(write()).rejects.toThrow('not ours');
  // The program's own dialog only gives a place: that one is asked about in the window.
  session.session.host = { ...session.session.host, pickTarget: async () => path };
  await session.call('files.pickTarget', { title: 'Save', name: 'x.csv' });
  await expect(write()).rejects.toThrow('not ours');
  session.session.host = { ...session.session.host, nativeDialogs: true };
  await session.call('files.pickTarget', { title: 'Save', name: 'x.csv' });
  await write();
  writeFileSync(path, 'of a person again');
  await expect(write()).rejects.toThrow('not ours');
  await write({ replace: true });
  expect(readFileSync(path, 'utf8')).toBe('a;b');
  const own = at('window/w.arayis');
  session.session.host = { ...session.session.host, pickTarget: async () => own };
  await session.call('files.pickTarget', { title: 'Save', name: 'x.csv' });
  await expect(write({ path: own, replace: true })).rejects.toThrow('a workspace');
  await expect(
    session.call('reference.export', { path: own, language: 'en', asPrinted: false, replace: true }),
  ).rejects.toThrow('a workspace');
  await session.stop();
});

test('no workspace is made, and none is salvaged, in the folder of the copies by another way to it', async () => {
  symlinkSync(at('w.arayis-backups'), at('copies'));
  const path = at('copies/new.arayis');
  const before = disk();
  const refused = { error: { tag: 'NotWritten', why: 'a workspace' } };
  expect(newWorkspace(app, { path, period: '2023', template: 'reference-2023' })).toMatchObject(refused);
  expect(await salvage(app, at('other.arayis'), path)).toMatchObject(refused);
  expect(disk()).toEqual(before);
});

test('a link stays a link: what it leads to is replaced', async () => {
  writeFileSync(at('real.txt'), 'old');
  symlinkSync('real.txt', at('alias.txt'));
  expect(await writeWhole({ path: at('alias.txt'), replace: false, workspace }, Buffer.from('new'))).toMatchObject({ error: { why: 'not ours' } });
  must(await writeWhole({ path: at('alias.txt'), replace: true, workspace }, Buffer.from('new')));
  expect(lstatSync(at('alias.txt')).isSymbolicLink()).toBe(true);
  expect(readFileSync(at('real.txt'), 'utf8')).toBe('new');
  symlinkSync('nowhere.txt', at('lost.txt'));
  expect(await writeWhole({ path: at('lost.txt'), replace: false, workspace }, Buffer.from('new'))).toMatchObject({ error: { why: 'not ours' } });
}); // prettier-ignore

test('a workspace opened for reading remembers nothing, and still replaces nothing of others', async () => {
  const reading = must(openForReading(at('other.arayis')));
  const target = { path: at('x.txt'), replace: false, workspace: reading };
  must(await writeWhole(target, Buffer.from('1')));
  expect(await writeWhole(target, Buffer.from('2'))).toMatchObject({ error: { why: 'not ours' } });
  expect(
    await writeWhole({ ...target, path: at('w.arayis'), replace: true }, Buffer.from('2')),
  ).toMatchObject({
    error: { why: 'a workspace' },
  });
  reading.close();
});

test('no workspace is made in the place of a log, claim or copy of another', async () => {
  for (const end of ['-wal', '.in-use', '-journal', '-backups/000009-2024-01-31T09-12-00.000Z.arayis']) {
    const path = at(`other.arayis${end}`);
    expect(newWorkspace(app, { path, period: '2023', template: 'reference-2023' })).toMatchObject({
      error: { tag: 'NotWritten', why: 'a workspace' },
    });
    expect(await salvage(app, at('w.arayis'), path)).toMatchObject({ error: { why: 'a workspace' } });
    expect(existsSync(path)).toBe(false);
  }
});
