import type { NumberCase } from './number-grammar.ts';

/** The high vowel that follows the last vowel of a word; the low one is `a` after back vowels, `ə` after front ones. */
const HIGH: Readonly<Record<string, string>> = {
  a: 'ı', ı: 'ı', o: 'u', u: 'u', e: 'i', ə: 'i', i: 'i', ö: 'ü', ü: 'ü',
}; // prettier-ignore

const BACK = 'aıou';

interface Ending {
  high: string;
  low: string;
  /** The word ends in a vowel. */
  open: boolean;
}

function endingOf(word: string): Ending {
  const last = Array.from(word).findLast((letter) => letter in HIGH);
  if (last === undefined) throw new RangeError(`a word without a vowel: ${word}`);
  return { high: HIGH[last]!, low: BACK.includes(last) ? 'a' : 'ə', open: word.endsWith(last) };
}

const CASES: Readonly<Record<NumberCase, (ending: Ending) => string>> = {
  gen: ({ high, open }) => `${open ? 'n' : ''}${high}n`,
  dat: ({ low, open }) => `${open ? 'y' : ''}${low}`,
  acc: ({ high, open }) => `${open ? 'n' : ''}${high}`,
  loc: ({ low }) => `d${low}`,
  abl: ({ low }) => `d${low}n`,
  poss: ({ high, open }) => `${open ? 's' : ''}${high}`,
};

/**
 * The suffix of a case as it harmonises with a word in small letters: `dən` after `bir`, `nın` after `altı`. For
 * numerals and for nouns that keep their last letter (`faiz`, `nəfər`).
 *
 * @throws RangeError for a word without a vowel
 */
export const suffixAz = (word: string, as: NumberCase): string => CASES[as](endingOf(word));

/** What makes a numeral an ordinal: `inci`, after a vowel `nci`. */
export function ordinalSuffixAz(word: string): string {
  const { high, open } = endingOf(word);
  return `${open ? '' : high}nc${high}`;
}
