import { exactly } from '../../numbers/exactly.ts';
import { isMoney } from '../../numbers/money.ts';
import { isYear, type Period } from '../../periods/period.ts';
import type { Said, TableLines } from '../lines/line.ts';
import { keyed, meantBy, type CellReading } from '../reading/cell-reading.ts';
import { serialOf } from '../quantities/date-typed.ts';
import type { FigureMeasure } from '../drafts/draft-of.ts';

/** No coin is smaller. */
const MINOR = 100;

/** A part that does not begin in January: of a running total it says more than it counts. */
const isLater = (period: Period): boolean => /^\d{4}-(?:Q[2-4]|H2|0[2-9]|1[0-2])$/.test(period);

/** Values that cannot be what they seem: of a year to come, quarters that a title calls a running total, parts of a coin. */
export function judgeUnlikely(
  readings: readonly CellReading[],
  { captions, titles }: Pick<TableLines, 'captions' | 'titles'>,
  base: Period,
  measureOf: (figure: string) => FigureMeasure,
): void {
  const isRunning = ({ told }: Said): boolean =>
    told.span.flags.includes('cumulative') && told.span.part === undefined;
  const running = [...captions, ...titles].find(isRunning);
  judgeParts(readings);
  judgeDays(readings, base, measureOf);
  for (const reading of readings) {
    if (reading.aside !== undefined) continue;
    const { period } = reading.time;
    // A plan of next year is set aside by its word; a count of it is a slip.
    if (Number(period.slice(0, 4)) > Number(base.slice(0, 4)))
      reading.holds.push({ why: 'period', scope: 'column', doubt: 'other-year' });
    else if (running !== undefined && isLater(period))
      reading.holds.push({ why: 'period', scope: 'table', doubt: 'cumulative' });
    if (isPartOfCoin(reading, measureOf))
      reading.holds.push({ why: 'number', scope: 'cell', doubts: ['fraction'] });
  }
}

/** Days that a column of dates may hold. */
const ANY_DAY = [serialOf(1990, 1, 1), serialOf(2040, 1, 1)] as const;
/** A count so many times as large as those around it may be no count. */
const FAR_LARGER = 20;

/**
 * `44953` is 27 January 2023 where a spreadsheet keeps a date without its format: among dates, or a day around the year
 * of the report among counts that are far smaller. What its own row has in another year speaks for a count.
 */
function judgeDays(
  readings: readonly CellReading[],
  base: Period,
  measureOf: (figure: string) => FigureMeasure,
): void {
  const year = Number(base.slice(0, 4));
  const around = [serialOf(year - 1, 1, 1), serialOf(year + 2, 1, 1)] as const;
  const counted = readings.filter(isCounted);
  const inRows = largestBut(counted, ({ row }) => row);
  const inColumns = largestBut(counted, ({ column }) => column.at);
  const dated = new Set(readings.filter(({ placed }) => isDate(placed)).map(({ column }) => column.at));
  for (const reading of counted) {
    const value = valueOf(reading.quantity);
    const hasDates = dated.has(reading.column.at);
    const [from, to] = hasDates ? ANY_DAY : around;
    if (!/^\d{5}$/.test(reading.placed.text.trim()) || value < from || value >= to) continue;
    const meant = meantBy(reading);
    const isMoneyed = isMoney(meant === null ? '' : (measureOf(meant.figure).unit ?? ''));
    const inRow = inRows(reading);
    const inColumn = inColumns(reading) ?? inRow;
    const isAlone =
      inColumn !== null && inColumn * FAR_LARGER < value && (inRow === null || inRow * FAR_LARGER < value);
    if (hasDates || (isAlone && !isMoneyed && !reading.evidence.has('last-year')))
      reading.holds.push({ why: 'number', scope: 'cell', doubts: ['date-like'] });
  }
}

/** The largest count of the line of a reading beside its own; null where there is no other. */
function largestBut(
  counted: readonly CellReading[],
  lineOf: (reading: CellReading) => unknown,
): (reading: CellReading) => number | null {
  const top = new Map<unknown, readonly CellReading[]>();
  for (const reading of counted) {
    const line = lineOf(reading);
    const own = [...(top.get(line) ?? []), reading];
    top.set(line, own.toSorted((a, b) => valueOf(b.quantity) - valueOf(a.quantity)).slice(0, 2));
  }
  return (reading) => {
    const other = top.get(lineOf(reading))?.find((one) => one !== reading);
    return other === undefined ? null : valueOf(other.quantity);
  };
}

const isCounted = ({ aside, quantity }: CellReading): boolean =>
  aside === undefined && quantity.kind === 'number';

const isDate = ({ cell, text }: CellReading['placed']): boolean =>
  cell.type === 'date' || /^\s*\d{1,2}[./]\d{1,2}[./]\d{2,4}\s*$/.test(text);

const PARTS = [
  ['Q1', 'Q2', 'Q3', 'Q4'],
  ['H1', 'H2'],
] as const;

/** Parts of a year that do not make the year beside them: a running total, or one of them is wrong. */
function judgeParts(readings: readonly CellReading[]): void {
  const counted = readings.filter(({ aside, quantity }) => aside === undefined && quantity.kind === 'number');
  const ofKey = Map.groupBy(
    counted,
    (reading) => `${keyed(reading)}@${reading.time.period.slice(0, 4)}@${reading.agency}`,
  );
  for (const [key, own] of ofKey) {
    if (key.startsWith('null@')) continue;
    const year = own.filter(({ time }) => isYear(time.period));
    for (const names of PARTS) {
      const parts = names.flatMap((name) => own.filter(({ time }) => time.period.endsWith(`-${name}`)));
      if (year.length !== 1 || parts.length !== names.length) continue;
      const sum = exactly(parts.reduce((all, { quantity }) => all + valueOf(quantity), 0));
      if (sum === valueOf(year[0]!.quantity)) continue;
      for (const reading of [...parts, ...year])
        reading.holds.push({ why: 'period', scope: 'row', doubt: 'cumulative' });
    }
  }
}

const valueOf = (quantity: CellReading['quantity']): number =>
  quantity.kind === 'number' ? quantity.value : 0;

/** `12.2023` is no amount: a month, a code, or a slip. */
function isPartOfCoin(reading: CellReading, measureOf: (figure: string) => FigureMeasure): boolean {
  const { quantity, unit } = reading;
  if (quantity.kind !== 'number' || Number.isInteger(quantity.value)) return false;
  const meant = meantBy(reading);
  if (meant === null || !isMoney(measureOf(meant.figure).unit ?? '')) return false;
  return !Number.isInteger(exactly(quantity.value * (unit?.factor ?? 1) * MINOR));
}
