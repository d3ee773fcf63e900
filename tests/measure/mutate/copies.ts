import * as XLSX from '@e965/xlsx';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { readSpreadsheet } from '../../fixtures/read-spreadsheet.ts';
import { parseRef } from '../../../shared/domain/sheets/cell-ref.ts';
import type { ReadDocument, Sheet } from '../../../shared/domain/sheets/cell.ts';
import { placed, type MeasuredReturn } from './case.ts';
import { widthOf } from './lines.ts';

const baseOf = (name: string): string => name.replace(/\.[^.]+$/, '');

/** The same workbook saved as another format; null where the writer cannot. */
export async function bookCopy(
  one: MeasuredReturn,
  bytes: Uint8Array,
  format: 'xls' | 'ods' | 'xlsx',
): Promise<MeasuredReturn | null> {
  if (/\.(?:csv|docx)$/.test(one.name) || one.name.endsWith(`.${format}`)) return null;
  const book = XLSX.read(bytes, { cellNF: true, cellDates: false, cellStyles: true });
  const type = format === 'xls' ? 'biff8' : format;
  const copy = new Uint8Array(XLSX.write(book, { type: 'array', bookType: type }) as ArrayBuffer);
  const name = `${baseOf(one.name)}.${format}`;
  const read = await readSpreadsheet(copy, name);
  return read.ok ? { ...one, name, document: read.value } : null;
}

const visible = (document: ReadDocument): Sheet[] =>
  document.sheets.filter(({ state }) => state === 'visible');

/** Each sheet as a csv of what is shown; the body may only be known from the file's name now. */
export async function csvCopies(one: MeasuredReturn): Promise<MeasuredReturn[]> {
  if (one.name.endsWith('.csv')) return [];
  const copies = visible(one.document).map(async (sheet): Promise<MeasuredReturn | null> => {
    const name = `${baseOf(one.name)} ${sheet.name}.csv`;
    const read = await readSpreadsheet(new TextEncoder().encode(csvOf(sheet)), name);
    if (!read.ok) return null;
    const rows = one.rows.filter((row) => row.sheet === sheet.name).map((row) => ({ ...row, sheet: '' }));
    return { ...one, name, document: read.value, rows };
  });
  return (await Promise.all(copies)).filter((copy) => copy !== null);
}

function linesOf(sheet: Sheet): string[][] {
  const lines: string[][] = [];
  const width = widthOf(sheet);
  for (const { cell, row, col } of placed(sheet)) {
    while (lines.length < row) lines.push(Array.from({ length: width }, () => ''));
    if (cell.coveredBy === undefined) lines[row - 1]![col - 1] = cell.text;
  }
  return lines;
}

const csvOf = (sheet: Sheet): string =>
  linesOf(sheet)
    .map((line) =>
      line.map((text) => (/[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(';'),
    )
    .join('\r\n');

/** Each sheet as a table of a letter: rows with one text before the table are its paragraphs. */
export async function docxCopy(one: MeasuredReturn): Promise<MeasuredReturn | null> {
  if (one.name.endsWith('.docx')) return null;
  const sheets = visible(one.document).filter(({ cells }) => cells.length > 0);
  const parts = sheets.map(partOf);
  const document = new Document({ sections: [{ children: parts.flatMap(({ children }) => children) }] });
  const name = `${baseOf(one.name)}.docx`;
  const read = await readSpreadsheet(new Uint8Array(await Packer.toBuffer(document)), name);
  if (!read.ok) return null;
  const rows = one.rows.flatMap((row) => {
    const at = sheets.findIndex((sheet) => sheet.name === row.sheet);
    if (at < 0 || row.cell.includes(':')) return [];
    const { row: line, col } = parseRef(row.cell);
    const cell = `${XLSX.utils.encode_col(col - 1)}${line - parts[at]!.above}`;
    return line <= parts[at]!.above ? [] : [{ ...row, sheet: `Table ${at + 1}`, cell }];
  });
  return { ...one, name, document: read.value, rows };
}

function partOf(sheet: Sheet): { children: (Paragraph | Table)[]; above: number } {
  const lines = linesOf(sheet);
  const first = lines.findIndex((line) => line.filter((text) => text !== '').length > 1);
  const above = Math.max(0, first);
  const titles = lines.slice(0, above).flatMap((line) => line.filter((text) => text !== ''));
  const rows = lines
    .slice(above)
    .map(
      (line) =>
        new TableRow({ children: line.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
    );
  return {
    children: [...titles.map((text) => new Paragraph(text)), new Table({ rows }), new Paragraph('')],
    above,
  };
}
