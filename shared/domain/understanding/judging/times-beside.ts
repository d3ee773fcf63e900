import { isYear, type Period } from '../../periods/period.ts';
import { numbersInProse } from '../quantities/numbers-in-prose.ts';
import { lower } from '../../text/fold.ts';
import type { Meanings } from '../meaning/meanings.ts';
import { tell, type Told } from '../meaning/told.ts';
import type { CellReading, Hold } from '../reading/cell-reading.ts';

type Doubt = Extract<Hold, { why: 'period' }>['doubt'];

/** What a text beside says of time that no year is: nine months, a half, a plan. */
export function doubtOf(told: Told, base: Period): Doubt | null {
  const { span, text } = told;
  if (span.flags.includes('plan')) return 'plan';
  if (span.flags.includes('draft')) return 'draft';
  if (span.flags.includes('academic-year')) return 'academic-year';
  if (span.flags.includes('as-of'))
    return isBeforeEnd(span.day, base) && !isOfNextYear(told) && !countsToo(text) ? 'as-of' : null;
  if (span.part !== undefined && span.part !== 'year') return 'no-name';
  if (span.flags.includes('cumulative') || addsYears(told)) return 'cumulative';
  return span.periods.some((period) => period === null || period.startsWith(`${base}-`)) ? 'no-name' : null;
}

/** `2022 və 2023-cü illər birlikdə`: one number of both years. */
const addsYears = ({ span, text }: Told): boolean => span.years.length > 1 && TOGETHER.test(lower(text));
const TOGETHER =
  /(?<!\p{L})(?:birlikdə|bir yerdə|вместе|суммарно|together|combined|birlikte|toplamda)(?!\p{L})/u;

/** `01.10.2023 tarixinə`: the year was not over. A state at its end, or later, is that of the year. */
const isBeforeEnd = (day: string | undefined, base: Period): boolean =>
  day !== undefined && isYear(base) && day < `${base}-12-31`;

/** `as of 15 January`: a day without its year, soon after the year was over. */
const isOfNextYear = ({ text, span: { day } }: Told): boolean =>
  !/\d{4}/.test(text) && /^\d{4}-0[1-3]/.test(day ?? '');

/** `01.10.2023 tarixinə 15 nəfər`: a number of its own, which the state of that day is. */
const countsToo = (text: string): boolean => numbersInProse(text).some(({ form }) => form === undefined);

/** Texts of the sheet in no table and over none: one that names another year is heard by values that none dates. */
export function judgeStrays(
  readings: readonly CellReading[],
  texts: readonly string[],
  base: Period,
  meanings: Meanings,
): void {
  const years = texts.flatMap((text) => {
    const { span } = tell(text, base, meanings);
    const whole = span.periods.filter((period) => period !== null && isYear(period));
    return span.flags.length === 0 && whole.length === 1 && span.periods.length === 1 ? whole : [];
  });
  if (years.length === 0 || years.some((year) => year === base.slice(0, 4))) return;
  for (const reading of readings)
    if (reading.aside === undefined && (reading.time.said === undefined || reading.time.byName === true))
      reading.holds.push({ why: 'period', scope: 'sheet', doubt: 'other-year' });
}
