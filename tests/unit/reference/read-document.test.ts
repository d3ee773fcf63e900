import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DeletedTextRun,
  Document,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readDocument } from '../../../main/readers/read-document.ts';
import { runReader } from '../../../main/readers/run-reader.ts';
import { checkDocument } from '../../../shared/domain/checks/check-document.ts';
import type { DocumentText } from '../../../shared/domain/reference/read-back/document-text.ts';
import { wordingOf } from '../../../shared/words/document/wording-of.ts';
import { printed, relations, template } from './printed-reference.ts';

const pack = async (children: (Paragraph | Table)[]): Promise<Uint8Array> =>
  Packer.toBuffer(new Document({ sections: [{ children }] }));

async function text(bytes: Uint8Array): Promise<DocumentText> {
  const read = await readDocument(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** A docx around hand-written body XML. */
const raw = (body: string): Uint8Array =>
  zipSync({
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}</w:body></w:document>`,
    ),
  });

const run = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;

test('a Word file made of the printed document yields the same numbers and findings', async () => {
  const document = printed();
  const children = document.paragraphs.map(
    (paragraph) =>
      new Paragraph({
        ...(paragraph.kind === 'list-item' ? { bullet: { level: 0 } } : {}),
        // Word splits text into runs anywhere, numbers included.
        children: paragraph.text.split(/(?<=\d)(?=\d)/).map((piece) => new TextRun(piece)),
      }),
  );
  const read = await text(await pack(children));
  expect(read.paragraphs.map((paragraph) => paragraph.text)).toEqual(
    document.paragraphs.map((paragraph) => paragraph.text),
  );
  const fromWord = checkDocument(template(), relations(), read, wordingOf('en'));
  const fromText = checkDocument(template(), relations(), document, wordingOf('en'));
  expect(fromWord.printed).toHaveLength(fromText.printed.length);
  const blockers = (check: typeof fromWord) =>
    check.findings.filter(({ severity }) => severity === 'blocker').map(({ id }) => id);
  expect(blockers(fromWord).sort()).toEqual(blockers(fromText).sort());
});

test('deletions are left out, insertions kept, no-break spaces too; headings are sections, cells paragraphs', async () => {
  const change = { id: 1, author: 'A', date: '2024-05-21T00:00:00Z' };
  const read = await text(
    await pack([
      new Paragraph({ text: 'Victims', heading: HeadingLevel.HEADING_1 }),
      new Paragraph({
        children: [
          new TextRun('The 9'),
          new DeletedTextRun({ ...change, text: '0' }),
          new InsertedTextRun({ ...change, id: 2, text: '1' }),
          new TextRun('\u00a0victims'),
        ],
      }),
      new Table({
        rows: [
          new TableRow({
            children: ['Men', '86'].map((word) => new TableCell({ children: [new Paragraph(word)] })),
          }),
        ],
      }),
    ]),
  );
  expect(read.paragraphs.map(({ text: words, section, kind }) => [words, section, kind])).toEqual([
    ['Victims', 'Victims', 'title'],
    ['The 91\u00a0victims', 'Victims', 'paragraph'],
    ['Men', 'Victims', 'table-cell'],
    ['86', 'Victims', 'table-cell'],
  ]);
});

test('content controls keep their tags, in a line and around paragraphs', async () => {
  const control = (tag: string, content: string): string =>
    `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const read = await text(
    raw(
      `<w:p>${run('The ')}${control('a.b', run('9') + run('1'))}${run(' of')}</w:p>${control('c.d', `<w:p>${run('7')}</w:p>`)}`,
    ),
  );
  expect(read.paragraphs.map((paragraph) => paragraph.tags)).toEqual([
    [{ tag: 'a.b', start: 4, end: 6 }],
    [{ tag: 'c.d', start: 0, end: 1 }],
  ]);
});

test('text boxes once, page breaks as Word rendered them, moved text only where it went', async () => {
  const box = `<w:txbxContent><w:p>${run('in a box')}</w:p></w:txbxContent>`;
  const read = await text(
    raw(
      `<w:p>${run('one')}<w:r><w:br w:type="page"/></w:r><w:r><w:lastRenderedPageBreak/><w:t>two</w:t></w:r></w:p>` +
        `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>${run('outside')}</w:p>` +
        `<w:p><w:moveFrom>${run('gone')}</w:moveFrom><w:moveTo>${run('here')}</w:moveTo></w:p>`,
    ),
  );
  expect(read.paragraphs.map(({ text: words, page, kind }) => [words, page, kind])).toEqual([
    ['onetwo', 1, 'paragraph'],
    ['in a box', 2, 'text-box'],
    ['outside', 2, 'paragraph'],
    ['here', 2, 'paragraph'],
  ]);
  expect(read.paragraphs[0]!.pageStarts).toEqual([{ at: 3, page: 2 }]);
});

test('what cannot be read is refused with facts', async () => {
  const error = async (bytes: Uint8Array) => {
    const read = await readDocument(bytes);
    return read.ok ? 'read' : read.error.tag;
  };
  const good = await pack([new Paragraph('x')]);
  expect(await error(new Uint8Array())).toBe('Empty');
  expect(await error(strToU8(' \n '))).toBe('Empty');
  expect(await error(good.subarray(0, good.length / 2))).toBe('Damaged');
  expect(await error(zipSync({ 'xl/workbook.xml': strToU8('<a/>') }))).toBe('UnknownFormat');
  expect(await error(raw('<w:p>'))).toBe('Damaged');
  expect(await error(strToU8('%PDF-1.7'))).toBe('Evidence');
  expect(await error(Uint8Array.from([0xff, 0x00, 0x80]))).toBe('UnknownFormat');
  const entity = zipSync({ 'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') });
  expect(await error(entity)).toBe('HostileContent');
  const from = (path: string) => runReader({ job: 'document', path, question: { ask: 'parts' } });
  const folder = mkdtempSync(join(tmpdir(), 'arayis-'));
  expect(await from(folder)).toEqual({ ok: false, error: { tag: 'NotAFile', what: 'directory' } });
  expect(await from(join(folder, 'none.docx'))).toEqual({
    ok: false,
    error: { tag: 'NotAFile', what: 'missing' },
  });
  writeFileSync(join(folder, 'wrong-name.xls'), '# [Victims]\n\nThe 91 victims');
  expect(await from(join(folder, 'wrong-name.xls'))).toMatchObject({ ok: true });
});
