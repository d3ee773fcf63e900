import { lowerCase } from './letter-case.ts';

/** The Azerbaijani alphabet; `w`, which it lacks, at the end as in the Unicode CLDR. */
const ALPHABET = 'abcçdeəfgğhxıijkqlmnoöprsştuüvyzw';

/**
 * Compares two names as people who read Azerbaijani look for them: signs, digits, then letters by the
 * alphabet (`c` < `ç` < `d`, `h` < `x` < `ı` < `i`), other scripts last. Small before capital where nothing
 * else differs; 0 for equal texts only, so that an order never depends on what came first.
 */
export function compareNames(a: string, b: string): number {
  const [left, right] = [weights(a), weights(b)];
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const difference = left[at]! - right[at]!;
    if (difference !== 0) return difference;
  }
  return left.length - right.length || compareCodes(b, a);
}

/** Compares by code units: for ids and ISO dates, and where any order will do that never changes. */
export const compareCodes = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Above every weight of a sign (1…), a digit and an Azerbaijani letter there is room for the other scripts. */
const [DIGITS, LETTERS, OTHERS] = [0x20_0000, 0x30_0000, 0x40_0000];

const weights = (text: string): number[] => Array.from(lowerCase(text.normalize('NFC'), 'az'), weight);

function weight(letter: string): number {
  const own = ALPHABET.indexOf(letter);
  if (own >= 0) return LETTERS + own;
  const code = letter.codePointAt(0)!;
  if (/\p{Nd}/u.test(letter)) return DIGITS + code;
  if (!/[\p{L}\p{M}]/u.test(letter)) return code;
  // Letters of other Latin alphabets stand with the letter that they are made of: é with e.
  const base = ALPHABET.indexOf(letter.normalize('NFD').charAt(0));
  return base < 0 ? OTHERS + code : LETTERS + base;
}
