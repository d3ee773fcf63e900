import { expect, test } from 'vitest';
import { cellOf, makeXlsx, read } from './make-xlsx.ts';
import { readPlainCell, type PlainCell } from '../../../main/readers/xlsx/plain-cell.ts';

const take = (text: string): [number, PlainCell] => {
  const cell: PlainCell = { row: 0, col: 0, style: 0, number: 0, shared: false };
  return [readPlainCell(text, 0, cell), cell];
};

test.each([
  ['<c r="AB12" s="31" t="s"><v>7</v></c>', { col: 28, row: 12, style: 31, shared: true, number: 7 }],
  ['<c r="A1"><v>-12.50</v></c>', { col: 1, row: 1, style: 0, shared: false, number: -12.5 }],
  ['<c s="2" r="A1" t="n"><v>0.1</v></c>', { style: 2, number: 0.1 }],
  ['<c s="2"><v>123456789012345680</v></c>', { col: 0, row: 0, number: 123456789012345680 }],
  ['<c s="2"><v>.5</v></c>', { number: 0.5 }],
])('%s is taken whole', (text, cell) => {
  const [end, taken] = take(text);
  expect(end).toBe(text.length);
  expect(taken).toMatchObject(cell);
});

test.each([
  '<c><v>1</v></c>',
  '<c r="A1" t="str"><v>1</v></c>',
  '<c r="A1" t="b"><v>1</v></c>',
  "<c r='A1'><v>1</v></c>",
  '<c r="a1"><v>1</v></c>',
  '<c r="A"><v>1</v></c>',
  '<c r="A1B"><v>1</v></c>',
  '<c r="" s="1"><v>1</v></c>',
  '<c r="A1" s=""><v>1</v></c>',
  '<c r="A1"  s="1"><v>1</v></c>',
  '<c r="A1"/>',
  '<c r="A1"><f>B1</f><v>1</v></c>',
  '<c r="A1"><v>1e5</v></c>',
  '<c r="A1"><v>1.2.3</v></c>',
  '<c r="A1"><v>1 </v></c>',
  '<c r="A1"><v></v></c>',
  '<c r="A1" t="s"><v>1.5</v></c>',
  '<c r="A1" t="s"><v>-1</v></c>',
  '<c r="A1"><v>1</v></c',
  '<c r="A1"><v>1',
  '<c r="A1',
  '<col min="1"/>',
])('%s is left to the general reader', (text) => expect(take(text)[0]).toBe(-1));

test('cells come out the same, however they are written', async () => {
  const values = ['0', '-0', '5', '-7', '12.5', '0.1', '0.30000000000000004', '1234567.891', '999999999999999', '2147483648', '4.35', '1.005', '8.41']; // prettier-ignore
  const row = (q: string, blank: string): string =>
    `<row r="1">${values.map((value, at) => `<c r=${q}${String.fromCharCode(65 + at)}1${q}${blank} s=${q}1${q}><v>${value}</v></c>`).join('')}</row><row r="3"><c r=${q}B3${q}${blank} t=${q}s${q}><v>0</v></c><c t=${q}s${q}${blank}><v>9</v></c></row>`;
  const styles = '<styleSheet><cellXfs><xf/><xf numFmtId="4"/></cellXfs></styleSheet>';
  const strings = '<si><t>söz</t></si>';
  const plain = await read(makeXlsx({ styles, strings, sheet: row('"', '') }));
  expect(plain).toEqual(await read(makeXlsx({ styles, strings, sheet: row("'", ' ') })));
  expect(plain.sheets[0]!.cells.slice(0, values.length).map(({ value }) => value)).toEqual(
    // A format remembers what it has shown, and to it -0 is 0.
    values.map((value) => Number(value) + 0),
  );
  expect(cellOf(plain, 'C3')?.type).toBe('blank');
});
