import { MONTH, numbersInProse } from '../understanding/quantities/numbers-in-prose.ts';

/** Characters of a text, `end` exclusive. */
interface Span {
  start: number;
  end: number;
}

const YEAR = '(?<!\\d)(?:19|20)\\d{2}(?!\\d)';
/** `January 2023`, `May 16, 2023`, `2023-cü ilin yanvar ayında`, `2023-cü il 16 may`. */
const OF_MONTH = new RegExp(
  `(?<!\\p{L})${MONTH}(?:\\s+\\d{1,2},)?\\s+${YEAR}|${YEAR}(?:-?c[ıiuü])?\\s+il\\p{L}*\\s+(?:\\d{1,2}\\s+)?${MONTH}`,
  'giu',
);
const NAMES_YEAR = new RegExp(YEAR, 'u');

/**
 * The days and months of a text that name their year. Something happened then: another year makes another date of it,
 * and never a right one.
 */
export function datesIn(text: string): Span[] {
  const days = numbersInProse(text).flatMap(({ form, text: found, start }) =>
    form === 'date' && NAMES_YEAR.test(found) ? [{ start, end: start + found.length }] : [],
  );
  const months = [...text.matchAll(OF_MONTH)].map(({ index, 0: found }) => ({ start: index, end: index + found.length })); // prettier-ignore
  const apart = months.filter((one) => !days.some((day) => day.start < one.end && one.start < day.end));
  return [...days, ...apart].toSorted((a, b) => a.start - b.start);
}

const MARKS = /\{=[^{}:]*:|\}/y;

/** The same of a text as it is written, where a date may stand in a placeholder or across its edge. */
export function datesInSource(source: string): Span[] {
  const at: number[] = [];
  let plain = '';
  for (let next = 0; next < source.length;) {
    MARKS.lastIndex = next;
    const mark = MARKS.exec(source);
    if (mark) {
      next += mark[0].length;
      continue;
    }
    at.push(next);
    plain += source[next];
    next += 1;
  }
  return datesIn(plain).map(({ start, end }) => ({ start: at[start]!, end: at[end - 1]! + 1 }));
}

/** In every reference of every year: `as of 31 December`. */
const EDGE = /(?<!\d)(?:31[ ./]+(?:december|dekabr|12)|0?1[ ./]+(?:january|yanvar|0?1))(?!\d)|december 31(?!\d)|january 1(?!\d)/iu; // prettier-ignore

/** Whether a date is the first or last day of a year, which turns with the year. */
export const isEdgeOfYear = (date: string): boolean => EDGE.test(date);

/** Whether a date says its day, not only its month. */
export const saysDay = (date: string): boolean => /(?<!\d)\d{1,2}(?!\d)/u.test(date);
