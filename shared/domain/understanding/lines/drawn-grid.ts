import type { Placed } from '../tables/found-table.ts';
import type { Grid } from './grid.ts';

/** The cells of a sheet, where lines of text draw a table: their pieces at the columns that they are drawn in. */
export function withDrawn(grid: Grid, drawn: readonly Placed[] | undefined): Grid {
  if (drawn === undefined || drawn.length === 0) return grid;
  const pieces = new Map(drawn.map((placed) => [`${placed.row},${placed.col}`, placed]));
  const lines = new Set(drawn.map(({ row }) => row));
  const at: Grid['at'] = (row, col) =>
    pieces.get(`${row},${col}`) ?? (lines.has(row) ? undefined : grid.at(row, col));
  return {
    ...grid,
    at,
    seenAt: (row, col) => (lines.has(row) ? at(row, col) : grid.seenAt(row, col)),
    mergeAt: (row, col) => (lines.has(row) ? undefined : grid.mergeAt(row, col)),
  };
}
