import { isYear } from '../../periods/period.ts';
import { lower } from '../../text/fold.ts';
import { saysKept, isPartName } from '../lines/sheet-name.ts';
import type { Said } from '../lines/line.ts';
import { tell, type Told } from '../meaning/told.ts';
import { MONTH_STEM } from '../spans/month-names.ts';
import type { CellReading, Hold } from '../reading/cell-reading.ts';
import type { RemarkJob } from './around.ts';
import { doubtOf } from './times-beside.ts';

/** What joins the words of a name is a blank; between words a hyphen may join them, too (`yanvar-sentyabr`). */
const worded = (name: string): string =>
  name
    // Words tied by hyphens are a name that somebody made, no sentence.
    .replaceAll(/\p{L}+(?:-\p{L}+){2,}/gu, '')
    .replaceAll(/_+/gu, ' ')
    .replaceAll(/(?<!\d)((?:19|20)\d\d)-?(\d\d)-?(\d\d)(?!\d)/gu, '$3.$2.$1')
    .replaceAll(/(?<=\d)-(?=\p{L})|(?<=\p{L})-(?=\d)|(?<=\d)-(?=\d{1,2}(?!\d))/gu, ' ')
    .trim();

/** Words of a file that is to be made anew; the first steps of an inquiry are called so, too. */
const DRAFT =
  /(?<!\p{L})(?:ilkin(?! (?:istintaq|araşdırma|təhqiqat))|qaralama|черновик|предварительн\p{L}*(?! (?:следств|расследов|дознан))|prelim(?:inary)?(?! (?:investigation|inquiry))|draft|taslak)(?!\p{L})/iu;

/**
 * A file that is called by a part of the year, by an earlier year or a draft (`hesabat_9_ay_2023`, `2022`, `qaralama`)
 * says so of the values that its tables put into the whole of the year, and so does what it came in. The year that it
 * was sent in says nothing.
 * @param called name without its ending
 */
export function judgeFileTime(
  readings: readonly CellReading[],
  called: string,
  { base, meanings, isKnown }: RemarkJob,
): void {
  if (!isYear(base)) return;
  const name = worded(called);
  const told = tell(name, base, meanings);
  const doubt = saysKept(name) || DRAFT.test(name) ? 'draft' : doubtIn(told, base);
  if (doubt === null || isKnown(name)) return;
  const said: Said = {
    placed: { row: 0, col: 0, cell: { ref: '', type: 'text', value: name, text: name }, text: name },
    told,
  };
  // Years side by side under a name of nine months, or of a plan, are each of that part; a day is in its own year.
  const isOfAll = doubt !== 'other-year' && doubt !== 'as-of';
  for (const { aside, time, holds } of readings)
    if (aside === undefined && (isOfAll ? isYear(time.period) : time.period === base))
      holds.push({ why: 'period', scope: 'sheet', doubt, said });
}

/** `proqnoz göstəriciləri`, `плановые показатели`: numbers that were aimed at. */
const PLANNED =
  /^(?:(?:\p{L}+ )?(?:proqnoz|plan|hədəf|hedef)\p{L}* (?:göstərici|rəqəm|məlumat|gösterge|veri)\p{L}*|(?:прогнозн|планов|целев)\p{L}+ (?:показател|цифр|данн|значен)\p{L}*|(?:forecast|planned|projected|target)s? (?:figures|data|numbers|values|indicators))$/u;

const FULL_MONTH = new RegExp(MONTH_STEM, 'u');

/** `quarterly` says how its tables are parted; `dec-1` is no December. */
const isVague = ({ text, span }: Told): boolean =>
  span.years.length === 0 &&
  (span.part === undefined || (/^\d\d$/.test(span.part ?? '') && !FULL_MONTH.test(lower(text))));

function doubtIn(told: Told, base: string): Extract<Hold, { why: 'period' }>['doubt'] | null {
  const { span, tokens } = told;
  const isWhole = tokens.length === 0 && !/\d/.test(told.text);
  // `Plan` in the name of a file is what it is about, unless it is all of the name or stands with its year or its numbers.
  const isTimed = isWhole || span.years.length > 0 || PLANNED.test(lower(told.text));
  if (!isTimed && span.flags.some((flag) => flag !== 'as-of')) return null;
  if (isPartName(told.text)) return 'no-name';
  const doubt = doubtOf(told, base);
  if (doubt !== null) return doubt === 'no-name' && isVague(told) ? null : doubt;
  // What was written, or counted, before the year was over is not of the whole year.
  const { day } = span;
  if (day !== undefined && `${base}-01-01` <= day && day < `${base}-12-01`) return 'as-of';
  if (day !== undefined) return null;
  const years = [...span.years, ...span.periods.map((period) => Number(period?.slice(0, 4) ?? base))];
  return years.length > 0 && years.every((year) => year < Number(base)) ? 'other-year' : null;
}
