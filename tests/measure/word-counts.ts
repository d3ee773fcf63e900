import { random, seedOf } from './random.ts';
import { insertionsOf } from './words/insertions.ts';
import { outcomesOf, type WordOutcome } from './words/outcome.ts';
import type { Qualifier } from './words/qualifiers.ts';

/** How many values ended how under one more word, by place (`label`, `header`, `title`, `unit`, `all`). */
export function wordCounts(
  qualifiers: readonly Qualifier[],
  seed: number,
  each?: (outcome: WordOutcome, says: string) => void,
): Map<string, Map<WordOutcome, number>> {
  const counts = new Map<string, Map<WordOutcome, number>>();
  for (const qualifier of qualifiers) {
    for (const insertion of insertionsOf(qualifier, random(seedOf(qualifier.words, seed)))) {
      for (const { outcome, says } of outcomesOf(insertion)) {
        each?.(outcome, says);
        for (const place of [insertion.place, 'all']) {
          const of = counts.get(place) ?? new Map<WordOutcome, number>();
          counts.set(place, of.set(outcome, (of.get(outcome) ?? 0) + 1));
        }
      }
    }
  }
  return counts;
}
