import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zip } from '../../../main/docx/zip.ts';
import { readDocument } from '../../../main/readers/read-document.ts';
import { cellOf, makeXlsx, read } from './make-xlsx.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const book = (value: number): Uint8Array => makeXlsx({ sheet: `<row><c><v>${value}</v></c></row>` });
const parts = (bytes: Uint8Array): { name: string; bytes: Uint8Array }[] =>
  Object.entries(unzipSync(bytes)).map(([name, part]) => ({ name, bytes: part }));
const sheetOf = (value: number): Uint8Array => unzipSync(book(value))[SHEET]!;

test.each([SHEET, 'XL/Worksheets/SHEET1.xml', `/${SHEET.replaceAll('/', '\\')}`])(
  'of a part that an archive holds twice the last is read, and the delivery says so: %s',
  async (name) => {
    const found = await read(zip([...parts(book(17)), { name, bytes: sheetOf(71) }]));
    expect(cellOf(found, 'A1')?.value).toBe(71);
    expect(found.warnings).toEqual([{ tag: 'EntryTwice', detail: SHEET }]);
  },
);

test('a part that is nowhere read counts too, a folder does not, and a thousand parts are some lines and a count', async () => {
  const note = { name: 'docProps/note.txt', bytes: new Uint8Array([1]) };
  const folder = { name: 'xl/', bytes: new Uint8Array() };
  expect((await read(zip([...parts(book(1)), note, folder, folder, note]))).warnings).toEqual([
    { tag: 'EntryTwice', detail: 'docprops/note.txt' },
  ]);
  const many = Array.from({ length: 1000 }, (_, at) => ({ ...note, name: `n${at}` }));
  const { warnings } = await read(zip([...parts(book(1)), ...many, ...many]));
  expect(warnings.length).toBeLessThan(300);
  expect(warnings.at(-1)).toEqual({ tag: 'EntryTwice', detail: 'and 800 more' });
});

test('a Word file with two texts is refused where its text is compared, for it has no place for a warning', async () => {
  const text = (words: string): { name: string; bytes: Uint8Array } => ({
    name: 'word/document.xml',
    bytes: Buffer.from(`<w:document xmlns:w="urn:w"><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:document>`),
  });
  expect(await readDocument(zip([text('91 victims'), text('19 victims')]))).toEqual({
    ok: false,
    error: { tag: 'HostileContent', detail: 'word/document.xml is in the archive twice' },
  });
  expect(await readDocument(zip([text('91 victims')]))).toMatchObject({ ok: true });
});
