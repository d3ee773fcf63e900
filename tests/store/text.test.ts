import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { openForReading, openForWork, type Workspace } from '../../main/store/file/workspace.ts';
import { blockHistory, textBlocks } from '../../main/store/tables/text-table.ts';
import { newestEntryOf } from '../../main/store/seen-token.ts';
import { redoLast, undoLast } from '../../main/work/history/undo.ts';
import { editBlock, importText } from '../../main/work/text/change-text.ts';
import { exportText, readTextFolder } from '../../main/work/text/text-files.ts';
import { keepText, textOf } from '../../main/work/text/workspace-text.ts';
import { must } from './must.ts';
import { tempFolder } from './temp-folder.ts';
import { workspaceOfTwo } from './workspace-of-two.ts';

const base = createApp();
let app: typeof base;
let workspace: Workspace;
let folder: string;

beforeAll(() => {
  ({ app, workspace, folder } = workspaceOfTwo(base));
  return () => workspace.close();
});

const sourceOf = (block: string): string | undefined =>
  textOf(app, workspace)
    .blocks.get('en')
    ?.find(({ id }) => id === block)?.source;
const order = (): string[] =>
  textOf(app, workspace)
    .blocks.get('en')!
    .map(({ id }) => id);
const edit = (block: string, source: string | null, after?: true) =>
  editBlock(app, workspace, { language: 'en', block, source, ...(after && { after }), by: 'A' });

test('a new workspace has the text of its template, block by block', () => {
  const blocks = textBlocks(workspace.db, 'en')!;
  expect(blocks.length).toBe(141);
  expect(blocks.every(({ untouched }) => untouched)).toBe(true);
  expect(textBlocks(workspace.db, 'all')!.map(({ id }) => id)).toContain('charts.29');
  expect(order()).toContain('hotline.1');
});

test('a block is said otherwise, gets one behind it, goes; each act is undone and done again', () => {
  const before = order();
  const first = sourceOf('hotline.1');
  must(edit('hotline.1', 'There were {hotline.calls|both} {hotline.calls|noun:call:calls}.'));
  expect(must(edit('hotline.1', 'And all were answered.', true))).toMatchObject([{ added: ['hotline.2'] }]);
  must(edit('hotline.1', null));
  expect(order().filter((id) => id.startsWith('hotline'))).toEqual(['hotline', 'hotline.2']);
  expect(blockHistory(workspace.db, 'en', 'hotline.1').map(({ by }) => by)).toEqual(['A', null]);
  for (let n = 0; n < 3; n += 1) must(undoLast(app, workspace, { by: 'B' }));
  expect([order(), sourceOf('hotline.1')]).toEqual([before, first]);
  for (let n = 0; n < 3; n += 1) must(redoLast(app, workspace, { by: 'B' }));
  expect(order().filter((id) => id.startsWith('hotline'))).toEqual(['hotline', 'hotline.2']);
  for (let n = 0; n < 3; n += 1) must(undoLast(app, workspace, { by: 'B' }));
  // What was given once is not given to another block.
  expect(must(edit('hotline.1', 'Another one.', true))).toMatchObject([{ added: ['hotline.3'] }]);
  must(undoLast(app, workspace, { by: 'B' }));
});

