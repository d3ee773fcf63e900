import { lowerCase, upperCase } from '../../domain/text/letter-case.ts';

const FRONT = 'eəiöü';
const VOWELS = `${FRONT}aıou`;

/**
 * To whom a letter goes, as its head says it: `Mədəniyyət Nazirliyinə`, `DOST mərkəzlərinə`. A name that
 * ends otherwise than names of bodies do stays as it is, after `Kimə:`, rather than get a wrong ending.
 */
export function dativeAz(name: string): string {
  const last = name.split(' ').at(-1) ?? '';
  const letters = lowerCase(last, 'az');
  // `Nazirliyi`, `Komitəsi`, `orqanları`: a possessive ending, before which -n- steps in.
  const possessive = /[iıuü]$/.test(letters) && last !== upperCase(last, 'az');
  if (!possessive) return `Kimə: ${name}`;
  const vowel = letters.split('').findLast((letter) => VOWELS.includes(letter)) ?? 'i';
  return `${name}n${FRONT.includes(vowel) ? 'ə' : 'a'}`;
}
