import type { Grid } from '../lines/grid.ts';
import type { TableLines } from '../lines/line.ts';
import type { Meanings } from '../meaning/meanings.ts';
import { tell } from '../meaning/told.ts';
import type { Period } from '../../periods/period.ts';
import type { FoundTable } from '../tables/found-table.ts';
import type { CellReading } from './cell-reading.ts';
import { labelSays } from './label-says.ts';

export interface YearsJob {
  grid: Grid;
  table: FoundTable;
  lines: TableLines;
  meanings: Meanings;
  base: Period;
}

/** A number that may be the year over the rows below it is asked, and so is whether they are of that year. */
export function doubtYears(reading: CellReading, { grid, table, lines, meanings, base }: YearsJob): void {
  const { row, col } = reading.placed;
  const own = table.yearRows?.findLast((at) => at <= row);
  if (own === undefined) return;
  if (own === row) return void reading.holds.push({ why: 'number', scope: 'cell', doubts: ['date-like'] });
  const year = grid.at(own, col);
  if (year !== undefined && year.text !== reading.time.period) {
    const said = { placed: year, told: tell(year.text, base, meanings) };
    reading.time = { period: reading.time.period, doubt: 'contradicts', said };
    reading.holds.push({ why: 'period', doubt: 'contradicts', scope: 'table', said });
  }
  // Words that name no figure may narrow all that they stand over.
  const said = lines.rows.get(own)?.own.find(({ placed }) => labelSays(placed.text, base, meanings) === null);
  if (said !== undefined) reading.holds.push({ why: 'evidence', scope: 'table', said });
}
