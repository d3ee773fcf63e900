import { isYear, type Period } from '../../periods/period.ts';
import type { Line, Said, TableLines } from '../lines/line.ts';
import { kindsOf } from '../lines/line-kind.ts';
import type { Meanings } from '../meaning/meanings.ts';
import type { CellReading } from '../reading/cell-reading.ts';
import { isChange } from '../reading/gate.ts';
import type { TableJob } from '../reading/read-table.ts';

/**
 * `Cəmi | ondan 2023`: what has no time of its own beside a year of its own is not of that year, nor surely of the
 * delivery's: it is asked, unless its parts show what they make up.
 */
export function judgeUndated(readings: readonly CellReading[], { lines, base, meanings }: TableJob): void {
  const year = [...lines.columns.values()].find(
    (line) => (line.kind === 'value' || line.kind === 'total') && yearOf(line, meanings) !== undefined,
  );
  const wholes = wholesOfYears(lines, meanings);
  for (const reading of readings) {
    const { column, row, holds } = reading;
    if (reading.aside !== undefined || reading.settled?.by === 'layout' || isChange(reading)) continue;
    if (isSettled(reading, base)) continue;
    const part = wholes.get(row);
    if (year !== undefined && isBare(column, meanings) && !isDated(row))
      holds.push({ why: 'period', doubt: 'several', scope: 'column', said: yearOf(year, meanings)! });
    else if (part !== undefined && !isDated(row) && !isDated(column))
      holds.push({ why: 'period', doubt: 'several', scope: 'row', said: part });
  }
}

/** The parts of a total gave it the time that they make up. */
const isSettled = ({ time }: CellReading, base: Period): boolean =>
  time.said === undefined && time.period !== base;

const saysTime = ({ told }: Said): boolean => told.span.periods.length > 0 || told.span.part !== undefined;

const isDated = ({ own, near, periods }: Line): boolean => [...own, ...near, ...periods].some(saysTime);

/** The year that a line names and nothing more: `2023-cü ildə başlanmış` says what was begun, whenever it was counted. */
const yearOf = ({ own }: Line, meanings: Meanings): Said | undefined =>
  own.find(
    ({ told }) =>
      told.span.periods.some((period) => period !== null && isYear(period)) &&
      (told.tokens.length === 0 || kindsOf(told, meanings).size > 0),
  );

/** A column whose words name nothing but that it is a total or holds the values. */
const isBare = (line: Line, meanings: Meanings): boolean =>
  !isDated(line) &&
  (line.kind === 'total' ||
    (line.kind === 'value' && line.own.every(({ told }) => kindsOf(told, meanings).size > 0)));

/** Rows of which a row below is the part of one year: `ondan 2023-cü ildə`. */
function wholesOfYears({ rows }: TableLines, meanings: Meanings): ReadonlyMap<Line, Said> {
  const wholes = new Map<Line, Said>();
  let whole: Line | undefined;
  for (const line of rows.values()) {
    const year = line.part ? yearOf(line, meanings) : undefined;
    if (year !== undefined && whole !== undefined) wholes.set(whole, year);
    if (!line.part && line.own.length > 0) whole = line;
  }
  return wholes;
}
