import * as SheetJs from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { ReadDocument, ReadError } from '../../../shared/domain/sheets/cell.ts';
import { readSpreadsheet } from '../../fixtures/read-spreadsheet.ts';

async function read(bytes: Uint8Array, name: string): Promise<ReadDocument> {
  const document = await readSpreadsheet(bytes, name);
  if (!document.ok) throw new Error(JSON.stringify(document.error));
  return document.value;
}

const refusal = async (bytes: Uint8Array): Promise<ReadError | null> => {
  const document = await readSpreadsheet(bytes, 'a');
  return document.ok ? null : document.error;
};

const cellsOf = ({ sheets }: ReadDocument, at = 0): Record<string, string> =>
  Object.fromEntries((sheets[at]?.cells ?? []).map((cell) => [cell.ref, cell.text]));
const lines = (document: ReadDocument): string[] =>
  Object.values(cellsOf(document, document.sheets.length - 1));

describe('OpenDocument texts', () => {
  const odt = (body: string, styles = ''): Uint8Array =>
    zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.text'),
      'content.xml': strToU8(
        `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b" xmlns:style="s"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
      ),
    });
  const p = (text: string, style = 'Standard'): string =>
    `<text:p text:style-name="${style}">${text}</text:p>`;
  const cell = (text: string, more = ''): string => `<table:table-cell ${more}>${p(text)}</table:table-cell>`;

  test('tables with joined cells, what stands around them, and their footnotes', async () => {
    const note =
      '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>9 ay üzrə</text:p></text:note-body></text:note>';
    const document = await read(
      odt(
        `${p('2023-cü il')}<table:table><table:table-row>${cell('Göstərici', 'table:number-rows-spanned="2"')}${cell('İl', 'table:number-columns-spanned="2"')}<table:covered-table-cell/></table:table-row><table:table-row><table:covered-table-cell/>${cell('2022')}${cell('2023')}</table:table-row><table:table-row>${cell(`Hal${note}`)}${cell('5')}${cell('6')}</table:table-row></table:table>${p('Son')}`,
      ),
      'a.odt',
    );
    expect(document.sheets[0]!.merges).toEqual(['A1:A2', 'B1:C1']);
    expect(cellsOf(document)).toEqual({
      A1: 'Göstərici',
      B1: 'İl',
      B2: '2022',
      C2: '2023',
      A3: 'Hal',
      B3: '5',
      C3: '6',
    });
    expect(document.sheets[0]!.outside).toEqual([
      { kind: 'note', text: '2023-cü il', above: true },
      { kind: 'note', text: 'Son' },
      { kind: 'note', text: '9 ay üzrə' },
    ]);
  });

  test('deleted and hidden text is left out, struck text is struck also where its paragraph says so', async () => {
    const styles =
      '<style:style style:name="S" style:family="paragraph"><style:text-properties style:text-line-through-style="solid"/></style:style><style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>';
    const document = await read(
      odt(
        `<text:tracked-changes><text:deletion>${p('silinmiş 7')}</text:deletion></text:tracked-changes><table:table><table:table-row><table:table-cell>${p('84', 'S')}</table:table-cell>${cell('9<text:span text:style-name="H">1</text:span>')}</table:table-row></table:table>`,
        styles,
      ),
      'a.odt',
    );
    expect(document.sheets[0]!.cells).toMatchObject([{ text: '84', struck: true }, { text: '9' }]);
    expect(document.sheets).toHaveLength(1);
  });
});

describe('rich text', () => {
  const rtf = (body: string): Uint8Array =>
    strToU8(`{\\rtf1\\ansi\\ansicpg1251{\\fonttbl{\\f0\\fcharset204 A;}{\\f1\\fcharset162 B;}}${body}}`);
  const row = (cells: string[], edges: string): string =>
    `\\trowd ${edges}${cells.map((one) => `\\pard\\intbl ${one}\\cell`).join(' ')}\\row `;

  test('letters of its fonts and of Unicode, tables by the edges of their cells', async () => {
    const document = await read(
      rtf(
        `\\pard \\f0 \\'ce\\'f2\\'f7\\'e5\\'f2 2023\\par ${row(["\\f1 \\u601?m\\'fdr", '2023'], '\\cellx1000\\cellx3000')}${row(['Q', '5', '6'], '\\cellx1000\\cellx2000\\cellx3010')}\\pard x\\par`,
      ),
      'a.rtf',
    );
    expect(document.sheets[0]!.merges).toEqual(['B1:C1']);
    expect(cellsOf(document)).toEqual({ A1: 'əmır', B1: '2023', A2: 'Q', B2: '5', C2: '6' });
    expect(lines(document)).toEqual(['Отчет 2023', 'x']);
  });

  test('what is not shown is not read: fields’ codes, pictures, deletions, hidden text', async () => {
    const document = await read(
      rtf(
        '\\pard Cəmi {\\field{\\*\\fldinst PAGE 12}{\\fldrslt 5}} {\\deleted 7}{\\v 8}{\\pict 9999}{\\*\\unknown 6}{\\strike 4}\\par',
      ),
      'a.rtf',
    );
    expect(lines(document)).toEqual([expect.stringMatching(/^C.*mi 5 4$/u)]);
  });

  test.each([
    ['groups without end', `{\\rtf1 ${'{'.repeat(100_000)}5`],
    ['groups that close what was never opened', '{\\rtf1 5}}}}}}'],
    ['a length that lies', '{\\rtf1 \\bin99999999 5}'],
    ['cut in the middle of a code', "{\\rtf1 5\\'f"],
    ['cells without rows', '{\\rtf1 \\trowd\\cellx100 5\\cell 6\\cell'],
  ])('broken: %s', async (_name, text) => {
    const error = await refusal(strToU8(text));
    expect(error === null || error.tag === 'HostileContent').toBe(true);
  });
});

