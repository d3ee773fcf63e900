import { figureWith } from '../../keys/figure-with.ts';
import { exactly } from '../../numbers/exactly.ts';
import type { Period } from '../../periods/period.ts';
import type { Meanings } from '../meaning/meanings.ts';
import type { FoundTable } from '../tables/found-table.ts';
import { keyOf } from './key-of.ts';
import { isChange } from './gate.ts';
import type { Line } from '../lines/line.ts';
import type { CellReading } from './cell-reading.ts';

const numberOf = ({ quantity }: CellReading): number | null =>
  quantity.kind === 'number'
    ? quantity.value
    : quantity.kind === 'mark' && quantity.status !== 'unknown'
      ? 0
      : null;

/** Several single years, or the parts of one: the period that they make up together. */
function spanOf(periods: readonly Period[]): Period | null {
  const distinct = [...new Set(periods)].toSorted();
  if (distinct.length < 2) return null;
  if (distinct.every((period) => /^\d{4}$/.test(period))) return `${distinct[0]}-${distinct.at(-1)}`;
  const years = new Set(distinct.map((period) => period.slice(0, 4)));
  if (years.size !== 1 || distinct.some((period) => !/^\d{4}-(?:H\d|Q\d|\d\d)$/.test(period))) return null;
  const parts = distinct.map((period) => period.slice(5));
  const whole = [WHOLE_HALVES, WHOLE_QUARTERS, WHOLE_MONTHS].some(
    (all) => all.length === parts.length && all.every((part) => parts.includes(part)),
  );
  return whole ? [...years][0]! : null;
}
const WHOLE_HALVES = ['H1', 'H2'];
const WHOLE_QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4'];
const WHOLE_MONTHS = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));

/** The readings of a table by row and by column, each in its order. */
interface Crossing {
  rows: ReadonlyMap<number, readonly CellReading[]>;
  columns: ReadonlyMap<number, readonly CellReading[]>;
}

const crossingOf = (readings: readonly CellReading[]): Crossing => ({
  rows: Map.groupBy(readings, ({ row }) => row.at),
  columns: Map.groupBy(readings, ({ column }) => column.at),
});

/** The total of a row or column means what its parts have in common, never what a title says. */
export function settleTotals(readings: readonly CellReading[], table: FoundTable, meanings: Meanings): void {
  const crossing = crossingOf(readings);
  const sums = table.derived.filter(({ how }) => how === 'sum');
  const derivedAt = { row: new Map<number, number[]>(), column: new Map<number, number[]>() };
  for (const { axis, at, from } of sums) if (!derivedAt[axis].has(at)) derivedAt[axis].set(at, from);
  for (const reading of readings) {
    if (reading.quantity.kind === 'text' || reading.aside !== undefined || isChange(reading)) continue;
    for (const axis of ['row', 'column'] as const) {
      const line = axis === 'row' ? reading.row : reading.column;
      const from = derivedAt[axis].get(line.at);
      if (line.kind !== 'total' && from === undefined) continue;
      const parts = partsOf(reading, axis, crossing, from ?? []);
      if (parts.length > 0)
        settle(reading, parts, axis, meanings, isWhole(reading, parts, axis, crossing, from ?? []));
    }
  }
  for (const { axis, at: line, from, broken } of sums) {
    const lines = axis === 'row' ? crossing.rows : crossing.columns;
    const bad = new Set(broken.map(({ row, col }) => (axis === 'row' ? col : row)));
    for (const own of new Set([line, ...from]))
      for (const reading of lines.get(own) ?? [])
        if (!bad.has(axis === 'row' ? reading.column.at : reading.row.at)) reading.evidence.add('sum');
    for (const { row, col, printed, computed } of broken)
      crossing.rows
        .get(row)
        ?.find(({ column }) => column.at === col)
        ?.holds.push({ why: 'total', scope: 'cell', printed, computed });
  }
}

