import type { Cell, Sheet } from '../cell.ts';
import { parseRange, parseRef, type Range } from '../cell-ref.ts';

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
}

/** Rows beyond this are read only by a layout that says how (registers, long tables). */
export const ROWS_READ_FREELY = 4000;

export function shownText(cell: Cell): string {
  const mark = cell.superscript;
  if (mark === undefined || !cell.text.endsWith(mark) || cell.text === mark) return cell.text;
  return cell.text.slice(0, -mark.length);
}

export function buildGrid(sheet: Sheet): Grid {
  const rows = new Map<number, Placed[]>();
  let lastRow = 0;
  for (const cell of sheet.cells) {
    if (cell.type === 'blank' && cell.formula === undefined) continue;
    const { row, col } = parseRef(cell.ref);
    const line = rows.get(row);
    const placed = { row, col, cell, text: shownText(cell) };
    if (line) line.push(placed);
    else rows.set(row, [placed]);
    if (row > lastRow) lastRow = row;
  }
  return splitDrawnTable({ sheet, rows, merges: sheet.merges.map(parseRange), lastRow });
}

export const mergeAt = (grid: Grid, row: number, col: number): Range | undefined =>
  grid.merges.find((m) => m.top <= row && row <= m.bottom && m.left <= col && col <= m.right);

/**
 * A table pasted as text, with columns drawn by `|` in one cell per row, becomes a table with
 * columns of its own; every piece keeps the address of the cell that it came from.
 */
function splitDrawnTable(grid: Grid): Grid {
  const drawn = [...grid.rows.values()].filter((line) => line.length === 1 && bars(line[0]!) > 0);
  if (drawn.length < 3) return grid;
  const usual = bars(drawn[0]!.at(0)!);
  if (drawn.filter((line) => bars(line[0]!) === usual).length < drawn.length * 0.8) return grid;
  const rows = new Map(grid.rows);
  for (const line of drawn) rows.set(line[0]!.row, pieces(line[0]!));
  for (const [row, line] of rows)
    if (line.length === 1 && /^[-+|=\s]{5,}$/.test(line[0]!.text)) rows.delete(row);
  return { ...grid, rows };
}

const bars = (placed: Placed): number =>
  typeof placed.cell.value === 'string' ? placed.text.split('|').length - 1 : 0;

function pieces(placed: Placed): Placed[] {
  return placed.text
    .split('|')
    .map((text, index) => ({
      row: placed.row,
      col: index + 1,
      text: text.trim(),
      cell: asText(placed.cell, text.trim()),
    }))
    .filter((piece) => piece.text !== '');
}

const asText = (cell: Cell, text: string): Cell => ({ ...cell, type: 'text', value: text, text });
