import { wordValueEn } from '../wording-en.ts';

const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

const TEENS = 'thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' ');

/** The number that one English word names: `four`, `twice`, `doubled`, `fourth`; undefined for others. */
export function namedNumber(word: string): number | undefined {
  const low = word.toLowerCase();
  const ordinal = ORDINALS.indexOf(low);
  if (ordinal >= 0) return ordinal;
  const teen = TEENS.indexOf(low);
  if (teen >= 0) return teen + 13;
  return wordValueEn(low) ?? wordValueEn(low.replace(/(?<=le)[ds]$/, '')) ?? undefined;
}
