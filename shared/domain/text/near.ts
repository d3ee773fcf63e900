import { compareCodes } from './name-order.ts';

/** The few names that look most like what was typed, best first: what a person may have meant. */
export function nearest(typed: string, names: readonly string[], most = 3): string[] {
  const pairs = bigrams(typed);
  return names
    .map((name) => ({ name, score: likeness(pairs, bigrams(name)) }))
    .filter(({ score }) => score >= 0.4)
    .toSorted((a, b) => b.score - a.score || compareCodes(a.name, b.name))
    .slice(0, most)
    .map(({ name }) => name);
}

function bigrams(text: string): Set<string> {
  const folded = ` ${text.toLowerCase()} `;
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < folded.length; at++) pairs.add(folded.slice(at, at + 2));
  return pairs;
}

/** Sørensen–Dice coefficient, 0 to 1. */
const likeness = (a: Set<string>, b: Set<string>): number =>
  (2 * [...a].filter((pair) => b.has(pair)).length) / Math.max(1, a.size + b.size);
