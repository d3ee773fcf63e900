import type { Line } from '../lines/line.ts';
import { hasWording } from '../lines/parents.ts';
import type { CellReading } from '../reading/cell-reading.ts';
import { judgeRemark, type RemarkJob } from './around.ts';

/**
 * A row of words, or of times, says of each column what its numbers are (`Dövr | 9 ay | 12 ay`, `Əhatə | Bakı | ölkə`),
 * unless it is a figure for which nobody has a number. Without a label it goes on with the row above it.
 */
export function judgeColumnRemarks(readings: readonly CellReading[], job: RemarkJob): void {
  const rows = [...Map.groupBy(readings, ({ row }) => row)];
  for (const [at, [row, cells]] of rows.entries()) {
    const isOfWords = cells.every(({ quantity, aside, holds }) =>
      quantity.kind === 'text'
        ? aside !== undefined || row.own.length === 0
        : holds.length > 0 && row.own.length === 0,
    );
    if (row.own.length === 0 && isOfWords) judgeRowAbove(cells, rows[at - 1], job);
    else if ((row.kind === 'period' || isOfWords) && !isFigure(row, job))
      for (const { placed, column } of cells)
        for (const reading of readings)
          if (reading.column === column && reading.aside === undefined && reading.row !== row)
            judgeRemark(reading, placed.text, 'column', job);
  }
}

const isFigure = ({ own }: Line, { meanings }: RemarkJob): boolean =>
  own.some(({ told }) => hasWording(told, meanings, true));

/** `12` and below it `(yalnız qadınlar)`: of the number over it; under a remark of the row, of all its numbers. */
function judgeRowAbove(
  cells: readonly CellReading[],
  above: readonly [Line, readonly CellReading[]] | undefined,
  job: RemarkJob,
): void {
  if (above === undefined || above[0].at !== cells[0]!.row.at - 1) return;
  const counted = above[1].filter(({ aside }) => aside === undefined);
  for (const { placed, column } of cells) {
    const over = counted.filter((reading) => reading.column === column);
    for (const reading of over.length > 0 ? over : counted) judgeRemark(reading, placed.text, 'cell', job);
  }
}
