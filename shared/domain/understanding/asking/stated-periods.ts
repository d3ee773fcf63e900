import type { Period } from '../../periods/period.ts';
import { lower } from '../../text/fold.ts';
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
 * Periods that a doubtful time can mean, the likeliest first: what its words name, the span between two days or up to
 * one, an academic year, each half where they do not say which. Empty where they name none.
 */
export function statedPeriods({ said, doubt }: CellPeriod, base: Period): Period[] {
  if (said === undefined) return [];
  const { told, placed } = said;
  const { periods, part, years, day } = told.span;
  const found = [
    betweenDays(placed.text),
    twoYears(placed.text),
    ...(doubt === 'several' ? together(years) : periods),
    part !== undefined && /^(?:[HQ]\d|\d\d)$/.test(part) && years.length <= 1
      ? `${years[0] ?? base.slice(0, 4)}-${part}`
      : null,
    ...numbered(placed.text),
    ...(doubt === 'no-name' && part === undefined && periods.every((one) => one === null)
      ? openParts(placed.text, years[0] ?? base.slice(0, 4))
      : []),
    doubt === 'as-of' && day !== undefined ? (upTo(day) ?? stateOf(day)) : null,
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

/** `2022 və 2023`: all of them together. */
const together = (years: readonly number[]): Period[] =>
  years.length > 1 && Math.min(...years) < Math.max(...years)
    ? [`${Math.min(...years)}-${Math.max(...years)}`]
    : [];

const LAST_DAYS: Readonly<Record<string, string>> = {
  '03-31': 'Q1',
  '04-01': 'Q1',
  '06-30': 'H1',
  '07-01': 'H1',
};

/** From New Year's Day to a day, where that has a name. */
function upTo(day: string): Period | null {
  const part = LAST_DAYS[day.slice(5)];
  return part === undefined ? null : `${day.slice(0, 4)}-${part}`;
}

const YEAR_WORDS = String.raw`(?:\s*-?(?:c[iuüı])?\s*(?:il\p{L}*|г\p{L}*\.?|yıl\p{L}*)?)?$`;
const ORDER = '(0?[1-9]|1[0-2]|[IVX]{1,4})';
const NUMBERED = new RegExp(
  String.raw`^\D{0,3}?(?:${ORDER}\s?[./-]\s?((?:19|20)\d\d)|((?:19|20)\d\d)(?:\s?[./-]\s?${ORDER}|\s?\(?([IVX]{1,4})\)?))${YEAR_WORDS}`,
  'u',
);
const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** `09.2023` is a month; `2023/II` a quarter, a half or a month. */
function numbered(text: string): Period[] {
  const found = NUMBERED.exec(text.trim());
  if (found === null) return [];
  const year = found[2] ?? found[3]!;
  const written = found[1] ?? found[4] ?? found[5]!;
  const isRoman = !/\d/.test(written);
  const order = isRoman ? ROMANS.indexOf(written) + 1 : Number(written);
  if (order === 0) return [];
  return [
    ...(isRoman && order <= 4 ? [`${year}-Q${order}`] : []),
    ...(isRoman && order <= 2 ? [`${year}-H${order}`] : []),
    `${year}-${String(order).padStart(2, '0')}`,
  ];
}

/** `yarımillik`, `квартал`: nobody says which. */
function openParts(text: string, year: number | string): Period[] {
  const low = lower(text);
  if (/yar[iı]m|yar[iı]y[iı]l|полугод|half/u.test(low)) return [`${year}-H1`, `${year}-H2`];
  if (/rüb|квартал|quarter|çeyre/u.test(low)) return [1, 2, 3, 4].map((order) => `${year}-Q${order}`);
  return [];
}
