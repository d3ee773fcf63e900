import { exactly } from '../../numbers/exactly.ts';
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
}

export const crossingOf = (readings: readonly CellReading[]): Crossing => ({
  rows: Map.groupBy(readings, ({ row }) => row.at),
  columns: Map.groupBy(readings, ({ column }) => column.at),
});

/** The cells among which those are that a total is made from: of its column, where it is a row. */
export const across = (total: CellReading, axis: Axis, { rows, columns }: Crossing): readonly CellReading[] =>
  axis === 'row' ? columns.get(total.column.at)! : rows.get(total.row.at)!;

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
  const all: CellReading[] = [];
  let since: CellReading[] | null = null;
  for (let at = before(line, lineOn(axis, total).at, axis); at >= 0; at -= 1) {
    const reading = line[at]!;
    if (reading.aside !== undefined) continue;
    const { kind, part } = lineOn(axis, reading);
    if (kind === 'total') since ??= [...all];
    if (kind === 'value' && !part && numberOf(reading) !== null) all.push(reading);
  }
  const last = (since ?? all).toReversed();
  return last.length > 0 && isOverAll(total, last, all) ? all.toReversed() : last;
}

/** Behind a subtotal, a total that only all the lines add up to, or behind which one line stands alone, is over all. */
function isOverAll(total: CellReading, last: readonly CellReading[], all: readonly CellReading[]): boolean {
  if (all.length === last.length) return false;
  const [{ candidates }] = last as [CellReading];
  if (all.some((other) => other.candidates[0]?.indicator !== candidates[0]?.indicator)) return false;
  const printed = numberOf(total);
  return printed !== sumOf(last) && (printed === sumOf(all) || last.length === 1);
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
function before(readings: readonly CellReading[], at: number, axis: Axis): number {
  let [low, high] = [0, readings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lineOn(axis, readings[middle]!).at < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
