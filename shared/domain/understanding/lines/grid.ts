import type { Sheet } from '../../sheets/cell.ts';
import { parseRange, parseRef, type Range } from '../../sheets/cell-ref.ts';
import type { Placed } from '../tables/found-table.ts';

/** The cells of a sheet by place. */
export interface Grid {
  sheet: Sheet;
  at: (row: number, col: number) => Placed | undefined;
  /** The cell that is seen at a place: its own, or the one whose merge covers it. */
  seenAt: (row: number, col: number) => Placed | undefined;
  mergeAt: (row: number, col: number) => Range | undefined;
}

const keyOf = (row: number, col: number): number => row * 20_000 + col;

export function gridOf(sheet: Sheet): Grid {
  const cells = new Map<number, Placed>();
  for (const cell of sheet.cells) {
    if (cell.type === 'blank' && cell.formula === undefined) continue;
    const { row, col } = parseRef(cell.ref);
    const { superscript, text } = cell;
    const shown =
      superscript !== undefined && text.endsWith(superscript) && text !== superscript
        ? text.slice(0, -superscript.length)
        : text;
    cells.set(keyOf(row, col), { row, col, cell, text: shown });
  }
  const merges = sheet.merges.map(parseRange);
  const byRow = new Map<number, Range[]>();
  for (const merge of merges.filter(({ top, bottom }) => bottom - top < 10_000))
    for (let row = merge.top; row <= merge.bottom; row += 1)
      byRow.set(row, [...(byRow.get(row) ?? []), merge]);
  const mergeAt = (row: number, col: number): Range | undefined =>
    byRow.get(row)?.find(({ left, right }) => left <= col && col <= right);
  const at = (row: number, col: number): Placed | undefined => cells.get(keyOf(row, col));
  return {
    sheet,
    at,
    mergeAt,
    seenAt: (row, col) => {
      const merge = mergeAt(row, col);
      return merge === undefined ? at(row, col) : at(merge.top, merge.left);
    },
  };
}