/** The cells that a total is made from: those that the sums show, else those of its table since the last total. */
function partsOf(
  total: CellReading,
  axis: 'row' | 'column',
  { rows, columns }: Crossing,
  from: readonly number[],
): CellReading[] {
  const lineOf = (reading: CellReading): Line => (axis === 'row' ? reading.row : reading.column);
  const line = axis === 'row' ? columns.get(total.column.at)! : rows.get(total.row.at)!;
  if (from.length > 0) {
    const shown = new Set(from);
    return line.filter(
      (reading) => shown.has(lineOf(reading).at) && reading !== total && reading.aside === undefined,
    );
  }
  const parts: CellReading[] = [];
  for (let at = before(line, lineOf(total).at, lineOf); at >= 0; at -= 1) {
    const reading = line[at]!;
    if (reading.aside !== undefined) continue;
    const { kind, part } = lineOf(reading);
    if (kind === 'total') break;
    if (kind === 'value' && !part && numberOf(reading) !== null) parts.push(reading);
  }
  return parts.toReversed();
}

/** Whether the parts are all there: none that nobody reported, or that a layout sets aside. */
function isWhole(
  total: CellReading,
  parts: readonly CellReading[],
  axis: 'row' | 'column',
  { rows, columns }: Crossing,
  from: readonly number[],
): boolean {
  const line = axis === 'row' ? columns.get(total.column.at)! : rows.get(total.row.at)!;
  const shown = new Set(from);
  const isAside = ({ aside, row, column }: CellReading): boolean =>
    typeof aside === 'object' && (from.length === 0 || shown.has((axis === 'row' ? row : column).at));
  return (
    !line.some(isAside) &&
    parts.every(
      ({ quantity }) =>
        quantity.kind !== 'mark' || quantity.status === 'zero' || quantity.status === 'unknown',
    )
  );
}

/** Where the last reading before a line stands; -1: nowhere. Readings stand in the order of their lines. */
function before(
  readings: readonly CellReading[],
  at: number,
  lineOf: (reading: CellReading) => Line,
): number {
  let [low, high] = [0, readings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lineOf(readings[middle]!).at < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function settle(
  total: CellReading,
  parts: readonly CellReading[],
  axis: 'row' | 'column',
  meanings: Meanings,
  whole: boolean,
): void {
  const named = parts.map((part) => part.candidates[0]).filter((candidate) => candidate !== undefined);
  if (named.length === 0 || named.length < parts.length) return;
  // A part whose own time is not sure says nothing of the total's.
  const sure = parts.filter(({ time }) => time.doubt === undefined);
  const periods = (sure.length > 0 ? sure : parts).map(({ time }) => time.period);
  const overTime = new Set(periods).size > 1;
  const first = named[0]!;
  if (named.some(({ indicator }) => indicator !== first.indicator)) return;
  const shared = Object.fromEntries(
    Object.entries(first.categories).filter(([dimension, code]) =>
      named.every(({ categories }) => categories[dimension] === code),
    ),
  );
  if (overTime) {
    const span = spanOf(periods);
    if (span === null && !saysTime(total, axis))
      return void total.holds.push({ why: 'period', doubt: 'several', scope: 'cell' });
    if (span !== null && !saysTime(total, axis)) total.time = { period: span };
  }
  const values = parts.map(numberOf);
  const printed = numberOf(total);
  const computed = exactly(values.reduce<number>((sum, value) => sum + (value ?? 0), 0));
  const own = total.candidates[0];
  const key = keyOf(first.indicator, shared, meanings);
  if (total.settled?.by !== 'layout')
    total.settled = { figure: key.figure, categories: shared, scope: key.scope, by: 'parts' };
  if (named.every(({ ownWords }) => ownWords === 0)) total.isBorrowed = true;
  if (printed === null) return;
  if (exactly(printed - computed) === 0) total.evidence.add('sum');
  else if (!whole) return;
  // A total with a name of its own is the figure that it names, and its parts may be some of it.
  else if (
    total.settled.by === 'parts' ||
    own === undefined ||
    own.ownWords === 0 ||
    figureWith(own.indicator, own.categories) === figureWith(first.indicator, shared)
  )
    if (!total.holds.some(({ why }) => why === 'total'))
      total.holds.push({ why: 'total', scope: 'cell', printed, computed });
}

/** The line of the total names a time of its own: `İl üzrə`. */
const saysTime = (total: CellReading, axis: 'row' | 'column'): boolean =>
  [...(axis === 'row' ? [...total.row.own, ...total.row.periods] : total.column.own)].some(
    ({ told }) => told.span.periods.length > 0 || told.span.part !== undefined,
  );
