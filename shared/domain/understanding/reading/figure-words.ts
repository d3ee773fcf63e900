import type { Meanings } from '../meaning/meanings.ts';

const NO_WORDS: ReadonlySet<string> = new Set();
const wordings = new WeakMap<Meanings, Map<string, ReadonlySet<string>>>();

/** Lemmas of all wordings of a figure: above its table, or in the unit of its row, they say what it says itself. */
export function wordsOfFigure(figure: string, meanings: Meanings): ReadonlySet<string> {
  let known = wordings.get(meanings);
  if (known === undefined) {
    const found = new Map<string, Set<string>>();
    for (const { indicator, categories, all } of meanings.phrases.phrases) {
      const id = meanings.phrases.figureOf.get(meanings.phrases.whole(indicator, categories));
      if (id === undefined) continue;
      const words = found.get(id) ?? new Set();
      found.set(id, words);
      for (const lemma of all.flat()) words.add(lemma);
    }
    wordings.set(meanings, (known = found));
  }
  return known.get(figure) ?? NO_WORDS;
}