test('what cannot be read is refused with its place, and the text is as it was', () => {
  const [before, entry] = [order(), newestEntryOf(workspace.db)];
  expect(edit('hotline.1', 'Calls: {hotline.cals}')).toMatchObject({
    error: {
      tag: 'TextRefused',
      problems: [{ tag: 'figure-unknown', block: 'hotline.1', name: 'hotline.cals' }],
    },
  });
  expect(edit('hotline.1', 'One.\n\nTwo.')).toMatchObject({ error: { problems: [{ tag: 'block' }] } });
  expect(edit('hotline.1', 'One. {#x}')).toMatchObject({ error: { problems: [{ tag: 'block' }] } });
  expect(edit('hotline.9', 'One.')).toMatchObject({ error: { tag: 'BlockUnknown' } });
  const files = (en: string) => new Map([['reference.en.md', en]]);
  const taken = importText(app, workspace, {
    files: files('## A\n\nOne {victims.identified|twice}.'),
    by: 'A',
  });
  expect(taken).toMatchObject({
    error: {
      tag: 'TextRefused',
      file: 'reference.en.md',
      problems: [{ tag: 'placeholder', line: 3, block: 'a.1' }],
    },
  });
  const charts = importText(app, workspace, {
    files: new Map([['annex.json', '{"slides":[{"page":29,"charts":[]}]}']]),
    by: 'A',
  });
  expect(charts).toMatchObject({ error: { tag: 'TextRefused', problems: [{ tag: 'charts' }] } });
  expect([order(), newestEntryOf(workspace.db)]).toEqual([before, entry]);
});

test('what is exported is imported as the same: no act, and the files are the same again', async () => {
  const [one, two] = [join(folder, 'one'), join(folder, 'two')];
  must(await exportText(app, workspace, { out: one, replace: false }));
  const entry = newestEntryOf(workspace.db);
  const files = must(await readTextFolder(one));
  expect(must(importText(app, workspace, { files, by: 'A' }))).toEqual([]);
  expect(newestEntryOf(workspace.db)).toBe(entry);
  // In another workspace, whose text had become another one.
  const other = workspaceOfTwo(base);
  const en = files.get('reference.en.md')!;
  const changed = en.replace('{hotline.calls} ({hotline.calls|change})', '{hotline.calls|both}');
  must(importText(other.app, other.workspace, { files: new Map([['reference.en.md', changed]]), by: 'A' }));
  expect(must(importText(other.app, other.workspace, { files, by: 'A' }))).toMatchObject([
    { changed: ['hotline.1'] },
  ]);
  must(await exportText(other.app, other.workspace, { out: two, replace: false }));
  expect(must(await readTextFolder(two))).toEqual(files);
  other.workspace.close();
});

test('the first text of a language takes the ids of the other, block by block', () => {
  // A template without an Azerbaijani text.
  const resources = tempFolder();
  const left = /[/\\](?:samples|docs|icons)$|reference\.az\.md$/;
  cpSync(base.resources, resources, { recursive: true, filter: (path) => !left.test(path) });
  const english = workspaceOfTwo(createApp({ resources }));
  const languages = (): string[] => [...textOf(english.app, english.workspace).texts.keys()];
  const az = '## [Qaynar xətt] {#hotline}\n\n{hotline.calls|both} müraciət daxil olmuşdur.\n';
  const [taken] = must(
    importText(english.app, english.workspace, { files: new Map([['reference.az.md', az]]), by: 'A' }),
  );
  expect(taken).toEqual({
    language: 'az',
    added: ['hotline', 'hotline.1'],
    changed: [],
    removed: [],
    moved: false,
  });
  expect(languages()).toEqual(['en', 'az']);
  must(undoLast(english.app, english.workspace, { by: 'A' }));
  expect(languages()).toEqual(['en']);
  english.workspace.close();
});

test('an older workspace is read with the text of its template, and keeps it when it is opened for work', () => {
  const path = join(tempFolder(), 'old.arayis');
  const packed = fileURLToPath(new URL('../fixtures/workspaces/schema-10.arayis.gz', import.meta.url));
  writeFileSync(path, gunzipSync(readFileSync(packed)));
  const reading = must(openForReading(path));
  expect(textOf(base, reading).blocks.get('en')!.length).toBe(141);
  reading.close();
  const old = must(openForWork(path));
  const entry = newestEntryOf(old.db);
  keepText(base, old);
  expect(textBlocks(old.db, 'en')!.every(({ untouched }) => untouched)).toBe(true);
  expect(textBlocks(old.db, 'all')).toHaveLength(13);
  expect(newestEntryOf(old.db)).toBe(entry);
  keepText(base, old);
  expect(old.db.raw.prepare('SELECT count(*) FROM text_order').pluck().get()).toBe(3);
  old.close();
});
