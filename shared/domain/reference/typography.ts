import { NO_BREAK_SPACE } from '../numbers/number-style.ts';

/** Measures that stay on the line of their number; nouns (`persons`, `facts`) may wrap. */
const MEASURE_AFTER =
  /^ (?=(?:mn|bn|million|billion|percent|per cent|mln|milyon|milyard|faiz|manat|AZN|USD|EUR)\b)/u;
const MEASURE_BEFORE = /(?<=(?:^|[\s(])(?:AZN|USD|EUR|No)) $/u;
/** Longest text between a value and its change that is kept together: ` persons (`. */
const LONGEST_LINK = 24;

/**
 * Ranges take an en dash: two whole numbers of the same length, the second larger, joined by a hyphen and
 * nothing else but a suffix (`18-25`, `2016-2022-ci`; not `144-1`, not `590-20-49`).
 */
const dashRanges = (text: string): string =>
  text.replace(
    /(?<![\d.,-])(\d{1,4})-(\d{1,4})(?!\d|-\d|[.,]\d)/g,
    (whole: string, from: string, to: string) =>
      from.length === to.length && Number(from) < Number(to) ? `${from}–${to}` : whole,
  );

export interface TextSurroundings {
  /** A figure stands directly before or after the text. */
  afterFigure: boolean;
  beforeFigure: boolean;
  /** The text stands between a value and the change of the same figure. */
  linksChange: boolean;
}

/** House typography of running text: en dashes in ranges; number, change and unit never break apart. */
export function houseText(text: string, around: TextSurroundings): string {
  let set = dashRanges(text).replace(/\b(AZN|No) (?=\d)/g, `$1${NO_BREAK_SPACE}`);
  if (around.linksChange && set.length <= LONGEST_LINK) return set.replaceAll(' ', NO_BREAK_SPACE);
  if (around.afterFigure) set = set.replace(MEASURE_AFTER, NO_BREAK_SPACE);
  if (around.beforeFigure) set = set.replace(MEASURE_BEFORE, NO_BREAK_SPACE);
  return set;
}
