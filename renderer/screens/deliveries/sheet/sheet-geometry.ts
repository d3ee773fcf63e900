import type { SheetView } from '../../../../shared/contract/delivery-views.ts';
import { parseRange, type Range } from '../../../../shared/domain/sheets/cell-ref.ts';
import type { CellView } from '../../../../shared/contract/delivery-views.ts';

/** Pixels, before zoom. */
export const HEAD = 18;
export const SIDE = 40;
const ROW = 26;
const CHARACTER = 6.4;
const PADDING = 22;
const LINE = 15;
/** Sheets up to this many rows show long texts on several lines; beyond, every row is one line. */
const WRAPS = 400;
const MOST_LINES = 4;
/** Characters that an old text and the one in its place get side by side. */
const COMPARED = 40;

export interface Geometry {
  /** Left edge of each column, and the right edge of the last. */
  left: number[];
  /** Top edge of a row, from 1; of one after the last the bottom. */
  top: (row: number) => number;
  /** The row at a height. */
  rowAt: (y: number) => number;
  width: number;
  height: number;
  merges: Range[];
  wraps: boolean;
}

/**
 * Where each cell of a sheet stands.
 *
 * @param width the room there is; the widest column takes what is left of it
 * @param gives where its texts wrap, the widest column gives up room that the others need
 */
export function geometryOf(
  sheet: SheetView,
  cells: ReadonlyMap<number, readonly CellView[]>,
  width: number,
  gives = false,
): Geometry {
  const compared = new Map<number, number>();
  for (const cell of [...cells.values()].flat()) {
    const both = cell.was === undefined ? 0 : (cell.was ?? '').length + cell.text.length + 2;
    compared.set(cell.col, Math.max(compared.get(cell.col) ?? 0, Math.min(both, COMPARED)));
  }
  const widths = sheet.columns.map(
    ({ characters }, at) => Math.round(Math.max(characters, compared.get(at + 1) ?? 0) * CHARACTER) + PADDING,
  );
  const wraps = sheet.rows <= WRAPS;
  const left = over(width - SIDE, widths, gives && wraps);
  const merges = sheet.merges.map(parseRange);
  const total = Math.max(1, sheet.rows);
  if (!wraps) {
    return {
      left,
      merges,
      wraps,
      width: left.at(-1)!,
      height: total * ROW,
      top: (row) => (row - 1) * ROW,
      rowAt: (y) => Math.min(total, Math.floor(y / ROW) + 1),
    };
  }
  const tops = [0];
  for (let row = 1; row <= total; row++) {
    const own = cells.get(row) ?? [];
    const lines = Math.max(1, ...own.map((cell) => linesOf(cell, own, merges, left)));
    tops.push(tops.at(-1)! + ROW + (lines - 1) * LINE);
  }
  return {
    left,
    merges,
    wraps,
    width: left.at(-1)!,
    height: tops.at(-1)!,
    top: (row) => tops[Math.min(Math.max(1, row), tops.length) - 1]!,
    rowAt: (y) => Math.max(1, tops.findLastIndex((top) => top <= y) + 1),
  };
}

/** Narrower than this no label can be read. Pixels. */
const LABEL = 150;

function over(room: number, widths: number[], gives: boolean): number[] {
  const rest = room - widths.reduce((sum, one) => sum + one, 0);
  const widest = widths.indexOf(Math.max(...widths));
  const least = Math.min(0, LABEL - widths[widest]!);
  const more = rest > 0 ? rest : gives ? Math.max(rest, least) : 0;
  const edges = [0];
  widths.forEach((one, at) => edges.push(edges.at(-1)! + one + (at === widest ? more : 0)));
  return edges;
}

/**
 * The last column that a cell reaches over: its merge, or, as in any spreadsheet, the empty cells to the right
 * of a text.
 */
export function reachOf(
  cell: CellView,
  row: readonly CellView[],
  merges: readonly Range[],
  columns: number,
): number {
  const own = merges.find((one) => one.top === cell.row && one.left === cell.col);
  if (own) return own.right;
  if (cell.type !== 'text' || cell.meaning === 'observation' || cell.meaning === 'question') return cell.col;
  const next = row.find((one) => one.col > cell.col && one.text !== '')?.col ?? columns + 1;
  const walls = merges.filter((one) => one.top <= cell.row && one.bottom >= cell.row && one.left > cell.col);
  return Math.min(next, ...walls.map((one) => one.left)) - 1;
}

function linesOf(cell: CellView, row: readonly CellView[], merges: readonly Range[], left: number[]): number {
  if (cell.type !== 'text' || cell.coveredBy !== undefined) return 1;
  if (merges.some((one) => one.top === cell.row && one.left === cell.col && one.bottom !== one.top)) return 1;
  const wide = left[reachOf(cell, row, merges, left.length - 1)]! - left[cell.col - 1]! - PADDING;
  const lines = cell.text.split('\n').map((line) => Math.max(1, Math.ceil((line.length * CHARACTER) / wide)));
  return Math.min(
    MOST_LINES,
    lines.reduce((sum, one) => sum + one, 0),
  );
}
