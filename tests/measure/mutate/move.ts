import type { Cell, Sheet } from '../../../shared/domain/sheets/cell.ts';
import {
  parseRange,
  parseRef,
  rangeText,
  toRef,
  type Position,
} from '../../../shared/domain/sheets/cell-ref.ts';
import type { KeyRow } from '../shared-data.ts';
import type { MeasuredReturn } from './case.ts';

/** Where a cell goes; null: it is deleted. */
export type Move = (at: Position) => Position | null;

function movedRange(range: string, move: Move): string | null {
  const { top, left, bottom, right } = parseRange(range);
  const corners: Position[] = [];
  // The first and last corner that are left: a deleted edge shrinks the range.
  for (let row = top; row <= bottom; row += 1)
    for (let col = left; col <= right; col += 1) {
      if (row !== top && row !== bottom && col !== left && col !== right) continue;
      const to = move({ row, col });
      if (to !== null) corners.push(to);
    }
  if (corners.length === 0) return null;
  const rows = corners.map(({ row }) => row);
  const cols = corners.map(({ col }) => col);
  const box = {
    top: Math.min(...rows),
    left: Math.min(...cols),
    bottom: Math.max(...rows),
    right: Math.max(...cols),
  };
  return rangeText(box);
}

const movedRef = (ref: string, move: Move): string | null => {
  if (ref.includes(':')) return movedRange(ref, move);
  const to = move(parseRef(ref));
  return to === null ? null : toRef(to.row, to.col);
};

/** A formula with its addresses moved along; null where it names another sheet, or cells that are gone. */
function movedFormula(formula: string, move: Move, keepsRanges: boolean): string | null {
  if (formula.includes('!') || (!keepsRanges && formula.includes(':'))) return null;
  let lost = false;
  const text = formula.replaceAll(/\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\d(])/g, (ref) => {
    const to = movedRef(ref.replaceAll('$', ''), move);
    if (to === null) lost = true;
    return to ?? ref;
  });
  return lost ? null : text;
}

/**
 * The same sheet with its cells elsewhere.
 * @param keepsRanges whether a range stays one range: not where columns change places.
 */
export function movedSheet(sheet: Sheet, move: Move, keepsRanges = true): Sheet {
  const cells = sheet.cells
    .flatMap((cell) => {
      const to = move(parseRef(cell.ref));
      return to === null ? [] : [{ cell: movedCell(cell, to, move, keepsRanges), to }];
    })
    .toSorted((a, b) => a.to.row - b.to.row || a.to.col - b.to.col)
    .map(({ cell }) => cell);
  const merges = sheet.merges.map((range) => movedRange(range, move)).filter((range) => range !== null);
  return { ...sheet, cells, merges };
}

function movedCell(cell: Cell, to: Position, move: Move, keepsRanges: boolean): Cell {
  const { formula, coveredBy, ...rest } = cell;
  const calc = formula === undefined ? null : movedFormula(formula, move, keepsRanges);
  const cover = coveredBy === undefined ? null : movedRange(coveredBy, move);
  return {
    ...rest,
    ref: toRef(to.row, to.col),
    ...(calc === null ? {} : { formula: calc }),
    ...(cover === null ? {} : { coveredBy: cover }),
  };
}

/** A return of which one sheet, or all, is moved; rows of the key whose cell is gone are gone, too. */
export function movedReturn(
  one: MeasuredReturn,
  name: string | null,
  move: Move,
  keepsRanges = true,
): MeasuredReturn {
  const concerns = (sheet: string): boolean => name === null || sheet === name;
  const sheets = one.document.sheets.map((sheet) =>
    concerns(sheet.name) ? movedSheet(sheet, move, keepsRanges) : sheet,
  );
  const rows = one.rows.flatMap((row): KeyRow[] => {
    if (!concerns(row.sheet)) return [row];
    const cell = movedRef(row.cell, move);
    return cell === null ? [] : [{ ...row, cell }];
  });
  return { ...one, document: { ...one.document, sheets }, rows };
}
