import { lowerCase } from '../../domain/text/letter-case.ts';
import { wordValueAz } from './wording-az.ts';
import { wordValueEn } from './wording-en.ts';

const ORDINALS_EN = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

const ORDINALS_AZ =
  'sıfırıncı birinci ikinci üçüncü dördüncü beşinci altıncı yeddinci səkkizinci doqquzuncu onuncu'.split(' ');

const TEENS = 'thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' ');

/** The number that one English word names: `four`, `twice`, `doubled`, `fourth`; undefined for others. */
export function namedNumberEn(word: string): number | undefined {
  const low = word.toLowerCase();
  const ordinal = ORDINALS_EN.indexOf(low);
  if (ordinal >= 0) return ordinal;
  const teen = TEENS.indexOf(low);
  if (teen >= 0) return teen + 13;
  return wordValueEn(low) ?? wordValueEn(low.replace(/(?<=le)[ds]$/, '')) ?? undefined;
}

/** The same in Azerbaijani: `dörd`, `dördüncü`. */
export function namedNumberAz(word: string): number | undefined {
  const ordinal = ORDINALS_AZ.indexOf(lowerCase(word, 'az'));
  return ordinal >= 0 ? ordinal : (wordValueAz(word) ?? undefined);
}
