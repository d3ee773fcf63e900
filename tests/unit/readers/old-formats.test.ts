import * as SheetJs from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { cellOf, read, refusal, tags, zip } from './make-xlsx.ts';

/** A workbook written by SheetJS in one of its formats: the same cells every time. */
function written(bookType: SheetJs.BookType, codepage?: number): Uint8Array {
  const sheet = SheetJs.utils.aoa_to_sheet([
    ['Осуждено', 12, true, { t: 'n', v: 45207, z: 'dd.mm.yyyy' }],
    ['x', { t: 'n', v: 0.38, z: '0%' }, { t: 'e', v: 23 }],
  ]);
  const book = SheetJs.utils.book_new();
  SheetJs.utils.book_append_sheet(book, sheet, 'Лист1');
  return Uint8Array.from(
    SheetJs.write(book, {
      bookType,
      type: 'buffer',
      ...(codepage === undefined ? {} : { codepage }),
    }) as Buffer,
  );
}

describe('binary workbooks', () => {
  it.each(['xlsb', 'biff8'] as const)('%s', async (bookType) => {
    const book = await read(written(bookType), bookType === 'xlsb' ? 'a.xlsb' : 'a.xls');
    expect(book.sheets[0]!.name).toBe('Лист1');
    expect(book.sheets[0]!.cells.map(({ ref, type, value, text }) => [ref, type, value, text])).toEqual([
      ['A1', 'text', 'Осуждено', 'Осуждено'],
      ['B1', 'number', 12, '12'],
      ['C1', 'boolean', true, 'TRUE'],
      ['D1', 'date', '2023-10-08', '08.10.2023'],
      ['A2', 'text', 'x', 'x'],
      ['B2', 'number', 0.38, '38%'],
      ['C2', 'error', '#REF!', '#REF!'],
    ]);
    expect(tags(book)).toEqual(['CellError']);
  });

  it.each(['biff2', 'biff3', 'biff4', 'biff5'] as SheetJs.BookType[])('%s', async (bookType) => {
    const book = await read(written(bookType), 'a.xls');
    expect(book.format).toBe('xls');
    expect([cellOf(book, 'B1')?.value, cellOf(book, 'A2')?.value]).toEqual([12, 'x']);
  });
});

describe('XML of Office 2003', () => {
  const SS =
    'xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns:html="http://www.w3.org/TR/REC-html40"';
  const styles =
    '<Styles><Style ss:ID="Default"><NumberFormat/></Style><Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style><Style ss:ID="p" ss:Parent="q"/><Style ss:ID="q"><NumberFormat ss:Format="Percent"/></Style></Styles>';
  const book = (table: string, options = ''): Uint8Array =>
    Uint8Array.from(
      Buffer.from(
        `<?xml version="1.0" encoding="UTF-8"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook ${SS}>${styles}<Worksheet ss:Name="A"><Table>${table}</Table>${options}</Worksheet></Workbook>`,
      ),
    );

  it('reads types, indices, spans, merges, notes, formulas and what is hidden', async () => {
    const table =
      '<Column ss:Index="2" ss:Hidden="1" ss:Span="1"/><Row ss:Index="2"><Cell ss:MergeAcross="1"><Data ss:Type="String">top</Data><Comment><ss:Data><html:B>note</html:B></ss:Data></Comment></Cell><Cell><Data ss:Type="Number">5</Data></Cell></Row>' +
      '<Row ss:Hidden="1"><Cell ss:StyleID="d"><Data ss:Type="DateTime">2023-10-08T00:00:00.000</Data></Cell><Cell ss:Index="4" ss:StyleID="p" ss:Formula="=RC[-3]*R2C3+Sheet2!R[-1]C"><Data ss:Type="Number">0.38</Data></Cell><Cell><Data ss:Type="Boolean">1</Data></Cell><Cell><Data ss:Type="Error">#N/A</Data></Cell><Cell><ss:Data ss:Type="String">16<html:Sup>1</html:Sup></ss:Data></Cell><Cell ss:Formula="=R1C1"/></Row>';
    const read2003 = await read(
      book(table, '<x:WorksheetOptions><x:Visible>SheetVeryHidden</x:Visible></x:WorksheetOptions>'),
      'a.xls',
    );
    expect(read2003.format).toBe('xml2003');
    expect(read2003.sheets[0]).toMatchObject({ name: 'A', state: 'very-hidden', merges: ['A2:B2'] });
    expect(read2003.sheets[0]!.cells).toEqual([
      { ref: 'A2', type: 'text', value: 'top', text: 'top', comment: 'note' },
      { ref: 'C2', type: 'number', value: 5, text: '5', hidden: true },
      { ref: 'A3', type: 'date', value: '2023-10-08', text: '10/8/2023', hidden: true },
      { ref: 'D3', type: 'number', value: 0.38, text: '38.00%', hidden: true, formula: 'A3*$C$2+Sheet2!D2' },
      { ref: 'E3', type: 'boolean', value: true, text: 'TRUE', hidden: true },
      { ref: 'F3', type: 'error', value: '#N/A', text: '#N/A', hidden: true },
      { ref: 'G3', type: 'text', value: '161', text: '161', hidden: true, superscript: '1' },
      { ref: 'H3', type: 'blank', value: null, text: '', hidden: true, formula: '$A$1' },
    ]);
    expect(tags(read2003).toSorted()).toEqual([
      'CellError',
      'FormulaWithoutValue',
      'HiddenRowsOrColumns',
      'HiddenSheet',
      'WrongExtension',
    ]);
  });
});

