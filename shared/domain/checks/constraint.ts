import type { ArithmeticFact } from '../findings/finding-facts.ts';
import type { Relation } from './relation.ts';
import type { Aspect, Lookup, Term } from './term.ts';
import { exactly } from '../numbers/exactly.ts';
import type { Variable } from '../keys/variable-key.ts';

export interface Outcome {
  /** `rounding`: not exact, but the printed precision explains it. */
  state: 'ok' | 'rounding' | 'violated';
  /** Left minus right. */
  imbalance: number;
  /** Severity where the relation's own does not fit. */
  severity?: Relation['severity'];
}

/** A relation between terms, ready to be evaluated under any assumption. */
export interface Constraint {
  id: string;
  relation: Relation;
  aspect: Aspect;
  terms: Term[];
  /** Terms whose place a finding shows when no culprit is known. */
  shown: Term;
  /** null where a term is missing. */
  outcome(look: Lookup): Outcome | null;
  /** The arithmetic, for a language to word; asked only where there is an outcome. */
  fact(look: Lookup): ArithmeticFact;
  /** The number that the variable would need, all others kept; null where it is not one number. */
  solve?(variable: Variable, assume: (number: number) => Lookup, now: number): number | null;
}

/** Sum of the terms; undefined where one is missing and missing ones do not count as 0. */
export function sumOf(terms: Term[], look: Lookup, missing: Relation['missing']): number | undefined {
  let sum = 0;
  let known = 0;
  for (const term of terms) {
    const number = look.number(term);
    if (number === undefined && missing !== 'zero') return undefined;
    if (number !== undefined && term.figure !== null) known += 1;
    sum += number ?? 0;
  }
  return known === 0 && terms.some(({ figure }) => figure !== null) ? undefined : exactly(sum);
}

/** Solves for a variable that the imbalance depends on in a straight line. */
export function solveLinear(outcome: Constraint['outcome']): NonNullable<Constraint['solve']> {
  return (_variable, assume, now) => {
    const here = outcome(assume(now))?.imbalance;
    const next = outcome(assume(now + 1))?.imbalance;
    if (here === undefined || next === undefined || next === here) return null;
    return exactly(now - here / (next - here));
  };
}
