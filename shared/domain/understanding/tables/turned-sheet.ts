import type { Cell, Sheet } from '../../sheets/cell.ts';
import { parseRange, parseRef, rangeText, toRef, type Position, type Range } from '../../sheets/cell-ref.ts';
import type { Box } from './found-table.ts';

/** A sheet with rows and columns changed for each other. */
export interface TurnedSheet {
  /** Its cells have the addresses at which they would stand. */
  sheet: Sheet;
  /** Gives the cells their own addresses back, once tables are found by the others. */
  restore: () => Map<string, string>;
  /** Some of its boxes where they stand now. */
  boxed: <T extends Range>(boxes: readonly T[]) => T[];
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
  const rangeTo = ({ top, left, bottom, right }: Range): Range => {
    const [a, b] = [to({ row: top, col: left }), to({ row: bottom, col: right })];
    return {
      top: Math.min(a.row, b.row),
      left: Math.min(a.col, b.col),
      bottom: Math.max(a.row, b.row),
      right: Math.max(a.col, b.col),
    };
  };
  const merges = sheet.merges.map((range) => rangeText(rangeTo(parseRange(range))));
  const { head: _head, ...rest } = sheet;
  return {
    sheet: { ...rest, cells, merges },
    boxed: (boxes) => boxes.map((box) => ({ ...box, ...rangeTo(box) })),
    restore: () => {
      for (const cell of cells) cell.ref = own.get(cell.ref)!;
      return own;
    },
  };
}
