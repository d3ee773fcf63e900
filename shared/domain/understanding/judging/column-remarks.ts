import { hasWording } from '../lines/parents.ts';
import type { CellReading } from '../reading/cell-reading.ts';
import { judgeRemark, type RemarkJob } from './around.ts';

/**
 * A row of words, or of times, says of each column what its numbers are (`Dövr | 9 ay | 12 ay`, `Əhatə | Bakı | ölkə`),
 * unless it is a figure for which nobody has a number.
 */
export function judgeColumnRemarks(readings: readonly CellReading[], job: RemarkJob): void {
  const byRow = Map.groupBy(readings, ({ row }) => row);
  for (const [row, cells] of byRow) {
    const isOfWords = cells.every(({ quantity, aside }) => quantity.kind === 'text' && aside !== undefined);
    if (!(row.kind === 'period' || isOfWords) || row.own.length === 0) continue;
    if (row.own.some(({ told }) => hasWording(told, job.meanings))) continue;
    for (const { placed, column } of cells)
      for (const reading of readings)
        if (reading.column === column && reading.aside === undefined && reading.row !== row)
          judgeRemark(reading, placed.text, 'column', job);
  }
}
