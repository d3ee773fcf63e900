import type { CellRange } from './formula.ts';
import { parseFormula } from './parse-formula.ts';
import { termsOf } from './terms-of.ts';

/** A cell of a line with its formula. */
export interface Summing {
  row: number;
  col: number;
  formula: string;
}

/** Longer runs are no parts of a table that a person wrote. */
const LONGEST = 400;

/**
 * The lines that all formulas of a line add up: rows of a row, columns of a column, ascending; null where they are no
 * sums, or not of the same lines.
 */
export function summedLines(cells: readonly Summing[], axis: 'row' | 'column'): number[] | null {
  let shared: number[] | null = null;
  for (const cell of cells) {
    const lines = linesOf(cell, axis);
    if (lines === null) return null;
    if (shared !== null && shared.join() !== lines.join()) return null;
    shared = lines;
  }
  return shared;
}

function linesOf({ row, col, formula }: Summing, axis: 'row' | 'column'): number[] | null {
  const parsed = parseFormula(formula);
  const ranges = typeof parsed === 'string' ? null : termsOf(parsed);
  if (ranges === null || ranges.length === 0) return null;
  const lines = new Set<number>();
  for (const range of ranges) {
    const [from, to] = axis === 'row' ? [range.top, range.bottom] : [range.left, range.right];
    if (!isAlong(range, axis, axis === 'row' ? col : row) || to - from > LONGEST) return null;
    for (let line = from; line <= to; line += 1) {
      // Added twice it is no part.
      if (lines.has(line)) return null;
      lines.add(line);
    }
  }
  return [...lines].sort((a, b) => a - b);
}

/** It lies in the line across in which the formula stands. */
const isAlong = (
  { sheet, top, bottom, left, right }: CellRange,
  axis: 'row' | 'column',
  at: number,
): boolean =>
  sheet === undefined && (axis === 'row' ? left === at && right === at : top === at && bottom === at);
