import { lower } from '../../text/fold.ts';

/** Words by which a note says what stood there before (az, ru, en, tr; stems). */
const BEFORE = /əvvəl|ранее|раньше|прежн|previous|formerly|used to|önce/u;

/** Not the row of an address: `C6`. */
const NUMBER = /(?<![\p{L}\d])\d{1,3}(?:[ \u00a0]\d{3})+(?!\d)|(?<![\p{L}\d])\d+/gu;

/**
 * The number that a note puts in place of another: the only one in it beside the old one and years; null where it
 * names none or several, or tells what stood there before.
 */
export function correctedNumber(text: string, old: number): number | null {
  if (BEFORE.test(lower(text))) return null;
  const numbers = [...text.matchAll(NUMBER)].map((found) => Number(found[0].replace(/\D/g, '')));
  const others = new Set(numbers.filter((number) => number !== old && !(number >= 1990 && number < 2100)));
  const [only, ...more] = others;
  return only === undefined || more.length > 0 ? null : only;
}
