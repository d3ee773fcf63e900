import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { allHistory } from '../../main/store/tables/history-table.ts';
import { refusedFiles } from '../../main/store/tables/refused-file-table.ts';
import type { ImportOutcome } from '../../shared/contract/import.ts';
import { tempFolder } from './temp-folder.ts';
import { testSession, type TestSession } from './test-session.ts';
import { wholeState } from './whole-state.ts';

const app = createApp();
const folder = tempFolder();
const draft = join(folder, 'draft.docx');
let session: TestSession;

beforeAll(async () => {
  session = await testSession(folder);
  await session.call('reference.export', { path: draft, language: 'en', asPrinted: false });
});
afterAll(() => session.stop());

const CUSTOM = 'docProps/custom.xml';
const BODY = 'word/document.xml';

/** The draft with parts of it changed, as a file of its own. */
function saved(name: string, edits: Record<string, (xml: string) => string>): string {
  const parts = unzipSync(new Uint8Array(readFileSync(draft)));
  for (const [part, edit] of Object.entries(edits)) parts[part] = strToU8(edit(strFromU8(parts[part]!)));
  writeFileSync(join(folder, name), zipSync(parts));
  return join(folder, name);
}

/** As LibreOffice 7.4 saves it: the text of the controls without the controls. */
const withoutControls = (xml: string): string =>
  xml.replace(/<w:sdtPr>.*?<\/w:sdtPr>/gs, '').replace(/<\/?w:sdt(?:Content)?>/g, '');
const withoutProperty = (xml: string): string => xml.replace(/<property .*<\/property>/s, '');

async function imported(path: string): Promise<ImportOutcome> {
  const { job } = await session.call('deliveries.import', { paths: [path] });
  for (;;) {
    const { last } = await session.call('deliveries.importing', {});
    if (last?.job === job) return last;
    await session.heard((event) => event.kind === 'progress' && event.progress.job === job);
  }
}

const workspace = () => session.session.work!.workspace;
const state = (): string => wholeState(app, workspace()) + JSON.stringify(allHistory(workspace().db));

const ROW = '<w:tr><w:tc><w:p><w:r><w:t>Victims</w:t></w:r></w:p></w:tc></w:tr>';
const onlyTable = (keep: RegExp) => (xml: string) =>
  xml.replace(
    /<w:body>.*<\/w:body>/s,
    `<w:body><w:tbl>${ROW}</w:tbl><w:p>${keep.exec(xml)?.[0] ?? ''}</w:p></w:body>`,
  );

test.each([
  ['as it was written', () => draft],
  ['saved by Word, which keeps the controls', () => saved('controls.docx', { [CUSTOM]: withoutProperty })],
  ['saved by LibreOffice, which keeps the property', () => saved('property.docx', { [BODY]: withoutControls })],
  [
    'one sentence of it in another document',
    () =>
      saved('copied.docx', {
        [CUSTOM]: withoutProperty,
        [BODY]: onlyTable(/<w:sdt>(?:(?!<\/w:sdt>).)*?<\/w:sdt>/s),
      }),
  ],
  [
    'saved as a page',
    () => {
      const page = '<html><head><meta name="ArayisReference" content="2023"/></head><table><tr><td>91</td></tr></table>';
      writeFileSync(join(folder, 'draft.html'), page);
      return join(folder, 'draft.html');
    },
  ],
])('a draft of our own is no delivery: %s', async (_how, file) => {
  const path = file();
  const before = state();
  const { taken, refused } = await imported(path);
  expect(taken).toEqual([]);
  expect(refused).toMatchObject([{ error: { tag: 'OwnDraft', path } }]);
  // It is no return that somebody has to send again, and leaves no line in the history.
  expect(state()).toBe(before);
  expect(refusedFiles(workspace().db)).toEqual([]);
}); // prettier-ignore

test('another Word document with controls of its own is taken in', async () => {
  const foreign = (xml: string): string =>
    onlyTable(/$^/)(xml).replace('<w:p></w:p>', '<w:sdt><w:sdtPr><w:tag w:val="letter.date"/></w:sdtPr></w:sdt>');
  const path = saved('other.docx', { [CUSTOM]: withoutProperty, [BODY]: foreign });
  expect((await imported(path)).taken).toMatchObject([{ file: 'other.docx' }]);
}); // prettier-ignore
