import type { SideFact, TermFact } from '../findings/finding-facts.ts';
import { exactly } from '../numbers/exactly.ts';
import type { Lookup, Term } from './term.ts';

export function termFact(term: Term, look: Lookup): TermFact {
  const known = term.figure === null ? undefined : look.value(term.figure);
  const number = look.raw(term);
  const reference = known?.numbers !== undefined;
  const page = look.place(term)?.page;
  const printed = term.aspect === 'value' && !reference && /^\d/.test(known?.text ?? '');
  return {
    figure: term.figure,
    factor: term.factor,
    part: term.aspect,
    number: number === undefined ? null : exactly(number),
    ...(printed ? { printed: known!.text! } : {}),
    ...(reference ? { bare: true } : {}),
    ...(page === undefined ? {} : { page }),
  };
}

export const termFacts = (terms: readonly Term[], look: Lookup): TermFact[] =>
  terms.map((term) => termFact(term, look));

export const sideFact = (terms: readonly Term[], sum: number, look: Lookup): SideFact => ({
  terms: termFacts(terms, look),
  sum,
});
