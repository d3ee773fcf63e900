import { wordValueEn } from '../wording-en.ts';

const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** The number that one English word names: `four`, `twice`, `doubled`, `fourth`; undefined for others. */
export function namedNumber(word: string): number | undefined {
  const low = word.toLowerCase();
  const ordinal = ORDINALS.indexOf(low);
  if (ordinal >= 0) return ordinal;
  return wordValueEn(low) ?? wordValueEn(low.replace(/(?<=le)[ds]$/, '')) ?? undefined;
}
