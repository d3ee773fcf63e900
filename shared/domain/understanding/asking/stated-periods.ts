import type { Period } from '../../periods/period.ts';
import type { CellPeriod } from '../lines/cell-period.ts';

/** Parts of a year that have a name, by the month of their first and that after their last day. */
const PARTS: readonly [from: number, to: number, part: string][] = [
  [1, 13, ''],
  [1, 7, '-H1'],
  [7, 13, '-H2'],
  [1, 4, '-Q1'],
  [4, 7, '-Q2'],
  [7, 10, '-Q3'],
  [10, 13, '-Q4'],
];

const DAYS = /(\d\d?)\.(\d\d?)\.(\d{4})\D{1,12}?(\d\d?)\.(\d\d?)\.(\d{4})/u;
const TWO_YEARS = /(?:^|\D)(\d{4})\s*[/–—-]\s*(?:\d\d)?(\d\d)(?:\D|$)/u;

/**
 * Periods that a doubtful time can mean, the likeliest first: what its words name, the span between two days, an
 * academic year. Empty where they name none.
 */
export function statedPeriods({ said, doubt }: CellPeriod): Period[] {
  if (said === undefined) return [];
  const { told, placed } = said;
  const { periods, part, years, day } = told.span;
  const found = [
    betweenDays(placed.text),
    twoYears(placed.text),
    ...(doubt === 'several' ? [] : periods),
    part !== undefined && /^(?:[HQ]\d|\d\d)$/.test(part) && years.length === 1 ? `${years[0]}-${part}` : null,
    doubt === 'as-of' && day !== undefined ? stateOf(day) : null,
  ].filter((period) => period !== null);
  return [...new Set(found)];
}

/** Between the first days, or from a first to a last: the part of the year, where it has a name. */
function betweenDays(text: string): Period | null {
  const found = DAYS.exec(text);
  if (found === null) return null;
  const [day, month, year, lastDay, lastMonth, lastYear] = found.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const after = (lastYear - year) * 12 + lastMonth + (lastDay === 1 ? 0 : 1);
  const part = PARTS.find(([from, to]) => from === month && to === after);
  return day !== 1 || (lastDay !== 1 && lastDay < 28) || part === undefined ? null : `${year}${part[2]}`;
}

/** `2022/2023`, `2022/23`: from one year into the next. */
function twoYears(text: string): Period | null {
  const found = TWO_YEARS.exec(text);
  if (found === null) return null;
  const year = Number(found[1]);
  return Number(found[2]) === (year + 1) % 100 ? `${year}-${year + 1}` : null;
}

/** The year that a state of a day closes: that before New Year's Day, else its own. */
const stateOf = (day: string): Period =>
  day.endsWith('-01-01') ? String(Number(day.slice(0, 4)) - 1) : day.slice(0, 4);
