import type { WordForm } from '../../domain/reference/reference.ts';
import { assembleNumber, type NumberStyle } from '../../domain/numbers/number-style.ts';

/**
 * How the English reference prints values: `2,374,000`, `27.6`, `+591,900`, `no changes`, `twice`.
 * Values are finite numbers in the unit of the figure; nothing is rounded here.
 */
const ENGLISH: NumberStyle = { group: ',', decimal: '.' };

const CARDINALS = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
]; // prettier-ignore

/** Words by form; undefined where the language has no such word. */
const FORMS: Record<WordForm, readonly (string | undefined)[]> = {
  cardinal: CARDINALS,
  times: [undefined, 'once', 'twice', ...CARDINALS.slice(3).map((word) => `${word} times`)],
  verb: [undefined, undefined, 'double', 'triple', 'quadruple'],
};

export const numberEn = (value: number): string => assembleNumber(value, ENGLISH);

/** The inside of the bracket: `+2`, `−197`, `no changes`. */
export function changeEn(change: number): string {
  if (change === 0) return 'no changes';
  return change > 0 ? `+${numberEn(change)}` : numberEn(change);
}

/** A value as a word, one to twelve; larger values and fractions as digits. */
export const wordEn = (value: number, form: WordForm = 'cardinal'): string =>
  FORMS[form][value] ?? (form === 'times' ? `${numberEn(value)} times` : numberEn(value));

/** Value of an English number word of any form; null where it is none. */
export function wordValueEn(text: string): number | null {
  const folded = text.toLowerCase();
  for (const words of Object.values(FORMS)) {
    const value = words.indexOf(folded);
    if (value >= 0) return value;
  }
  return null;
}
