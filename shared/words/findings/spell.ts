import type { SideFact, TermFact } from '../../domain/findings/finding-facts.ts';
import type { NumberWords } from '../number-words.ts';
import { rounded, termNumber } from '../number-words.ts';

/** `28 + 28 − 5`, `2 × 342`: the same in every language. */
export function spell(terms: readonly TermFact[], words: NumberWords): string {
  return terms
    .map((term, at) => {
      const negative = term.factor < 0 && term.figure !== null;
      const factor = Math.abs(term.factor);
      const times = factor === 1 || term.figure === null ? '' : `${factor} × `;
      const body = times + termNumber(term, words);
      const minus = body.startsWith('−');
      if (at === 0) return negative ? `−${body}` : body;
      if (minus && !negative) return ` − ${body.slice(1)}`;
      return `${negative ? ' − ' : ' + '}${body}`;
    })
    .join('');
}

/** Whether the side is one number as it stands, not a calculation. */
export function isPlain({ terms }: SideFact): boolean {
  const [first] = terms;
  return terms.length === 1 && (first!.factor === 1 || first!.figure === null);
}

/** `28 + 28 = 56`, or the number alone where there is one term. */
export const spellSum = (side: SideFact, words: NumberWords): string =>
  isPlain(side) ? spell(side.terms, words) : `${spell(side.terms, words)} = ${rounded(side.sum, words)}`;
