import { random, seedOf } from './random.ts';
import { bySex, countries, quarters } from './words/sum-tables.ts';
import { outcomeOfWrongSum, type SumOutcome } from './words/wrong-sum.ts';

/** How often one wrong number in a table whose totals hold ended how. */
export function sumCounts(
  runs: number,
  each?: (outcome: SumOutcome, says: string) => void,
): Map<SumOutcome, number> {
  const counts = new Map<SumOutcome, number>();
  for (const make of [quarters, countries, bySex]) {
    for (const language of ['az', 'ru', 'en'] as const) {
      for (let run = 1; run <= runs; run += 1) {
        const by = random(seedOf(`${make.name} ${language}`, run));
        const { outcome, says } = outcomeOfWrongSum(make(language, by), by);
        each?.(outcome, `${language} ${says}`);
        counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
      }
    }
  }
  return counts;
}
