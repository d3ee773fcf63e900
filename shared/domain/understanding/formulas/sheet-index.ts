import { parseRef } from '../../sheets/cell-ref.ts';
import type { Cell, Sheet } from '../../sheets/cell.ts';
import type { CellRange } from './formula.ts';

export interface Placed {
  row: number;
  col: number;
  cell: Cell;
}

/** A sheet's cells by column, so that a range costs what it holds. */
export interface SheetIndex {
  name: string;
  cells: Placed[];
  at: (row: number, col: number) => Placed | undefined;
  /** Cells of a range that carry something, column by column. */
  within: (range: CellRange) => Generator<Placed>;
  /** A row of which nothing is shown: filtered or hidden by hand. */
  isHiddenRow: (row: number) => boolean;
  row: (row: number) => Placed[];
  /** The first row that was left out of a long sheet. */
  cutAt: number | null;
}

export function indexOf(sheet: Sheet): SheetIndex {
  const cells = sheet.cells.map((cell): Placed => ({ ...parseRef(cell.ref), cell }));
  const columns = new Map<number, Placed[]>();
  const rows = new Map<number, Placed[]>();
  const hiddenRows = new Map<number, boolean>();
  for (const placed of cells) {
    listed(columns, placed.col).push(placed);
    listed(rows, placed.row).push(placed);
  }
  for (const column of columns.values()) column.sort((a, b) => a.row - b.row);
  return {
    name: sheet.name,
    cells,
    at: (row, col) => {
      const column = columns.get(col) ?? [];
      const found = column[firstFrom(column, row)];
      return found?.row === row ? found : undefined;
    },
    *within(range) {
      // Whole rows over 16,384 columns: only the columns that there are.
      const wide = range.right - range.left > columns.size;
      const names = wide
        ? [...columns.keys()].filter((col) => col >= range.left && col <= range.right)
        : Array.from({ length: range.right - range.left + 1 }, (_, index) => range.left + index);
      for (const col of names) {
        const column = columns.get(col) ?? [];
        for (
          let at = firstFrom(column, range.top);
          at < column.length && column[at]!.row <= range.bottom;
          at += 1
        )
          yield column[at]!;
      }
    },
    isHiddenRow: (row) => {
      const known = hiddenRows.get(row);
      if (known !== undefined) return known;
      const isHidden = (rows.get(row) ?? []).every(({ cell }) => cell.hidden === true);
      hiddenRows.set(row, isHidden);
      return isHidden;
    },
    row: (row) => rows.get(row) ?? [],
    cutAt: sheet.cut?.row ?? null,
  };
}

function listed(map: Map<number, Placed[]>, key: number): Placed[] {
  const known = map.get(key);
  if (known) return known;
  const list: Placed[] = [];
  map.set(key, list);
  return list;
}

/** The first place at or below a row, by halving. */
function firstFrom(column: Placed[], row: number): number {
  let [low, high] = [0, column.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (column[middle]!.row < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
