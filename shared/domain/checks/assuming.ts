import { exactly } from '../numbers/exactly.ts';
import type { FindingFacts, SideFact, SuspectFact } from '../findings/finding-facts.ts';

/**
 * The two sides of a finding as they would be with a suspect's other number; null where that is no sum, or where
 * they would still not agree.
 */
export function assuming(
  { what }: FindingFacts,
  { figure, kind, instead }: SuspectFact,
): { left: SideFact; right: SideFact } | null {
  if (what.tag !== 'equal' && what.tag !== 'repeat') return null;
  if (kind !== 'value' && kind !== 'change') return null;
  const part = kind === 'value' ? 'value' : 'delta';
  const [left, right] = [what.left, what.right].map((side) => {
    const terms = side.terms.map((term) => {
      if (term.figure !== figure || term.part !== part) return term;
      const { printed: _, ...rest } = term;
      return { ...rest, number: instead };
    });
    const sum = terms.reduce(
      (total, term) => total + term.factor * (term.figure === null ? 1 : (term.number ?? 0)),
      0,
    );
    return { terms, sum: exactly(sum) };
  }) as [SideFact, SideFact];
  return left.sum === right.sum ? { left, right } : null;
}
