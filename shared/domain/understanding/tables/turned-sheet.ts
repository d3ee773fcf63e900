import type { Cell, Sheet } from '../../sheets/cell.ts';
import { parseRange, parseRef, rangeText, toRef, type Position } from '../../sheets/cell-ref.ts';
import type { Box } from './found-table.ts';

/** A sheet with rows and columns changed for each other. */
export interface TurnedSheet {
  /** Its cells have the addresses at which they would stand. */
  sheet: Sheet;
  /** Gives the cells their own addresses back, once tables are found by the others. */
  restore: () => Map<string, string>;
}

/** All of a sheet turned over its diagonal. */
export const turned = (sheet: Sheet): TurnedSheet => moved(sheet, ({ row, col }) => ({ row: col, col: row }));

/** Each table turned where it stands, the lines above, between and below kept; null where tables stand side by side. */
export function turnedUnderTitles(sheet: Sheet, boxes: readonly Box[]): TurnedSheet | null {
  const tables = boxes.toSorted((a, b) => a.top - b.top);
  if (tables.some(({ top }, at) => at > 0 && top <= tables[at - 1]!.bottom)) return null;
  const grown = ({ top, left, bottom, right }: Box): number => right - left - (bottom - top);
  return moved(sheet, ({ row, col }) => {
    let shift = 0;
    for (const box of tables) {
      if (row < box.top) break;
      if (row <= box.bottom)
        return { row: box.top + shift + Math.max(0, col - box.left), col: box.left + row - box.top };
      shift += grown(box);
    }
    return { row: row + shift, col };
  });
}

function moved(sheet: Sheet, to: (at: Position) => Position): TurnedSheet {
  const refTo = (ref: string): string => {
    const { row, col } = to(parseRef(ref));
    return toRef(row, col);
  };
  const own = new Map<string, string>();
  const placed = sheet.cells.map((cell) => {
    const at = to(parseRef(cell.ref));
    const ref = toRef(at.row, at.col);
    own.set(ref, cell.ref);
    return { cell: { ...cell, ref }, at };
  });
  const cells: Cell[] = placed
    .toSorted((a, b) => a.at.row - b.at.row || a.at.col - b.at.col)
    .map(({ cell }) => cell);
  const merges = sheet.merges.map((range) => {
    const { top, left, bottom, right } = parseRange(range);
    const [a, b] = [parseRef(refTo(toRef(top, left))), parseRef(refTo(toRef(bottom, right)))];
    return rangeText({
      top: Math.min(a.row, b.row),
      left: Math.min(a.col, b.col),
      bottom: Math.max(a.row, b.row),
      right: Math.max(a.col, b.col),
    });
  });
  const { head: _head, ...rest } = sheet;
  return {
    sheet: { ...rest, cells, merges },
    restore: () => {
      for (const cell of cells) cell.ref = own.get(cell.ref)!;
      return own;
    },
  };
}
