import type { Stock } from './stock.ts';

/** What `un-`, `не-` leave of a word; shorter, it is chance (`under`, `неделя`). */
const DENIED = /^(?:un|non-?|не|qeyri-?)(.{4,})$/;

/** Says of something known that it is not so, or was not done: `edilməmiş`, `unidentified`, `невыявленные`. */
export function negates(word: string, stock: Stock): boolean {
  if (stock.stems(word).some(({ kind, sure }) => kind === 'negative' && sure)) return true;
  const lemmas = stock.lemmas(word);
  if (lemmas.length > 0) return lemmas.some((lemma) => lemma.endsWith('-mə-'));
  const rest = DENIED.exec(word)?.[1];
  return rest !== undefined && stock.lemmas(rest).length > 0;
}