describe('old Word documents', () => {
  const { CFB } = SheetJs;
  const container = (main: Buffer, table = Buffer.alloc(4096)): Uint8Array => {
    const file = CFB.utils.cfb_new();
    CFB.utils.cfb_add(file, '/WordDocument', main);
    CFB.utils.cfb_add(file, '/1Table', table);
    return Uint8Array.from(CFB.write(file, { type: 'buffer' }) as Buffer);
  };
  const head = (version: number, flags: number): Buffer => {
    const bytes = Buffer.alloc(4096);
    bytes.writeUInt16LE(0xa5ec, 0);
    bytes.writeUInt16LE(version, 2);
    bytes.writeUInt16LE(flags, 10);
    return bytes;
  };

  test('those before 1997 and locked ones say so; damaged ones, too', async () => {
    expect(await refusal(container(head(0x65, 0)))).toEqual({
      tag: 'UnknownFormat',
      detail: 'an old Word document (.doc)',
    });
    expect(await refusal(container(head(0xc1, 0x0300)))).toEqual({ tag: 'PasswordProtected' });
    expect(await refusal(container(head(0xc1, 0x0200)))).toMatchObject({ tag: 'Damaged' });
    expect(await refusal(container(head(0xc1, 0)))).toMatchObject({ tag: 'Damaged' });
  });

  test('text in pieces, a paragraph each', async () => {
    const main = head(0xc1, 0x0200);
    const table = Buffer.alloc(4096);
    const said = 'Cəmi 91 nəfər\rSon 5\r';
    main.write(said, 2048, 'utf16le');
    main.writeInt32LE(said.length, 0x4c);
    main.writeUInt32LE(100, 0x9a + 33 * 8);
    main.writeUInt32LE(5 + 16, 0x9a + 33 * 8 + 4);
    table.writeUInt8(2, 100);
    table.writeUInt32LE(16, 101);
    table.writeUInt32LE(said.length, 105 + 4);
    table.writeUInt32LE(2048, 105 + 8 + 2);
    expect(lines(await read(container(main, table), 'a.doc'))).toEqual(['Cəmi 91 nəfər', 'Son 5']);
  });
});

describe('plain text', () => {
  test.each([
    ['az', 'Hörmətli cənablar,\n2023-cü il ərzində 91 nəfər müəyyən edilmişdir, onlardan 62 nəfəri qadındır.\nİş üzrə, o cümlədən regionlarda, 5 tədbir, 3 seminar keçirilmişdir.\nHörmətlə,\n'],
    ['ru', 'Уважаемые коллеги,\nв течение 2023 года выявлено 91 лицо, из них 62 женщины.\nПроведено в регионах, в том числе в столице, 5 мероприятий, 3 семинара.\nС уважением,\n'],
    ['en', 'Dear colleagues,\nin 2023 a total of 91 persons were identified, of whom 62 were women.\nIn the regions, the capital among them, 5 events, 3 seminars were held.\nSincerely,\n'],
  ])('a letter is not cut at its commas: %s', async (_language, text) => {
    const document = await read(strToU8(text), 'a.txt');
    expect(document.format).toBe('txt');
    expect(lines(document)[1]).toContain('62');
  }); // prettier-ignore

  test('a table with a title of many words stays a table', async () => {
    const text = 'Information on the number of victims of trafficking identified in the year\nIndicator, 2022, 2023\nVictims, 94, 91\nCases, 3, 5\n'; // prettier-ignore
    const document = await read(strToU8(text), 'a.csv');
    expect(document.format).toBe('csv');
    expect(cellsOf(document)['C3']?.trim()).toBe('91');
  });

  test('lines that a mail program broke are one sentence', async () => {
    const text =
      'Keçən ilin müvafiq dövrü ilə müqayisədə müəyyən edilmiş şəxslərin,\no cümlədən uşaqların sayı 91 olmuşdur.\n\nSon, 5.';
    expect(lines(await read(strToU8(text), 'a.txt'))).toEqual([
      'Keçən ilin müvafiq dövrü ilə müqayisədə müəyyən edilmiş şəxslərin, o cümlədən uşaqların sayı 91 olmuşdur.',
      'Son, 5.',
    ]);
  });
});
