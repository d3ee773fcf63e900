import type { Relation } from './relation.ts';
import type { Aspect, Lookup, Term, Variable } from './term.ts';
import { exactly } from '../exactly.ts';

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
  /** The arithmetic, without a full stop. */
  arithmetic(look: Lookup, word: string): string;
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

/** `28 + 28 − 5`, `2 × 342`. */
export function spell(terms: Term[], look: Lookup): string {
  return terms
    .map((term, at) => {
      const negative = term.factor < 0 && term.figure !== null;
      const factor = Math.abs(term.factor);
      const text = look.text(term);
      const times = factor === 1 || term.figure === null ? '' : `${factor} × `;
      const body = times + text;
      const minus = body.startsWith('−');
      if (at === 0) return negative ? `−${body}` : body;
      if (minus && !negative) return ` − ${body.slice(1)}`;
      return `${negative ? ' − ' : ' + '}${body}`;
    })
    .join('');
}

/** `28 + 28 = 56`, or the number alone where there is one term. */
export function spellSum(terms: Term[], look: Lookup, sum: number): string {
  const [first] = terms;
  const plain = terms.length === 1 && (first!.factor === 1 || first!.figure === null);
  return plain ? spell(terms, look) : `${spell(terms, look)} = ${formatNumber(sum)}`;
}

export const formatNumber = (number: number): string => {
  const [whole, rest] = String(Math.abs(exactly(Math.round(number * 100) / 100))).split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${number < 0 ? '−' : ''}${grouped}${rest === undefined ? '' : `.${rest}`}`;
};

/** Solves for a variable that the imbalance depends on in a straight line. */
export function solveLinear(outcome: Constraint['outcome']): NonNullable<Constraint['solve']> {
  return (_variable, assume, now) => {
    const here = outcome(assume(now))?.imbalance;
    const next = outcome(assume(now + 1))?.imbalance;
    if (here === undefined || next === undefined || next === here) return null;
    return exactly(now - here / (next - here));
  };
}
