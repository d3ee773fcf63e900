import type { CellView } from '../../../../shared/contract/delivery-views.ts';
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
export function moved(
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
  const steps: Record<string, Spot> = {
    ArrowDown: { row: event.ctrlKey ? rows : here.bottom + 1, col: at.col },
    ArrowUp: { row: event.ctrlKey ? 1 : here.top - 1, col: at.col },
    ArrowRight: { row: at.row, col: event.ctrlKey ? cols : here.right + 1 },
    ArrowLeft: { row: at.row, col: event.ctrlKey ? 1 : here.left - 1 },
    PageDown: { row: at.row + page, col: at.col },
    PageUp: { row: at.row - page, col: at.col },
    Home: { row: event.ctrlKey ? 1 : at.row, col: 1 },
    End: { row: event.ctrlKey ? rows : at.row, col: cols },
  };
  const to = steps[event.key];
  if (!to) return null;
  const spot = { row: Math.min(rows, Math.max(1, to.row)), col: Math.min(cols, Math.max(1, to.col)) };
  const merge = merges.find((one) => inside(one, spot));
  return merge ? { row: merge.top, col: merge.left } : spot;
}

const inside = (range: Range, { row, col }: Spot): boolean =>
  row >= range.top && row <= range.bottom && col >= range.left && col <= range.right;

export const rangeOf = (a: Spot, b: Spot): Range => ({
  top: Math.min(a.row, b.row),
  bottom: Math.max(a.row, b.row),
  left: Math.min(a.col, b.col),
  right: Math.max(a.col, b.col),
});

/** A range as spreadsheets take it from the clipboard: as shown, tabs between columns. */
export function rangeText(range: Range, cells: ReadonlyMap<number, readonly CellView[]>): string {
  const lines: string[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const own = new Map((cells.get(row) ?? []).map((cell) => [cell.col, cell.text]));
    const line: string[] = [];
    for (let col = range.left; col <= range.right; col++)
      line.push((own.get(col) ?? '').replaceAll(/[\t\n\r]+/g, ' '));
    lines.push(line.join('\t'));
  }
  return lines.join('\n');
}
