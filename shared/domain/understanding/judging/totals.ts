import { figureWith } from '../../keys/figure-with.ts';
import { exactly } from '../../numbers/exactly.ts';
import type { Meanings } from '../meaning/meanings.ts';
import type { FoundTable } from '../tables/found-table.ts';
import { keyOf } from '../reading/key-of.ts';
import { isChange } from '../reading/gate.ts';
import { isParted, judgeTotals, namedBeyond, type SettledTotal } from './part-totals.ts';
import { inTime, spanOf } from './parts-in-time.ts';
import {
  areAllThere,
  crossingOf,
  lineOn,
  numberOf,
  partsOf,
  setTime,
  sumOf,
  type Axis,
  type Crossing,
} from './parts-of-total.ts';
import type { CellReading } from '../reading/cell-reading.ts';

/** The total of a row or column means what its parts have in common, never what a title says. */
export function settleTotals(readings: readonly CellReading[], table: FoundTable, meanings: Meanings): void {
  const crossing = crossingOf(readings);
  const sums = table.derived.filter(({ how }) => how === 'sum');
  const derivedAt = { row: new Map<number, number[]>(), column: new Map<number, number[]>() };
  for (const { axis, at, from } of sums) if (!derivedAt[axis].has(at)) derivedAt[axis].set(at, from);
  const settled: SettledTotal[] = [];
  for (const reading of readings) {
    if (reading.quantity.kind === 'text' || reading.aside !== undefined || isChange(reading)) continue;
    for (const axis of ['row', 'column'] as const) {
      const line = lineOn(axis, reading);
      const from = derivedAt[axis].get(line.at);
      if (line.kind !== 'total' && from === undefined) continue;
      const parts = inTime(reading, axis, crossing, partsOf(reading, axis, crossing, from ?? []));
      if (parts.length === 0) continue;
      const whole = areAllThere(reading, parts, axis, crossing, from ?? []);
      const more = settle({ total: reading, parts, axis }, { crossing, meanings }, whole);
      if (more !== null) settled.push({ total: reading, parts, axis, more });
    }
  }
  judgeTotals(settled, crossing, meanings);
  proveSums(sums, crossing);
  for (const { row, col, printed, computed } of sums.flatMap(({ broken }) => broken))
    crossing.rows
      .get(row)
      ?.find(({ column }) => column.at === col)
      ?.holds.push({ why: 'total', scope: 'cell', printed, computed });
}

/** A cell of a sum that holds where the cell stands is proven; of many sums over one line each line is gone through once. */
function proveSums(sums: FoundTable['derived'], crossing: Crossing): void {
  for (const axis of ['row', 'column'] as const) {
    /** Of each line: where all sums that it stands in are broken. */
    const unproven = new Map<number, ReadonlySet<number>>();
    for (const { at, from, broken } of sums.filter((sum) => sum.axis === axis)) {
      const bad = new Set(broken.map(({ row, col }) => (axis === 'row' ? col : row)));
      for (const own of new Set([at, ...from]))
        unproven.set(own, unproven.get(own)?.intersection(bad) ?? bad);
    }
    const [lines, other]: [Crossing['rows'], Axis] =
      axis === 'row' ? [crossing.rows, 'column'] : [crossing.columns, 'row'];
    for (const [own, bad] of unproven)
      for (const reading of lines.get(own) ?? [])
        if (!bad.has(lineOn(other, reading).at)) reading.evidence.add('sum');
  }
}

/** Gives a total the key of its parts; returns what its own label says beyond it, null where it is none of theirs. */
function settle(
  { total, parts, axis }: Omit<SettledTotal, 'more'>,
  { crossing, meanings }: { crossing: Crossing; meanings: Meanings },
  whole: boolean,
): Readonly<Record<string, string>> | null {
  const named = parts.map((part) => part.candidates[0]).filter((candidate) => candidate !== undefined);
  if (named.length === 0 || named.length < parts.length) return null;
  // A part whose own time is not sure says nothing of the total's.
  const sure = parts.filter(({ time }) => time.doubt === undefined);
  const periods = (sure.length > 0 ? sure : parts).map(({ time }) => time.period);
  const overTime = new Set(periods).size > 1;
  const first = named[0]!;
  if (named.some(({ indicator }) => indicator !== first.indicator)) {
    setUnlikeAside(total, parts, axis);
    return null;
  }
  const shared = Object.fromEntries(
    Object.entries(first.categories).filter(([dimension, code]) =>
      named.every(({ categories }) => categories[dimension] === code),
    ),
  );
  // Of a quarter that the title leaves out nobody knows whether it is in the total.
  if (overTime && parts.some(({ time }) => time.doubt === 'contradicts') && total.time.doubt === undefined)
    total.time = { ...total.time, doubt: 'contradicts' };
  else if (overTime) {
    const span = spanOf(periods);
    if (span === null && !saysTime(total, axis)) {
      total.holds.push({ why: 'period', doubt: 'several', scope: 'cell' });
      return null;
    }
    if (span !== null && !saysTime(total, axis)) setTime(total, { period: span, byParts: true }, crossing);
  }
  const [own] = total.candidates;
  const more = namedBeyond(total, parts, axis, shared, meanings);
  const printed = numberOf(total);
  const computed = sumOf(parts);
  const isSum = printed !== null && exactly(printed - computed) === 0;
  // `Cəmi qadın` that is not what the parts add up to: the women among them, and no total of theirs.
  if (Object.keys(more).length > 0 && !isParted(more, parts) && !isSum) return null;
  const categories = isParted(more, parts) ? { ...shared, ...more } : shared;
  const key = keyOf(first.indicator, categories, meanings);
  if (total.settled?.by !== 'layout')
    total.settled = { figure: key.figure, categories, scope: key.scope, by: 'parts' };
  if (named.every(({ ownWords }) => ownWords === 0)) total.isBorrowed = true;
  if (isSum && axis === 'row' && parts.length > 1) total.addends = new Set(parts.map(({ row }) => row.at));
  if (isSum) total.evidence.add('sum');
  // A total with a name of its own is the figure that it names, and its parts may be some of it.
  else if (
    printed !== null &&
    whole &&
    (total.settled.by === 'parts' ||
      own === undefined ||
      own.ownWords === 0 ||
      figureWith(own.indicator, own.categories) === figureWith(first.indicator, shared)) &&
    !total.holds.some(({ why }) => why === 'total')
  )
    total.holds.push({ why: 'total', scope: 'cell', printed, computed });
  return more;
}

/** `Cəmi` below rows that each say in full what they count, and not the same, counts nothing, whatever the last of them is. */
function setUnlikeAside(total: CellReading, parts: readonly CellReading[], axis: Axis): void {
  if (axis !== 'row' || total.settled !== undefined || (total.candidates[0]?.ownWords ?? 0) > 0) return;
  const saysAll = ({ candidates: [best] }: CellReading): boolean =>
    best !== undefined && best.ownWords > 0 && best.open.length === 0;
  const printed = numberOf(total);
  if (printed !== null && exactly(printed - sumOf(parts)) === 0 && parts.every(saysAll))
    total.aside = 'derived-total';
}

/** The line of the total names a time of its own: `İl üzrə`. */
const saysTime = (total: CellReading, axis: Axis): boolean =>
  [...(axis === 'row' ? [...total.row.own, ...total.row.periods] : total.column.own)].some(
    ({ told }) => told.span.periods.length > 0 || told.span.part !== undefined,
  );
