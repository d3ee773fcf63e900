import { isYear, type Period } from '../../periods/period.ts';
import type { Said } from './line.ts';
import { isWholeYear, sameTimeOfOther } from './lone-times.ts';

/** Why the time of a value is not sure. */
export type PeriodDoubt =
  | 'no-name'
  | 'cumulative'
  | 'as-of'
  | 'academic-year'
  | 'several'
  | 'contradicts'
  | 'plan'
  | 'average'
  | 'draft'
  | 'other-year';

/** What one text says of time. */
export interface Time {
  period: Period | null;
  part?: string;
  doubt?: PeriodDoubt;
  said: Said;
  /** `Hesabat dövrü`, `ötən il`: gives way to a year that is written. */
  named?: true;
  /** `Ötən ildə …`: gives way to no other year. */
  lastYear?: true;
}

const DOUBTS = ['plan', 'cumulative', 'as-of', 'academic-year', 'average', 'draft'] as const;

/** A header that is a date: the state on that day, or the year that it ends; which of them a person says. */
function dayOf(said: Said): Time | null {
  const { type, value } = said.placed.cell;
  // Shown without its year it is rather a span of numbers that the spreadsheet took for a date: `8-10`.
  const isShown = type === 'date' && /\d{4}|\d\D+\d+\D+\d/.test(said.placed.text);
  // A day that the format does not show is none: `dekabr 2023` is the month.
  if (isShown && said.told.span.periods.length === 1 && !/(?<!\d)\d{1,2}(?!\d)/.test(said.placed.text))
    return null;
  const found = isShown ? /^(\d{4})-(\d\d)-(\d\d)/.exec(String(value)) : null;
  if (found === null) return null;
  const [, year, month, day] = found;
  const isNewYear = month === '01' && day === '01';
  return { period: isNewYear ? String(Number(year) - 1) : year!, doubt: 'as-of', said };
}

/** The time that a text says of what it stands over or beside; null: none. */
export function timeOf(said: Said, base: Period): Time | null {
  const date = dayOf(said);
  if (date !== null) return date;
  if (isWholeYear(said)) return { period: base.slice(0, 4), said, named: true };
  const { span } = said.told;
  const isNamed =
    (span.flags.includes('this-year') || span.flags.includes('last-year')) && !/\d/.test(said.placed.text);
  const isLast = isNamed && !span.flags.includes('this-year') && span.periods.length === 1;
  const named = {
    ...(isNamed ? { named: true as const } : {}),
    ...(isLast ? { lastYear: true as const } : {}),
  };
  const flag = DOUBTS.find((one) => span.flags.includes(one)) ?? sameTimeOfOther(said, base);
  const doubt = flag === undefined ? {} : { doubt: flag };
  if (span.periods.length === 0 && span.part === undefined) {
    if (span.flags.includes('last-year'))
      return { period: String(Number(base.slice(0, 4)) - 1), said, named: true, ...doubt };
    if (span.flags.includes('this-year')) return { period: base.slice(0, 4), said, named: true, ...doubt };
    return flag === undefined ? null : { period: null, said, ...doubt };
  }
  // `2023 (since 2005)` counts up, whatever years its columns have.
  if (span.periods.length > 1) return { period: null, doubt: flag === 'cumulative' ? flag : 'several', said };
  const [period] = span.periods;
  // `il üzrə`, twelve months: the whole of the year that is named, or of the delivery's.
  if (span.part === 'year')
    return period === undefined || period === null
      ? { period: base.slice(0, 4), said, named: true, ...doubt }
      : { period, said, ...doubt };
  if (period === null) return { period: null, doubt: 'no-name', said };
  if (period === undefined) return { period: null, part: span.part!, said, ...doubt };
  const partOf = span.part !== undefined && isYear(period) ? `${period}-${span.part}` : period;
  return { period: partOf, said, ...named, ...doubt };
}
