import { arrowStep } from '../../keys/arrows.ts';

/** A rectangle of cells: `from` is where it began, `to` where it was drawn to. Rows and columns count from 0. */
export interface CellRange {
  fromRow: number;
  toRow: number;
  fromColumn: number;
  toColumn: number;
}

export const oneCell = (row: number, column: number): CellRange => ({
  fromRow: row,
  toRow: row,
  fromColumn: column,
  toColumn: column,
});

export const isOneCell = (range: CellRange): boolean =>
  range.fromRow === range.toRow && range.fromColumn === range.toColumn;

export const holds = (range: CellRange, row: number, column: number): boolean =>
  between(row, range.fromRow, range.toRow) && between(column, range.fromColumn, range.toColumn);

const between = (at: number, a: number, b: number): boolean => at >= Math.min(a, b) && at <= Math.max(a, b);

/** Shift and an arrow; null for any other key. The rectangle stays within the table. */
export function stretched(range: CellRange, key: string, rows: number, columns: number): CellRange | null {
  const step = arrowStep(key);
  if (!step) return null;
  return {
    ...range,
    toRow: Math.max(0, Math.min(rows - 1, range.toRow + step[0])),
    toColumn: Math.max(0, Math.min(columns - 1, range.toColumn + step[1])),
  };
}
