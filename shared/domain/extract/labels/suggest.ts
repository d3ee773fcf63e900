/** Synonyms by the beginnings of their words, so that an unknown label finds its neighbours fast. */
export interface WordIndex {
  byStem: Map<string, Entry[]>;
  /** Most words of any synonym: how long a phrase can be. */
  longest: number;
}

interface Entry {
  stems: Set<string>;
  figures: string[];
}

/** Azerbaijani, Turkish and Russian inflect at the end: the first five letters decide. */
const stemOf = (word: string): string => word.slice(0, 5);

const stemsOf = (text: string): Set<string> =>
  new Set(
    text
      .split(' ')
      .filter((word) => word.length > 3)
      .map(stemOf),
  );

export function indexWords(figures: Map<string, Set<string>>): WordIndex {
  const byStem = new Map<string, Entry[]>();
  let longest = 0;
  for (const [synonym, ids] of figures) {
    longest = Math.max(longest, synonym.split(' ').length);
    const stems = stemsOf(synonym);
    if (stems.size < 2) continue;
    const entry = { stems, figures: [...ids] };
    for (const stem of stems) byStem.set(stem, [...(byStem.get(stem) ?? []), entry]);
  }
  return { byStem, longest };
}

/** Figures whose synonyms share most words with the label, best first; never taken without a person. */
export function suggest(label: string, index: WordIndex, least = 0.6): string[] {
  const stems = stemsOf(label);
  if (stems.size < 2) return [];
  return best(stems, index, (shared, entry) => (2 * shared) / (stems.size + entry.stems.size), least);
}

/** Figures all of whose words a sentence contains, if they are `least` words. */
export function mentioned(sentence: string, index: WordIndex, least: number): string[] {
  return best(stemsOf(sentence), index, (shared, { stems }) => (shared === stems.size ? shared : 0), least);
}

function best(
  stems: Set<string>,
  { byStem }: WordIndex,
  scoreOf: (shared: number, entry: Entry) => number,
  least: number,
): string[] {
  const shared = new Map<Entry, number>();
  for (const stem of stems)
    for (const entry of byStem.get(stem) ?? []) shared.set(entry, (shared.get(entry) ?? 0) + 1);
  const found = new Map<string, number>();
  for (const [entry, count] of shared) {
    const score = scoreOf(count, entry);
    if (score < least) continue;
    for (const figure of entry.figures) found.set(figure, Math.max(found.get(figure) ?? 0, score));
  }
  return [...found.entries()]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([figure]) => figure);
}
