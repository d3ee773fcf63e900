import { exactly } from '../../numbers/exactly.ts';
import { previousPeriod } from '../../periods/period.ts';
import type { CellReading } from '../reading/cell-reading.ts';
import { keyed } from '../reading/cell-reading.ts';

/** Gives each value the change that its row claims for it, and says where the numbers do not agree. */
export function settleChanges(readings: readonly CellReading[]): void {
  const rows = Map.groupBy(readings, ({ row }) => row.at);
  for (const row of rows.values()) {
    const values = row.filter(
      (reading) =>
        reading.aside === undefined && reading.column.kind !== 'change' && reading.row.kind !== 'change',
    );
    for (const change of row.filter(({ column }) => column.kind === 'change')) attach(change, values);
    for (const value of values) ownChange(value, values);
  }
  const columns = Map.groupBy(readings, ({ column }) => column.at);
  for (const column of columns.values())
    for (const change of column.filter(({ row, aside }) => row.kind === 'change' && aside === undefined)) {
      const values = column.filter(({ row }) => row.kind !== 'change' && row.at < change.row.at);
      const above = values.filter(({ aside: left }) => left === undefined);
      // The change of what is set aside counts as little.
      if (values.length > 0 && above.length === 0) change.aside = values.at(-1)!.aside!;
      else attachBelow(change, above, rows);
    }
}

/** `Fərq` under the years: the change of the figure of its column that stands there for both years, the nearest first. */
function attachBelow(
  change: CellReading,
  above: readonly CellReading[],
  rows: ReadonlyMap<number, readonly CellReading[]>,
): void {
  const numbers = above
    .filter(({ quantity }) => quantity.kind === 'number')
    .toSorted((a, b) =>
      a.time.period === b.time.period ? b.row.at - a.row.at : a.time.period < b.time.period ? 1 : -1,
    );
  const sameAs = (value: CellReading): CellReading[] =>
    above.filter((other) => keyed(other) !== null && keyed(other) === keyed(value));
  const latest = numbers.find((value) => earlier(value, sameAs(value)) !== undefined) ?? numbers[0];
  change.keyOf = latest;
  if (latest === undefined) return attach(change, []);
  // Where the years are columns, the year before stands in the row.
  const beside = (rows.get(latest.row.at) ?? []).filter(
    (other) =>
      other.aside === undefined &&
      other.column.kind !== 'change' &&
      keyed(other) === keyed(latest) &&
      other.time.period < latest.time.period,
  );
  attach(change, [...sameAs(latest), ...beside]);
}

function attach(change: CellReading, values: readonly CellReading[]): void {
  const meant = keyed(change.keyOf ?? change);
  const same = values.filter(
    (value) =>
      (value.quantity.kind === 'number' || value.quantity.kind === 'ambiguous') && keyed(value) === meant,
  );
  const latest = same.toSorted((a, b) => (a.time.period < b.time.period ? 1 : -1))[0];
  const quantity = settled(change.quantity, latest, same);
  if (quantity.kind === 'mark' || quantity.kind === 'text') {
    change.aside = 'no-number';
    return;
  }
  if (
    latest === undefined ||
    quantity.kind === 'error' ||
    quantity.kind === 'ambiguous' ||
    latest.quantity.kind !== 'number'
  ) {
    change.holds.push(
      quantity.kind === 'ambiguous' ? { why: 'ambiguous', scope: 'cell' } : { why: 'change', scope: 'cell' },
    );
    return;
  }
  if (quantity.kind === 'number' && quantity.percent) {
    change.aside = 'share';
    return;
  }
  const before = earlier(latest, same);
  // Where no words name a figure, that it is their difference is all that says what it is the change of.
  if (meant === null && (before?.quantity.kind !== 'number' || same.length > 2))
    return void change.holds.push({ why: 'change', scope: 'cell' });
  if (before !== undefined && before.quantity.kind === 'number') {
    const difference = exactly(latest.quantity.value - before.quantity.value);
    if (difference !== quantity.value) {
      // Growth in per cent or in times under a header of changes is no change.
      if (difference !== -quantity.value || quantity.value < 0)
        change.holds.push({ why: 'change', scope: 'cell' });
      else change.holds.push({ why: 'change', scope: 'cell' });
      return;
    }
    if (difference !== 0 || latest.quantity.value > 9) {
      latest.evidence.add('difference');
      before.evidence.add('difference');
    }
  }
  if (before === undefined && mayBeShare(change, quantity, latest.quantity.value))
    return void change.holds.push({ why: 'change', scope: 'cell' });
  // A value has one change: a second number that claims to be it is something else.
  if (latest.change !== undefined && latest.change.value !== quantity.value)
    return void change.holds.push({ why: 'change', scope: 'cell' });
  latest.change = { placed: change.placed, value: quantity.value };
}

/**
 * Without a sign and without the number of the year before, what is only compared (`2022-ci illə müqayisədə | 102`) may be
 * a per cent as well; a fraction beside a whole number is one sooner than a difference.
 */
function mayBeShare({ column, row }: CellReading, quantity: CellReading['quantity'], value: number): boolean {
  if (quantity.kind !== 'number') return false;
  const isNamed = [...column.own, ...row.own].some(({ told }) =>
    told.roles.some(({ what }) => what.includes('change')),
  );
  return !isNamed || (Number.isInteger(value) && !Number.isInteger(quantity.value));
}

/** Of the ways to read a change the one that is the difference of the values beside it. */
function settled(
  quantity: CellReading['quantity'],
  latest: CellReading | undefined,
  same: readonly CellReading[],
): CellReading['quantity'] {
  const before = latest === undefined ? undefined : earlier(latest, same);
  if (
    quantity.kind !== 'ambiguous' ||
    latest?.quantity.kind !== 'number' ||
    before?.quantity.kind !== 'number'
  )
    return quantity;
  const difference = exactly(latest.quantity.value - before.quantity.value);
  return quantity.readings.some(({ value }) => value === difference)
    ? { kind: 'change', value: difference, doubts: [] }
    : quantity;
}

const earlier = (latest: CellReading, same: readonly CellReading[]): CellReading | undefined =>
  same.find(({ time }) => time.period === previousPeriod(latest.time.period));

/** `21 (-2)`: the change stands in the cell itself. */
function ownChange(value: CellReading, values: readonly CellReading[]): void {
  if (value.quantity.kind !== 'number' || value.quantity.change === undefined) return;
  // The same change in a cell of its own is claimed there.
  if (value.change?.value !== value.quantity.change)
    value.change = { placed: value.placed, value: value.quantity.change };
  const before = earlier(
    value,
    values.filter((other) => keyed(other) === keyed(value)),
  );
  if (
    before?.quantity.kind === 'number' &&
    exactly(value.quantity.value - before.quantity.value) === value.quantity.change
  )
    value.evidence.add('difference');
}
