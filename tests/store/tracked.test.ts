import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { confirm, decide } from '../../main/work/decisions/decisions.ts';
import { exportReference } from '../../main/work/reference/export.ts';
import { listDrafts } from '../../main/work/reference/drafts.ts';
import { returnedDraft } from '../../main/work/reference/returned-draft.ts';
import { editBlock } from '../../main/work/text/change-text.ts';
import { newWorkspace } from '../../main/work/workspace/new-workspace.ts';
import { addPerson } from '../../main/work/people/people.ts';
import { reconcile } from '../../main/work/conflicts/reconciled.ts';
import { openForWork, type Workspace } from '../../main/store/file/workspace.ts';
import { packageProblems } from '../unit/docx/package-problems.ts';
import { must } from './must.ts';
import { tempFolder } from './temp-folder.ts';

const app = createApp();
const folder = tempFolder();
const VICTIMS = 'victims.identified';
let workspace: Workspace;

beforeAll(() => {
  const path = join(folder, 'a.arayis');
  must(newWorkspace(app, { path, period: '2023', template: 'reference-2023' }));
  workspace = must(openForWork(path));
  must(addPerson(app, workspace, { name: 'Aysel', role: 'editor' }));
  must(addPerson(app, workspace, { name: 'Leyla', role: 'reviewer', by: 'Aysel' }));
  settle(91);
});
afterAll(() => {
  workspace.close();
});

function settle(value: number): void {
  const choice = { kind: 'value', value } as const;
  const decision = must(decide(app, workspace, { key: VICTIMS, choice, reason: 'letter 12', by: 'Aysel' }));
  must(confirm(app, workspace, { decision: decision.id, by: 'Leyla' }));
}

const write = (
  name: string,
  how: { by?: string; tracked?: boolean; final?: boolean; language?: string } = {},
) =>
  exportReference(app, workspace, {
    out: join(folder, name),
    language: 'en',
    asPrinted: false,
    ...how,
  });
const bytesOf = (name: string): Buffer => readFileSync(join(folder, name));
const xmlOf = (name: string): string =>
  strFromU8(unzipSync(new Uint8Array(bytesOf(name)))['word/document.xml']!);

test('one state is one document, whenever and however often it is written', async () => {
  expect(must(await write('1.docx', { by: 'Aysel' })).draft).toBe(1);
  must(await write('az.docx', { by: 'Aysel', language: 'az' }));
  must(await write('plain.docx'));
  await new Promise((resolve) => setTimeout(resolve, 1100));
  expect(must(await write('2.docx', { by: 'Aysel' })).draft).toBe(1);
  must(await write('plain-2.docx'));
  expect(bytesOf('2.docx').equals(bytesOf('1.docx'))).toBe(true);
  expect(bytesOf('plain-2.docx').equals(bytesOf('plain.docx'))).toBe(true);
  expect(listDrafts(workspace).map(({ number, language }) => [number, language])).toEqual([[1, 'en'], [2, 'az']]); // prettier-ignore
  // Another person exports another document: its last page names them.
  expect(must(await write('3.docx', { by: 'Leyla' })).draft).toBe(3);
  process.env['SOURCE_DATE_EPOCH'] = '1700000000';
  try {
    must(await write('then.docx'));
    must(await write('then-2.docx'));
    expect(bytesOf('then-2.docx').equals(bytesOf('then.docx'))).toBe(true);
    const core = strFromU8(unzipSync(new Uint8Array(bytesOf('then.docx')))['docProps/core.xml']!);
    expect(core).toContain('2023-11-14T22:13:20.000Z');
  } finally {
    delete process.env['SOURCE_DATE_EPOCH'];
  }
});

