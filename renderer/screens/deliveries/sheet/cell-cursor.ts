import type { CellView } from '../../../../shared/contract/delivery-views.ts';
import { arrowStep } from '../../../keys/arrows.ts';
import type { Range } from '../../../../shared/domain/sheets/cell-ref.ts';

export interface Spot {
  row: number;
  col: number;
}

interface Extent {
  rows: number;
  cols: number;
  /** Rows in view. */
  page: number;
}

/**
 * Where a key takes the cell cursor; null where it is no such key, or Alt is held with it: that leads back to where a
 * person was. A merge is stepped over as one cell.
 */
export function cursorMoved(
  event: { key: string; ctrlKey: boolean; altKey: boolean },
  at: Spot,
  { rows, cols, page }: Extent,
  merges: readonly Range[],
): Spot | null {
  if (event.altKey) return null;
  const here = merges.find((one) => inside(one, at)) ?? {
    top: at.row,
    bottom: at.row,
    left: at.col,
    right: at.col,
  };
  const arrow = arrowStep(event.key);
  const steps: Record<string, Spot> = {
    PageDown: { row: at.row + page, col: at.col },
    PageUp: { row: at.row - page, col: at.col },
    Home: { row: event.ctrlKey ? 1 : at.row, col: 1 },
    End: { row: event.ctrlKey ? rows : at.row, col: cols },
  };
  const to = arrow ? along(arrow, at, here, event.ctrlKey ? { rows, cols } : null) : steps[event.key];
  if (!to) return null;
  const spot = { row: Math.min(rows, Math.max(1, to.row)), col: Math.min(cols, Math.max(1, to.col)) };
  const merge = merges.find((one) => inside(one, spot));
  return merge ? { row: merge.top, col: merge.left } : spot;
}

/** By an arrow: past the cell, or to the edge of the sheet. */
const along = (
  [rows, cols]: readonly [rows: number, columns: number],
  at: Spot,
  here: Range,
  edge: { rows: number; cols: number } | null,
): Spot => ({
  row: rows > 0 ? (edge?.rows ?? here.bottom + 1) : rows < 0 ? (edge ? 1 : here.top - 1) : at.row,
  col: cols > 0 ? (edge?.cols ?? here.right + 1) : cols < 0 ? (edge ? 1 : here.left - 1) : at.col,
});

export const inside = (range: Range, { row, col }: Spot): boolean =>
  row >= range.top && row <= range.bottom && col >= range.left && col <= range.right;

export const rangeOf = (a: Spot, b: Spot): Range => ({
  top: Math.min(a.row, b.row),
  bottom: Math.max(a.row, b.row),
  left: Math.min(a.col, b.col),
  right: Math.max(a.col, b.col),
});

/** The texts of a range as they are shown, row by row. */
export function rangeTexts(range: Range, cells: ReadonlyMap<number, readonly CellView[]>): string[][] {
  const lines: string[][] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const own = new Map((cells.get(row) ?? []).map((cell) => [cell.col, cell.text]));
    const line: string[] = [];
    for (let col = range.left; col <= range.right; col++) line.push(own.get(col) ?? '');
    lines.push(line);
  }
  return lines;
}

/** A range as spreadsheets take it from the clipboard: as shown, tabs between columns. */
export const rangeAsText = (range: Range, cells: ReadonlyMap<number, readonly CellView[]>): string =>
  rangeTexts(range, cells)
    .map((line) => line.map((text) => text.replaceAll(/[\t\n\r]+/g, ' ')).join('\t'))
    .join('\n');
