import { describe, expect, it } from 'vitest';
import { utils, write } from '@e965/xlsx';
import { readSpreadsheet } from '../../fixtures/read-spreadsheet.ts';
import { NumberFormat } from '../../../main/readers/number-format/number-cell.ts';
import { makeXlsx, zip } from './make-xlsx.ts';

/** Value, format, and what LibreOffice 7 shows (written as .xlsx by openpyxl, converted to .ods). */
const SHOWN: readonly [number, string, string][] = [
  [2_374_000, '#,##0,', '2,374'],
  [-2_374_000, '#,##0,;[Red]-#,##0,', '-2,374'],
  [2_374_000, '0.0,,"mln"', '2.4mln'],
  [2_374_000, '#,##0.0,"min manat"', '2,374.0min manat'],
  [2374, '0.000,', '2.374'],
  [9_999_999_999, '0,,', '10000'],
  [1_234_567.891, '# ##0,', '1 235'],
  [12_345_678, '#" "###" "###', '12 345 678'],
  [1234.5, '#,##0.##', '1,234.5'],
  [-5, '0;[Red]-0', '-5'],
  [150, '[>100]"çox";0', 'çox'],
  [50, '[>100]"çox";0', '50'],
  [1500, '[<1000]0;[<1000000]0.0," min";0.0,," mln"', '1.5 min'],
  [2_500_000, '[<1000]0;[<1000000]0.0," min";0.0,," mln"', '2.5 mln'],
  [1, '[=1]0" nəfər";0" nəfər (cəm)"', '1 nəfər'],
  [84, '0" nəfər"', '84 nəfər'],
  [84, 'General" nəfər"', '84 nəfər'],
  [84, '0 "nəfər";;', '84 nəfər'],
  [-84, '0 "nəfər";;', ''],
  [84, ';;;', ''],
  [0, '0;-0;;@', ''],
  [0, '0;-0;"yoxdur"', 'yoxdur'],
  [0, '#', ''],
  [1_234_567.891, '#,##0.00 "AZN"', '1,234,567.89 AZN'],
  [2_374_000, '#,##0\\ "₼"', '2,374,000 ₼'],
  [1234, '[$₼-42C] #,##0', '₼ 1,234'],
  [0.256, '0.0"%"', '0.3%'],
  [0.5, '0%', '50%'],
  [45, '+0;-0;0', '+45'],
  [7, '000', '007'],
  [84, '_-* #,##0_-', '84'],
  [-0.4, '0', '0'],
  [1.005, '0.00', '1.01'],
];

describe('a number under its format', () => {
  it.each(SHOWN)('%d as %s', (value, format, shown) => {
    const cell = new NumberFormat(format, false).cell(value);
    expect([cell.type, cell.value, cell.text]).toEqual(['number', value, shown]);
  });

  const escaped = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

  it('is shown so in a workbook, and hidden where nothing shows', async () => {
    const read = await readSpreadsheet(
      makeXlsx({
        styles: `<styleSheet><numFmts>${SHOWN.map(([, format], at) => `<numFmt numFmtId="${200 + at}" formatCode="${escaped(format)}"/>`).join('')}</numFmts><cellXfs>${SHOWN.map((_, at) => `<xf numFmtId="${200 + at}"/>`).join('')}</cellXfs></styleSheet>`,
        sheet: SHOWN.map(
          ([value], at) => `<row r="${at + 1}"><c r="A${at + 1}" s="${at}"><v>${value}</v></c></row>`,
        ).join(''),
      }),
      'a.xlsx',
    );
    if (!read.ok) throw new Error(read.error.tag);
    expect(read.value.sheets[0]!.cells.map(({ text, hidden }) => [text, hidden ?? false])).toEqual(
      SHOWN.map(([, , shown]) => [shown, shown === '']),
    );
  });

  it('is shown so in a workbook of Excel 97', async () => {
    const sheet = utils.aoa_to_sheet(SHOWN.map(([value]) => [value]));
    SHOWN.forEach(([, format], at) => (sheet[`A${at + 1}`].z = format));
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, 'S');
    const bytes = write(book, { bookType: 'biff8', type: 'buffer' }) as Buffer;
    const read = await readSpreadsheet(bytes, 'a.xls');
    if (!read.ok) throw new Error(read.error.tag);
    expect(read.value.sheets[0]!.cells.map(({ text }) => text)).toEqual(SHOWN.map(([, , shown]) => shown));
  });

  it('is shown in an OpenDocument as its writer showed it', async () => {
    const cell = (text: string): string =>
      `<table-cell value-type="float" value="2374000"><p>${text}</p></table-cell>`;
    const read = await readSpreadsheet(
      zip({
        mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
        'content.xml': `<c><spreadsheet><table name="S"><table-row>${cell('2,374')}${cell(' 2 374 ')}${cell('')}</table-row></table></spreadsheet></c>`,
      }),
      'a.ods',
    );
    if (!read.ok) throw new Error(read.error.tag);
    expect(read.value.sheets[0]!.cells.map((one) => [one.value, one.text, one.hidden ?? false])).toEqual([
      [2_374_000, '2,374', false],
      [2_374_000, '2 374', false],
      [2_374_000, '', true],
    ]);
  });
});

describe('a text under its format', () => {
  it('shows what its section says', async () => {
    const read = await readSpreadsheet(
      makeXlsx({
        styles:
          '<styleSheet><numFmts><numFmt numFmtId="200" formatCode="0;-0;0;&quot;mətn: &quot;@"/><numFmt numFmtId="201" formatCode=";;;"/></numFmts><cellXfs><xf numFmtId="200"/><xf numFmtId="201"/></cellXfs></styleSheet>',
        sheet:
          '<row r="1"><c r="A1" s="0" t="str"><v>söz</v></c><c r="B1" s="1" t="str"><v>söz</v></c></row>',
      }),
      'a.xlsx',
    );
    if (!read.ok) throw new Error(read.error.tag);
    expect(read.value.sheets[0]!.cells).toMatchObject([{ text: 'mətn: söz' }, { text: '', hidden: true }]);
  });
});
