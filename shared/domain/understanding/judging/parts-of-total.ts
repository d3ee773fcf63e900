import { exactly } from '../../numbers/exactly.ts';
import { monthsOf } from '../../periods/period.ts';
import type { Line } from '../lines/line.ts';
import type { CellReading } from '../reading/cell-reading.ts';

export type Axis = 'row' | 'column';

export const numberOf = ({ quantity }: CellReading): number | null =>
  quantity.kind === 'number'
    ? quantity.value
    : quantity.kind === 'mark' && quantity.status !== 'unknown'
      ? 0
      : null;

export const sumOf = (parts: readonly CellReading[]): number =>
  exactly(parts.reduce((sum, part) => sum + (numberOf(part) ?? 0), 0));

export const lineOn = (axis: Axis, { row, column }: CellReading): Line => (axis === 'row' ? row : column);

/** The readings of a table by row and by column, each in its order. */
export interface Crossing {
  rows: ReadonlyMap<number, readonly CellReading[]>;
  columns: ReadonlyMap<number, readonly CellReading[]>;
  /** What `ofMonths` has found. */
  ofMonths: Map<readonly CellReading[], readonly CellReading[]>;
  /** What `valuesOn` has found. */
  values: Map<readonly CellReading[], readonly CellReading[]>;
}

export const crossingOf = (readings: readonly CellReading[]): Crossing => ({
  rows: Map.groupBy(readings, ({ row }) => row.at),
  columns: Map.groupBy(readings, ({ column }) => column.at),
  ofMonths: new Map(),
  values: new Map(),
});

/** The readings of a line whose time is a part of a year: looked for once, since most lines have none. */
export function ofMonths(
  line: readonly CellReading[],
  { ofMonths: known }: Crossing,
): readonly CellReading[] {
  let found = known.get(line);
  if (found === undefined)
    known.set(line, (found = line.filter(({ time }) => monthsOf(time.period) !== null)));
  return found;
}

/** Gives a total the time that its parts make up. */
export function setTime(total: CellReading, time: CellReading['time'], crossing: Crossing): void {
  total.time = time;
  crossing.ofMonths.delete(crossing.rows.get(total.row.at)!);
  crossing.ofMonths.delete(crossing.columns.get(total.column.at)!);
}

/** The cells among which those are that a total is made from: of its column, where it is a row. */
export const across = (total: CellReading, axis: Axis, { rows, columns }: Crossing): readonly CellReading[] =>
  axis === 'row' ? columns.get(total.column.at)! : rows.get(total.row.at)!;

/** Of those the cells of lines that are values, and no parts of others; totals may be nearly all the rest. */
export function valuesOn(total: CellReading, axis: Axis, crossing: Crossing): readonly CellReading[] {
  const line = across(total, axis, crossing);
  let found = crossing.values.get(line);
  if (found === undefined) {
    found = line.filter((reading) => {
      const { kind, part } = lineOn(axis, reading);
      return kind === 'value' && !part;
    });
    crossing.values.set(line, found);
  }
  return found;
}

/** The cells that a total is made from: those that the sums show, else those of its table since the last total. */
export function partsOf(
  total: CellReading,
  axis: Axis,
  crossing: Crossing,
  from: readonly number[],
): CellReading[] {
  const line = across(total, axis, crossing);
  if (from.length > 0) {
    const shown = new Set(from);
    return line.filter(
      (reading) => shown.has(lineOn(axis, reading).at) && reading !== total && reading.aside === undefined,
    );
  }
  const last: CellReading[] = [];
  let at = placeBefore(line, lineOn(axis, total).at, axis);
  for (; at >= 0 && !isTotal(line[at]!, axis); at -= 1) if (isAddend(line[at]!, axis)) last.push(line[at]!);
  const sinceLast = last.toReversed();
  return at < 0 || last.length === 0 ? sinceLast : (overAll(total, sinceLast, line, at, axis) ?? sinceLast);
}

const isTotal = (reading: CellReading, axis: Axis): boolean =>
  reading.aside === undefined && lineOn(axis, reading).kind === 'total';

function isAddend(reading: CellReading, axis: Axis): boolean {
  const { kind, part } = lineOn(axis, reading);
  return reading.aside === undefined && kind === 'value' && !part && numberOf(reading) !== null;
}

/**
 * Behind a subtotal, a total that only all the lines add up to, or behind which one line stands alone, is over all of
 * them; null: it is over the last ones only.
 */
function overAll(
  total: CellReading,
  last: readonly CellReading[],
  line: readonly CellReading[],
  before: number,
  axis: Axis,
): CellReading[] | null {
  const printed = numberOf(total);
  if (printed === sumOf(last)) return null;
  const indicator = last[0]!.candidates[0]?.indicator;
  const isOther = ({ candidates }: CellReading): boolean => candidates[0]?.indicator !== indicator;
  if (last.some(isOther)) return null;
  const all = last.toReversed();
  for (let at = before - 1; at >= 0; at -= 1) {
    const reading = line[at]!;
    if (!isAddend(reading, axis)) continue;
    if (isOther(reading)) return null;
    all.push(reading);
  }
  if (all.length === last.length) return null;
  return last.length === 1 || printed === sumOf(all) ? all.toReversed() : null;
}

/** Whether the parts are all there: none that nobody reported, or that a layout or a person sets aside. */
export function areAllThere(
  total: CellReading,
  parts: readonly CellReading[],
  axis: Axis,
  crossing: Crossing,
  from: readonly number[],
): boolean {
  const shown = new Set(from);
  const isAside = (reading: CellReading): boolean =>
    (typeof reading.aside === 'object' || reading.aside === 'not-for-reference') &&
    (from.length === 0 || shown.has(lineOn(axis, reading).at));
  return (
    !across(total, axis, crossing).some(isAside) &&
    parts.every(
      ({ quantity }) =>
        quantity.kind !== 'mark' || quantity.status === 'zero' || quantity.status === 'unknown',
    )
  );
}

/** Where the last reading before a line stands; -1: nowhere. Readings stand in the order of their lines. */
function placeBefore(readings: readonly CellReading[], at: number, axis: Axis): number {
  let [low, high] = [0, readings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lineOn(axis, readings[middle]!).at < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