test('changes since the last draft of an earlier state are deleted and inserted, and nothing else', async () => {
  expect(await write('none.docx', { tracked: true, language: 'az' })).toMatchObject({ ok: false });
  settle(92);
  const edit = (block: string, source: string | null, after?: true): unknown =>
    must(editBlock(app, workspace, { language: 'en', block, source, by: 'Aysel', ...(after && { after }) }));
  edit(
    'victims.2',
    'Another paragraph with {victims.identified} victims & <marks>{^Source: UNODC, $year-1 & others}.',
    true,
  );
  edit('awareness.2', null);
  edit('search-and-prosecution.1', 'Several operative measures were carried out during the year.');
  expect(must(await write('t.docx', { tracked: true, by: 'Aysel' })).draft).toBe(4);
  must(await write('t-2.docx', { tracked: true, by: 'Aysel' }));
  expect(bytesOf('t-2.docx').equals(bytesOf('t.docx'))).toBe(true);
  const xml = xmlOf('t.docx');
  expect(xml).toMatch(
    /<w:sdtContent><w:del [^>]*w:author="Aysel"[^>]*>.*?<w:delText xml:space="preserve">91<\/w:delText><\/w:r><\/w:del><w:ins [^>]*>.*?>92<\/w:t><\/w:r><\/w:ins><\/w:sdtContent>/s,
  );
  expect(xml).not.toMatch(/w:move|arayis-/);
  expect(xml).toMatch(/<w:ins [^>]*><w:r><w:rPr><w:rStyle w:val="FootnoteReference"\/><\/w:rPr><w:footnoteReference w:id="1"\/>/); // prettier-ignore
  const notes = strFromU8(unzipSync(new Uint8Array(bytesOf('t.docx')))['word/footnotes.xml']!);
  expect(notes).toContain('Source: UNODC, 2022 &amp; others');
  expect(accepted(xml)).toBe(accepted(xmlOf((must(await write('5.docx', { by: 'Aysel' })), '5.docx'))));
  expect(rejected(xml)).toBe(accepted(xmlOf('1.docx')));
  const ids = [...xml.matchAll(/<w:(?:ins|del|bookmarkStart|commentRangeStart) w:id="(\d+)"/g)].map(
    ([, id]) => id,
  );
  expect(new Set(ids).size).toBe(ids.length);
  const { numbers } = must(
    await returnedDraft(app, workspace, reconcile(app, workspace), join(folder, 't.docx')),
  );
  expect(numbers).toEqual([]);
});

test('the files are whole, in their language, and in fonts that have every Azerbaijani letter', () => {
  for (const name of ['1.docx', 'az.docx', 't.docx', 'then.docx']) {
    const parts = unzipSync(new Uint8Array(bytesOf(name)));
    expect(packageProblems(parts), name).toEqual([]);
    const xml = Object.entries(parts).flatMap(([part, bytes]) => (part.endsWith('.xml') && !part.includes("theme") ? [strFromU8(bytes)] : [])).join(''); // prettier-ignore
    const fonts = [...xml.matchAll(/<(?:w:rFonts|a:latin|a:ea|a:cs)\b[^>]*>/g)].flatMap(([tag]) =>
      [...tag.matchAll(/(?:w:ascii|w:hAnsi|w:cs|w:eastAsia|typeface)="([^"]*)"/g)].map(([, font]) => font!),
    );
    const named = new Set(fonts.filter((font) => font !== '' && !font.startsWith('+')));
    expect([...named].toSorted(), name).toEqual(['Arial', 'Times New Roman']);
    const styles = strFromU8(parts['word/styles.xml']!);
    expect(styles).toMatch(new RegExp(`<w:docDefaults>.*<w:lang w:val="${name === 'az.docx' ? 'az-Latn-AZ' : 'en-GB'}"`, 's')); // prettier-ignore
    const document = strFromU8(parts['word/document.xml']!);
    const tables = [...document.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table);
    const ruled = tables.filter((table) => table.includes('RefRuledTable'));
    expect(ruled.length).toBeGreaterThan(0);
    for (const table of ruled) {
      expect(table).toMatch(/<w:tblCaption w:val="[^"]+"\/><w:tblDescription w:val="[^"]{20,}"/);
      expect(table).toContain('<w:tblHeader/>');
      expect(table).not.toMatch(/<w:tblBorders>|<w:tcBorders>/);
    }
    for (const [, said] of document.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g))
      expect(said!.length).toBeGreaterThan(20);
    const map = strFromU8(parts['customXml/item1.xml']!);
    const places = [...map.matchAll(/<place bookmark="([^"]*)" tag="([^"]*)"/g)];
    expect(places.length).toBeGreaterThan(200);
    for (const [, bookmark, tag] of places)
      expect(document.includes(`w:name="${bookmark}"/><w:sdt><w:sdtPr><w:alias`) && document.includes(`<w:tag w:val="${tag}"/>`)).toBe(true); // prettier-ignore
    expect(document.match(/<w:lock w:val="sdtLocked"\/>/g)).toHaveLength(places.length);
  }
});

/** Charts cannot show what they were: their tables and the sentences under them are those of now. */
const textsOf = (xml: string, letters: RegExp): string =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)]
    .filter(([paragraph]) => !/<w:pStyle w:val="Ref(?:Note|Table)/.test(paragraph))
    .map(([paragraph]) => [...paragraph.matchAll(letters)].map(([, text]) => text).join(''))
    .filter((text) => text !== '')
    .join('\n');
const accepted = (xml: string): string =>
  textsOf(xml.replace(/<w:del [^>]*>(?:(?!<w:del ).)*?<\/w:del>/gs, ''), /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g);
const rejected = (xml: string): string =>
  textsOf(
    xml.replace(/<w:ins [^>/]*>.*?<\/w:ins>/gs, ''),
    /<w:(?:t|delText)(?: [^>]*)?>([^<]*)<\/w:(?:t|delText)>/g,
  );
