import type { Cell, Sheet } from '../sheets/cell.ts';
import { parseRange, parseRef, type Range } from '../sheets/cell-ref.ts';
import { splitDrawnTable } from './drawn-table.ts';

/** A cell at its place on the sheet; for text tables, at its place within the drawn table. */
export interface Placed {
  row: number;
  col: number;
  cell: Cell;
  /** What a reading of the cell starts from: its text without a superscript footnote mark. */
  text: string;
}

export interface Grid {
  sheet: Sheet;
  /** Rows with content, ascending; each row's cells left to right. */
  rows: Map<number, Placed[]>;
  merges: Range[];
  lastRow: number;
  /** First row that was left out because the sheet is too long to be a return; null where all are there. */
  cutAt: number | null;
}

function shownText(cell: Cell): string {
  const mark = cell.superscript;
  if (mark === undefined || !cell.text.endsWith(mark) || cell.text === mark) return cell.text;
  return cell.text.slice(0, -mark.length);
}

/** @param longest rows beyond this are left out */
export function buildGrid(sheet: Sheet, longest: number): Grid {
  const rows = new Map<number, Placed[]>();
  let [lastRow, cutAt]: [number, number | null] = [0, null];
  for (const cell of sheet.cells) {
    if (cell.type === 'blank' && cell.formula === undefined) continue;
    const { row, col } = parseRef(cell.ref);
    if (row > longest) {
      // Cells come row by row, so nothing shorter follows.
      cutAt = row;
      break;
    }
    const placed = { row, col, cell, text: shownText(cell) };
    const line = rows.get(row);
    if (line) line.push(placed);
    else rows.set(row, [placed]);
    if (row > lastRow) lastRow = row;
  }
  const merges = sheet.merges.map(parseRange).filter((merge) => merge.top <= longest);
  return { sheet, rows: splitDrawnTable(rows), merges, lastRow, cutAt };
}

export const mergeAt = (grid: Grid, row: number, col: number): Range | undefined =>
  grid.merges.find((m) => m.top <= row && row <= m.bottom && m.left <= col && col <= m.right);
