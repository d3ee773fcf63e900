import type { Line } from '../lines/line.ts';
import { saysTime } from '../lines/lone-times.ts';
import { hasWording } from '../lines/parents.ts';
import { tell } from '../meaning/told.ts';
import type { CellReading } from '../reading/cell-reading.ts';
import { judgeRemark, remarkOn, type RemarkJob } from './around.ts';

/**
 * A row of words, or of times, says of each column what its numbers are (`Dövr | 9 ay | 12 ay`, `Əhatə | Bakı | ölkə`),
 * unless it is a figure for which nobody has a number. Without a label it goes on with the row above it.
 */
export function judgeColumnRemarks(readings: readonly CellReading[], job: RemarkJob): void {
  const rows = [...Map.groupBy(readings, ({ row }) => row)];
  for (const [at, [row, cells]] of rows.entries()) {
    const isLabelled = row.own.length > 0;
    const isOfWords = cells.every((cell) =>
      isLabelled ? saysWords(cell, job) : cell.quantity.kind === 'text' || cell.holds.length > 0,
    );
    if (!isLabelled && isOfWords) judgeRowAbove(cells, rows[at - 1], job);
    else if ((row.kind === 'period' || isOfWords) && !isFigure(row, job)) judgeColumns(cells, readings, job);
  }
}

/** Where one word of a row limits its column, words for some number beside it (`hamısı`, `все`) are no numbers either. */
function judgeColumns(cells: readonly CellReading[], readings: readonly CellReading[], job: RemarkJob): void {
  let isHeard = false;
  for (const { placed, row, column } of cells) {
    const judge = remarkOn(placed.text, 'column', job);
    for (const reading of readings) {
      if (reading.column !== column || reading.aside !== undefined || reading.row === row) continue;
      const before = reading.holds.length;
      judge(reading);
      isHeard ||= reading.holds.length > before;
    }
  }
  if (isHeard) for (const cell of cells) if (isSomeWord(cell)) cell.aside ??= 'note';
}

/** A text, a time, or a word for some number, in a row that names nothing which is counted. */
function saysWords(cell: CellReading, { base, meanings }: RemarkJob): boolean {
  const { quantity, placed, candidates, settled } = cell;
  if (quantity.kind === 'text') return true;
  if (settled !== undefined || (candidates[0]?.ownWords ?? 0) > 0) return false;
  return (
    isSomeWord(cell) ||
    (placed.cell.type === 'text' && saysTime({ placed, told: tell(placed.text, base, meanings) }))
  );
}

/** `hamısı`, `все`, `bir neçə`: no number that could be read. */
const isSomeWord = ({ quantity, placed }: CellReading): boolean =>
  quantity.kind === 'ambiguous' &&
  quantity.doubts.includes('letters') &&
  quantity.readings.length === 0 &&
  !/\p{N}/u.test(placed.text);

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
