import type { Meanings } from '../meaning/meanings.ts';
import type { Candidate } from './candidate.ts';
import { keyText } from './candidate.ts';
import type { CellReading } from './cell-reading.ts';

/** So many other words of the wording stand as they are written in the catalogue. */
const LEAST_EXACT = 2;
/** So long is the word that carries the slip. */
const LONG = 6;
/** So much worse is every other figure. */
const CLEAR = 2;

/**
 * Whether one slip leaves no doubt without a number: one long word carries it, all others of the label are those of
 * the wording, the unit is the figure's, the sender its owner, and no other figure comes near.
 */
export function isSureSlip(
  { row, column, candidates, evidence }: CellReading,
  best: Candidate,
  meanings: Meanings,
): boolean {
  if (!evidence.has('unit') || !evidence.has('sender') || best.open.length > 0) return false;
  const wording = new Set(best.phrase.all.flat());
  const used = [...row.own, ...column.own]
    .flatMap(({ told }) => told.tokens)
    .filter((token) => !meanings.lists.isEmpty(token) && token.lemmas.some((lemma) => wording.has(lemma)));
  const slips = used.filter(({ mended }) => mended === true);
  if (slips.length !== 1 || slips[0]!.text.length < LONG || used.length - 1 < LEAST_EXACT) return false;
  return candidates.every((other) => keyText(other) === keyText(best) || best.score - other.score >= CLEAR);
}

/**
 * Whether a figure of the catalogue tells the same in its own words, of which the best reading makes a category more:
 * `forgery for human trafficking` is one figure, not forgery within another article.
 */
export const isNarrowed = ({ candidates }: CellReading, best: Candidate): boolean =>
  !best.known &&
  candidates.some((other) => {
    const given = Object.entries(other.categories);
    return (
      other.known &&
      other.indicator === best.indicator &&
      best.score - other.score < 3 * CLEAR &&
      given.length > 0 &&
      given.length < Object.keys(best.categories).length &&
      given.every(([dimension, code]) => best.categories[dimension] === code)
    );
  });
