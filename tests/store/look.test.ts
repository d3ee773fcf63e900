import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import type { Workspace } from '../../main/store/file/workspace.ts';
import { newestEntryOf } from '../../main/store/seen-token.ts';
import { undoLast } from '../../main/work/history/undo.ts';
import { exportReference } from '../../main/work/reference/export.ts';
import { returnedDraft } from '../../main/work/reference/returned-draft.ts';
import { reconcile } from '../../main/work/conflicts/reconciled.ts';
import { takeLook, writeLook } from '../../main/work/text/look.ts';
import { must } from './must.ts';
import { workspaceOfTwo } from './workspace-of-two.ts';

const base = createApp();
let app: typeof base;
let workspace: Workspace;
let folder: string;
let own: Unzipped;

beforeAll(async () => {
  ({ app, workspace, folder } = workspaceOfTwo(base));
  must(await writeLook(app, workspace, { path: join(folder, 'look.docx'), replace: false }));
  own = unzipSync(new Uint8Array(readFileSync(join(folder, 'look.docx'))));
  return () => workspace.close();
});

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'); // prettier-ignore

/** The program's own base document with parts changed or added. */
function changed(changes: Record<string, (xml: string) => string>): Uint8Array {
  const parts = { ...own };
  for (const [name, change] of Object.entries(changes))
    parts[name] = strToU8(change(parts[name] ? strFromU8(parts[name]) : ''));
  return zipSync(parts);
}

const ministrys = (): Uint8Array =>
  zipSync({
    ...unzipSync(
      changed({
        'word/styles.xml': (xml) =>
          xml
            .replace('w:val="en-GB"', 'w:val="ru-RU"')
            .replace(/(<w:name w:val="Reference body"\/>.*?)w:line="\d+"/s, '$1w:line="480"')
            .replace('</w:styles>', '<w:style w:type="paragraph" w:styleId="Crest"><w:name w:val="Crest"/><w:pPr><w:jc w:val="center"/></w:pPr></w:style></w:styles>'),
        'word/document.xml': (xml) =>
          xml
            .replace(/<w:pgMar [^>]*>/, '<w:pgMar w:top="1700" w:right="1000" w:bottom="1200" w:left="2000" w:header="700" w:footer="500" w:gutter="0"/>')
            .replace(/<w:sectPr>/, '<w:sectPr><w:headerReference w:type="default" r:id="rIdH"/><w:footerReference w:type="default" r:id="rIdF"/>'),
        'word/_rels/document.xml.rels': (xml) =>
          xml.replace('</Relationships>', '<Relationship Id="rIdH" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header9.xml"/><Relationship Id="rIdF" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer9.xml"/></Relationships>'),
        'word/header9.xml': () => `<w:hdr ${W} xmlns:v="urn:schemas-microsoft-com:vml"><w:p><w:pPr><w:pStyle w:val="Crest"/></w:pPr><w:r><w:t>Daxili İşlər Nazirliyi</w:t></w:r><w:r><w:pict><v:shape style="width:20pt;height:20pt"><v:imagedata r:id="rId1"/></v:shape></w:pict></w:r></w:p></w:hdr>`,
        'word/_rels/header9.xml.rels': () => '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/crest.png"/></Relationships>',
        'word/footer9.xml': () => `<w:ftr ${W}><w:p><w:r><w:t>Xidməti istifadə üçün</w:t></w:r></w:p></w:ftr>`,
      }),
    ),
    'word/media/crest.png': new Uint8Array(PNG),
  }); // prettier-ignore

const take = (bytes: Uint8Array) => takeLook(app, workspace, { file: 'look.docx', bytes, by: 'A' });

async function exported(name: string): Promise<Unzipped> {
  must(
    await exportReference(app, workspace, {
      out: join(folder, name),
      language: 'en',
      asPrinted: false,
      by: 'A',
    }),
  );
  return unzipSync(new Uint8Array(readFileSync(join(folder, name))));
}

