import type { TaughtCell } from '../../catalogue/taught-table.ts';
import type { FoundTable } from '../tables/found-table.ts';
import type { Aspect, CellReading, Hold } from '../reading/cell-reading.ts';

/** Doubts that are over once a person has said so. */
const SETTLES: Record<Aspect, ReadonlySet<Hold['why']>> = {
  figure: new Set([
    'no-figure',
    'word',
    'rivals',
    'mended',
    'evidence',
    'kind',
    'edges',
    'change',
    'renamed',
  ]),
  header: new Set(),
  period: new Set(['period']),
  unit: new Set(['unit', 'percent']),
  body: new Set(['whose']),
  number: new Set(['number', 'ambiguous', 'mark', 'error', 'text', 'percent', 'not-whole', 'total']),
  note: new Set(['remark']),
};

/** Takes the doubts away that a person has settled; all others stay. What was taught and not confirmed is asked. */
export function endWithTaught(reading: CellReading): void {
  const { told, asTaught } = reading;
  if (asTaught !== undefined && told === undefined) return holdDrawn(reading, asTaught);
  if (told === undefined) return;
  reading.holds = reading.holds.filter((hold) => {
    if (hold.why === 'word' && hold.scope === 'column' && !told.has('header')) return true;
    return ![...told].some((aspect) => SETTLES[aspect].has(hold.why));
  });
  if (asTaught !== undefined && reading.lesson === undefined && reading.aside === undefined)
    reading.holds.push({ why: 'as-taught', scope: 'table', ...asTaught });
}

/** Of a cell that is understood, and only where its table ends was said: that waits for a second person, too. */
function holdDrawn(reading: CellReading, asTaught: NonNullable<CellReading['asTaught']>): void {
  const isClaimed = reading.column.kind === 'change' || reading.row.kind === 'change';
  if (reading.holds.length === 0 && reading.aside === undefined && !isClaimed)
    reading.holds.push({ why: 'as-taught', scope: 'table', ...asTaught });
}

/** What drawing the edges of their table says of its cells. */
export function markDrawn(
  readings: readonly CellReading[],
  { isDrawn, asTaught }: Pick<FoundTable, 'isDrawn' | 'asTaught'>,
): void {
  for (const reading of readings) {
    if (isDrawn === true) reading.lesson ??= 0;
    else if (asTaught !== undefined) reading.asTaught ??= asTaught;
  }
}

/** The change of a row whose values are settled is the change of their figure. */
export function settleChangesOf(readings: readonly CellReading[]): void {
  const isChange = ({ row, column }: CellReading): boolean =>
    row.kind === 'change' || column.kind === 'change';
  const settled = Map.groupBy(
    readings.filter((value) => value.settled?.by === 'layout' && !isChange(value)),
    ({ row }) => row,
  );
  for (const change of readings) {
    if (change.column.kind !== 'change') continue;
    const [first, ...more] = (settled.get(change.row) ?? []).map(({ settled: by }) => by!);
    if (first !== undefined && more.every(({ figure }) => figure === first.figure)) change.settled = first;
  }
}

/** Gives a cell what a person said of it, by the years of its return; what that settles can be added to. */
export function settleBy(reading: CellReading, cell: Omit<TaughtCell, 'column'>): Set<Aspect> {
  const told = new Set<Aspect>(reading.told);
  if (cell.figure !== undefined) {
    const scope = cell.categories ?? {};
    reading.settled = { figure: cell.figure, categories: scope, scope, by: 'layout' };
    if (cell.also !== undefined) reading.also = cell.also;
    told.add('figure');
  }
  if (cell.period !== undefined) {
    reading.time = { period: cell.period };
    told.add('period');
  }
  if (cell.unit !== undefined) {
    reading.unit = { unit: cell.unit, factor: cell.factor ?? 1, said: null };
    told.add('unit');
  }
  if (cell.agency !== undefined) {
    [reading.agency, reading.isBodyStated] = [cell.agency, true];
    told.add('body');
  }
  reading.told = told;
  return told;
}
