import type { Meanings } from '../meaning/meanings.ts';
import type { Token } from '../meaning/tokens.ts';

/** Lemmas of the catalogue by each run of three letters that they have. */
const indexes = new WeakMap<Meanings, ReadonlyMap<string, readonly string[]>>();
const remembered = new WeakMap<Meanings, Map<string, readonly [lemma: string, share: number][]>>();

/** Less of its letters in common than this is another word. */
const LEAST = 0.5;

const runs = (word: string): Set<string> => {
  const padded = ` ${word} `;
  return new Set(Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3)));
};

function indexOf(meanings: Meanings): ReadonlyMap<string, readonly string[]> {
  let index = indexes.get(meanings);
  if (index === undefined) {
    const made = new Map<string, string[]>();
    for (const lemma of meanings.phrases.byLemma.keys())
      for (const run of lemma.startsWith('#') ? [] : runs(lemma))
        made.set(run, [...(made.get(run) ?? []), lemma]);
    indexes.set(meanings, (index = made));
  }
  return index;
}

/** Words of the catalogue that share most of the letters of one that it does not know, with how much (0–1). */
export function similarLemmas(token: Token, meanings: Meanings): readonly [lemma: string, share: number][] {
  let known = remembered.get(meanings);
  if (known === undefined) remembered.set(meanings, (known = new Map()));
  const word = token.text.replaceAll('İ', 'i').toLowerCase();
  const before = known.get(word);
  if (before) return before;
  const own = runs(word);
  const counts = new Map<string, number>();
  const index = indexOf(meanings);
  for (const run of own)
    for (const lemma of index.get(run) ?? []) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  const found = [...counts]
    // The end of a word is its inflection: what counts is how much of the shorter one is there.
    .map(([lemma, count]): [string, number] => [lemma, count / Math.min(runs(lemma).size, own.size)])
    .filter(([lemma, share]) => share >= LEAST && lemma.length > 3)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 6)
    .map(([lemma, share]): [string, number] => [lemma, share * 0.8]);
  known.set(word, found);
  return found;
}