test.each<[string, () => Uint8Array, object]>([
  ['a macro', () => zipSync({ ...own, 'word/vbaProject.bin': new Uint8Array([1]) }), { tag: 'macro', place: 'word/vbaProject.bin' }],
  ['a picture from elsewhere', () => changed({ 'word/_rels/header9.xml.rels': () => '<Relationships><Relationship Id="a" Type="x/image" Target="http://e.az/x.png" TargetMode="External"/></Relationships>' }), { tag: 'external', place: 'word/_rels/header9.xml.rels', name: 'http://e.az/x.png' }],
  ['a field that fetches', () => changed({ 'word/document.xml': (xml) => xml.replace('<w:body>', '<w:body><w:p><w:fldSimple w:instr=" INCLUDEPICTURE &quot;http://e.az&quot; "/></w:p>') }), { tag: 'external', place: 'word/document.xml', name: 'INCLUDEPICTURE' }],
  ['an embedded object', () => changed({ 'word/document.xml': (xml) => xml.replace('<w:body>', '<w:body><w:p><w:r><w:object/></w:r></w:p>') }), { tag: 'macro', place: 'word/document.xml' }],
  ['a style that is missing', () => changed({ 'word/styles.xml': (xml) => xml.replace('"Annex title"', '"Başlıq"') }), { tag: 'style', name: 'Annex title' }],
  ['no styles at all', () => { const { 'word/styles.xml': _styles, ...rest } = own; return zipSync(rest); }, { tag: 'part', place: 'word/styles.xml' }],
])('a base document with %s is refused, by its place and name, and nothing is kept', async (_, make, problem) => {
  const entry = newestEntryOf(workspace.db);
  expect(await take(make())).toMatchObject({ error: { tag: 'LookRefused', problems: [problem] } });
  expect(newestEntryOf(workspace.db)).toBe(entry);
}); // prettier-ignore

test('one that is too large, or no document, is refused', async () => {
  expect(await take(new Uint8Array(20 * 1024 * 1024 + 1))).toMatchObject({ error: { tag: 'FileNotRead', error: { tag: 'TooLarge' } } }); // prettier-ignore
  expect(await take(strToU8('no zip'))).toMatchObject({ error: { tag: 'FileNotRead' } });
});

test('the program’s own base document changes nothing that is printed', async () => {
  const before = await exported('before.docx');
  const bytes = zipSync(own);
  expect(must(await take(bytes))).toMatchObject({ taken: true });
  expect(must(await take(bytes))).toMatchObject({ taken: false });
  const after = await exported('after.docx');
  // In a look of one's own nobody knows how much a page holds: the contents name none.
  const plain = (parts: Unzipped): string =>
    strFromU8(parts['word/document.xml']!)
      .replace(/<w:r><w:tab\/><\/w:r><w:fldSimple w:instr=" PAGEREF .*?<\/w:fldSimple>/g, '')
      .replaceAll(/(?<=<w:pStyle w:val="Heading1)-\d+(?=")/g, '');
  expect(strFromU8(before['word/document.xml']!)).toContain(' PAGEREF ');
  expect(strFromU8(after['word/document.xml']!)).not.toContain(' PAGEREF ');
  expect(plain(after)).toBe(plain(before));
  const names = (parts: Unzipped): string[] => Object.keys(parts).toSorted();
  expect(names(after)).toEqual(names(before));
  must(undoLast(app, workspace, { by: 'A' }));
}, 60_000);

test('the reference takes styles, margins, header with its picture, and footer; a draft of it differs in nothing', async () => {
  must(await take(ministrys()));
  const parts = await exported('styled.docx');
  const text = (name: string): string => strFromU8(parts[name]!);
  expect(text('word/styles.xml')).toMatch(/w:styleId="RefBody".*?w:line="480"/s);
  expect(text('word/styles.xml')).toContain('w:styleId="LookCrest"');
  // What language it is in, the text says.
  expect(text('word/styles.xml')).toContain('w:val="en-GB"');
  expect(text('word/styles.xml')).not.toContain('ru-RU');
  expect(text('word/document.xml')).toContain('w:top="1700" w:right="1000" w:bottom="1200" w:left="2000"');
  const headers = Object.keys(parts).filter((name) => /^word\/header\d+\.xml$/.test(name));
  const withCrest = headers.filter((name) => text(name).includes('Daxili İşlər Nazirliyi'));
  // Over the text; a slide fills its own page.
  expect(withCrest).toHaveLength(1);
  for (const name of withCrest) {
    expect(text(name)).toContain('<w:pStyle w:val="LookCrest"/>');
    const id = /<v:imagedata r:id="([^"]+)"/.exec(text(name))![1]!;
    const relation = new RegExp(`Id="${id}"[^>]*Target="media/look-header-crest.png"`);
    expect(text(`word/_rels/${name.slice(5)}.rels`)).toMatch(relation);
  }
  expect(Buffer.from(parts['word/media/look-header-crest.png']!).equals(PNG)).toBe(true);
  expect(
    Object.keys(parts).filter((name) => name.startsWith('word/footer') && text(name).includes('Xidməti'))
      .length,
  ).toBe(1);
  expect(Object.values(parts).some((bytes) => strFromU8(bytes).includes('arayis:look'))).toBe(false);
  const again = await exported('again.docx');
  expect(strFromU8(again['word/styles.xml']!)).toBe(text('word/styles.xml'));
  const returned = must(
    await returnedDraft(app, workspace, reconcile(app, workspace), join(folder, 'again.docx')),
  );
  expect(returned.numbers).toEqual([]);
}, 60_000);
