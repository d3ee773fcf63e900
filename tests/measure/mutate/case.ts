import type { Cell, ReadDocument, Sheet } from '../../../shared/domain/sheets/cell.ts';
import { parseRange, parseRef, type Position } from '../../../shared/domain/sheets/cell-ref.ts';
import type { KeyRow } from '../shared-data.ts';

/** A return as it was read, with its key. */
export interface MeasuredReturn {
  /** File name, from which the sender may be known. */
  name: string;
  document: ReadDocument;
  rows: KeyRow[];
  period: string;
  /** Cells (`Sheet!A1`) that count something of no figure: nothing may be taken from them. */
  foreign?: string[];
}

export interface PlacedCell extends Position {
  cell: Cell;
}

export const placed = (sheet: Sheet): PlacedCell[] =>
  sheet.cells.map((cell) => ({ cell, ...parseRef(cell.ref) }));

/** The keyed cells of a sheet, by their first address. */
export const keyedOf = (rows: KeyRow[], sheet: Sheet): (Position & { key: KeyRow })[] =>
  rows
    .filter((row) => row.sheet === sheet.name)
    .map((row) => {
      const { top, left } = parseRange(row.cell);
      return { row: top, col: left, key: row };
    });

/** Text cells that hold words. */
const isWords = (cell: Cell): boolean => cell.type === 'text' && /\p{L}{3}/u.test(cell.text);

/** The label of a row: its longest words, unless a sentence. */
export function labelOfRow(sheet: Sheet, row: number, keyed: ReadonlySet<string>): Cell | undefined {
  return placed(sheet)
    .filter(
      (at) => at.row === row && isWords(at.cell) && at.cell.text.length < 120 && !keyed.has(at.cell.ref),
    )
    .toSorted((a, b) => b.cell.text.length - a.cell.text.length)[0]?.cell;
}

/** The words above the keyed cells of a sheet that stand beside others in their row: headers, not titles. */
export function headersOf(sheet: Sheet, keyed: { row: number; col: number }[]): Cell[] {
  if (keyed.length === 0) return [];
  const first = Math.min(...keyed.map(({ row }) => row));
  const above = placed(sheet).filter((at) => at.row < first && at.cell.type !== 'blank');
  const perRow = Map.groupBy(above, ({ row }) => row);
  return above.filter((at) => perRow.get(at.row)!.length > 1 && isWords(at.cell)).map(({ cell }) => cell);
}

export const withText = (cell: Cell, text: string): Cell => ({ ...cell, text, value: text, type: 'text' });

/** The same document with some of its cells changed; `change` gives null for cells that stay. */
export const withCells = (
  document: ReadDocument,
  change: (cell: Cell, sheet: Sheet) => Cell | null,
): ReadDocument => ({
  ...document,
  sheets: document.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => change(cell, sheet) ?? cell),
  })),
});
