import type { Grid } from '../lines/grid.ts';
import type { Line } from '../lines/line.ts';
import type { FoundTable } from '../tables/found-table.ts';
import type { CellReading } from '../reading/cell-reading.ts';
import type { TableJob } from '../reading/read-table.ts';

/**
 * Behind a blank row, rows without a header that fill the first of several years alone may be a list of their own, whose
 * numbers only stand where numbers begin: the year is asked. Whoever skips a column means the one that is filled.
 */
export function judgeLaterBlocks(readings: readonly CellReading[], { grid, table }: TableJob): void {
  const dated = readings.filter(({ column }) => isDated(column));
  if (new Set(dated.map(({ time }) => time.period)).size < 2) return;
  const [first, ...later] = blocksOf(table, grid);
  if (first === undefined || later.length === 0) return;
  const byRow = Map.groupBy(dated, ({ row }) => row.at);
  const cellsOf = (rows: readonly number[]): CellReading[] => rows.flatMap((row) => byRow.get(row) ?? []);
  for (const rows of later) {
    const cells = cellsOf(rows);
    if (cells.some(({ column }) => column.at !== table.bodyCols[0])) continue;
    for (const reading of cells) {
      const said = reading.column.own.at(-1);
      reading.holds.push({
        why: 'period',
        doubt: 'several',
        scope: 'table',
        ...(said === undefined ? {} : { said }),
      });
    }
  }
}

const isDated = ({ own }: Line): boolean => own.some(({ told }) => told.span.periods.length > 0);

/** The rows of a body, parted at its blank ones. */
function blocksOf({ bodyRows, box }: FoundTable, grid: Grid): number[][] {
  const blocks: number[][] = [];
  for (const [at, row] of bodyRows.entries()) {
    const before = bodyRows[at - 1];
    if (before !== undefined && !isBlankBetween(before, row, box, grid)) blocks.at(-1)!.push(row);
    else blocks.push([row]);
  }
  return blocks;
}

function isBlankBetween(
  upper: number,
  lower: number,
  { left, right }: FoundTable['box'],
  { seenAt }: Grid,
): boolean {
  for (let row = upper + 1; row < lower; row += 1) {
    let isBlank = true;
    for (let col = left; col <= right && isBlank; col += 1) isBlank = seenAt(row, col) === undefined;
    if (isBlank) return true;
  }
  return false;
}