describe('tables in Word documents', () => {
  const document = (body: string): Uint8Array =>
    zip({
      '[Content_Types].xml':
        '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      '_rels/.rels':
        '<Relationships><Relationship Id="a" Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>',
      'word/document.xml': `<w:document xmlns:w="urn:w"><w:body>${body}</w:body></w:document>`,
    });
  const cell = (text: string, properties = ''): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;

  it('makes every table a sheet, with merged cells', async () => {
    const first = `<w:tbl>${row(cell('A', '<w:vMerge w:val="restart"/>'), cell('B', '<w:gridSpan w:val="2"/>'))}${row(cell('', '<w:vMerge/>'), cell('1'), cell('2'))}</w:tbl>`;
    const marked =
      '<w:tc><w:p><w:r><w:t>16</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r></w:p><w:p><w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins><w:r><w:t>new</w:t></w:r></w:ins></w:p></w:tc>';
    const inner = `<w:tc><w:p><w:r><w:t>out</w:t></w:r></w:p><w:tbl>${row(cell('in'))}</w:tbl></w:tc>`;
    const book = await read(
      document(`<w:p><w:r><w:t>text</w:t></w:r></w:p>${first}<w:tbl>${row(marked)}${row(inner)}</w:tbl>`),
      'a.docx',
    );
    expect(
      book.sheets.map(({ name, merges, cells }) => ({
        name,
        merges,
        cells: cells.map(({ ref, value }) => `${ref} ${String(value)}`),
      })),
    ).toEqual([
      { name: 'Table 1', merges: ['A1:A2', 'B1:C1'], cells: ['A1 A', 'B1 B', 'B2 1', 'C2 2'] },
      { name: 'Table 2', merges: [], cells: ['A1 161\nnew', 'A2 out'] },
      { name: 'Table 3', merges: [], cells: ['A1 in'] },
    ]);
  });

  it('has no sheets where there is no table', async () => {
    expect((await read(document('<w:p/>'), 'a.docx')).sheets).toEqual([]);
  });
});

describe('damaged containers', () => {
  it('are refused where a chain of sectors runs in a circle or is cut off', async () => {
    const bytes = written('biff8');
    const view = new DataView(bytes.buffer);
    const table = (view.getUint32(76, true) + 1) * 512;
    const circle = bytes.slice();
    // Every sector follows itself.
    for (let at = 0; at < 128; at++) new DataView(circle.buffer).setUint32(table + at * 4, at, true);
    expect((await refusal(circle, 'a.xls')).tag).toBe('Damaged');
    expect((await refusal(bytes.slice(0, 600), 'a.xls')).tag).toBe('Damaged');
    expect((await refusal(bytes.slice(0, bytes.length / 2), 'a.xls')).tag).toBe('Damaged');
  });
});
