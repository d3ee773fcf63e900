import type { Constraint, Outcome } from './constraint.ts';
import { sumOf } from './constraint.ts';
import type { QuotientFact } from '../findings/finding-facts.ts';
import type { RelationOf } from './relation.ts';
import type { Lookup, Term } from './term.ts';
import { parseTerm } from './term.ts';
import { sideFact, termFact, termFacts } from './term-fact.ts';
import { exactly } from '../numbers/exactly.ts';
import { variableKey } from '../keys/variable-key.ts';

const parse = (texts: string[]): Term[] => texts.map((text) => parseTerm(text));

/**
 * A printed percentage recomputed from its counts. Up to half a unit of its last digit is rounding, up to a
 * whole unit may have been moved so that the shares foot, more is wrong.
 */
export function share(relation: RelationOf<'share'>): Constraint {
  const printed = parseTerm(relation.share);
  const part = parse(relation.part);
  const base = parse(relation.base);
  const exact = (look: Lookup): number | undefined => {
    const over = sumOf(base, look, relation.missing);
    const under = sumOf(part, look, relation.missing);
    return over === undefined || under === undefined || over === 0 ? undefined : (100 * under) / over;
  };
  const outcome = (look: Lookup): Outcome | null => {
    const percent = look.number(printed);
    const found = exact(look);
    if (percent === undefined || found === undefined) return null;
    const off = Math.abs(percent - found) / (2 * look.half(printed));
    const imbalance = exactly(Math.round((percent - found) * 100) / 100);
    if (off <= 0.5 + 1e-9) return { state: 'ok', imbalance };
    return {
      state: 'violated',
      imbalance,
      ...(off <= 1 && relation.severity === 'blocker' ? { severity: 'query' } : {}),
    };
  };
  return {
    id: relation.id,
    relation,
    aspect: 'value',
    terms: [printed, ...part, ...base],
    shown: printed,
    outcome,
    fact: (look) => ({
      tag: 'share',
      part: termFacts(part, look),
      base: termFacts(base, look),
      percent: exact(look)!,
      printed: termFact(printed, look),
    }),
    solve: (variable, assume, now) => {
      const look = assume(now);
      const found = exact(look);
      if (found === undefined) return null;
      // Small shares are printed with a decimal, whatever stands there now.
      const unit = found < 5 ? 0.1 : 2 * look.half(printed);
      if (look.variables(printed).some((own) => variableKey(own) === variableKey(variable))) {
        return exactly(Math.round(found / unit) * unit);
      }
      if (!part.some((term) => term.figure === variable.figure)) return null;
      const needed = Math.round((now * (look.number(printed) ?? 0)) / found);
      return outcome(assume(needed))?.state === 'ok' ? needed : null;
    },
  };
}

/** A quotient printed as a rounded number: exact to its last digit, else a note within half, else a query. */
export function ratio(relation: RelationOf<'ratio'>): Constraint {
  const [over, under] = [parse(relation.numerator), parse(relation.denominator)];
  const printed = parseTerm(relation.ratio);
  const exact = (look: Lookup): number | undefined => quotient(over, under, look);
  return {
    id: relation.id,
    relation,
    aspect: 'value',
    terms: [...over, ...under, printed],
    shown: printed,
    outcome: (look) => {
      const found = exact(look);
      const said = look.number(printed);
      if (found === undefined || said === undefined) return null;
      const imbalance = exactly(Math.round((said - found) * 100) / 100);
      const off = Math.abs(said - found);
      return {
        state: off <= 0.05 * said ? 'ok' : off <= look.half(printed) ? 'rounding' : 'violated',
        imbalance,
      };
    },
    fact: (look) => {
      const said = look.value(printed.figure!)?.text;
      return {
        tag: 'ratio',
        ...quotientFact(over, under, look),
        printed: termFact(printed, look),
        ...(said === undefined ? {} : { said }),
      };
    },
  };
}

/** Two quotients of one kind that lie far apart. */
export function scale(relation: RelationOf<'scale'>): Constraint {
  const [over, under] = [parse(relation.numerator), parse(relation.denominator)];
  const [overB, underB] = [parse(relation.against.numerator), parse(relation.against.denominator)];
  const exact = (look: Lookup): [number, number] | undefined => {
    const a = quotient(over, under, look);
    const b = quotient(overB, underB, look);
    return a === undefined || b === undefined || a <= 0 || b <= 0 ? undefined : [a, b];
  };
  return {
    id: relation.id,
    relation,
    aspect: 'value',
    terms: [...over, ...under, ...overB, ...underB],
    shown: over[0]!,
    outcome: (look) => {
      const both = exact(look);
      if (!both) return null;
      const times = Math.max(both[0] / both[1], both[1] / both[0]);
      return { state: times > relation.factor ? 'violated' : 'ok', imbalance: Math.round(both[0] - both[1]) };
    },
    fact: (look) => ({
      tag: 'scale',
      one: quotientFact(over, under, look),
      other: quotientFact(overB, underB, look),
    }),
  };
}

function quotient(over: Term[], under: Term[], look: Lookup): number | undefined {
  const a = sumOf(over, look, 'skip');
  const b = sumOf(under, look, 'skip');
  return a === undefined || b === undefined || b === 0 ? undefined : a / b;
}

const quotientFact = (over: Term[], under: Term[], look: Lookup): QuotientFact => ({
  over: termFacts(over, look),
  under: termFacts(under, look),
  quotient: quotient(over, under, look)!,
});

/** Number times amount per head (and what comes on top) stays within a sum of money. */
export function product(relation: RelationOf<'product'> | RelationOf<'total'>): Constraint {
  const factors = parse(relation.factors);
  const plus = relation.sort === 'total' ? parse(relation.plus) : [];
  const limit = parse(relation.atMost);
  const spent = (look: Lookup): number | undefined => {
    const numbers = factors.map((term) => look.number(term));
    const more = plus.length === 0 ? 0 : sumOf(plus, look, 'skip');
    if (more === undefined || numbers.includes(undefined)) return undefined;
    return (numbers as number[]).reduce((a, b) => a * b, 1) + more;
  };
  return {
    id: relation.id,
    relation,
    aspect: 'value',
    terms: [...factors, ...plus, ...limit],
    shown: factors.at(-1)!,
    outcome: (look) => {
      const left = spent(look);
      const right = sumOf(limit, look, 'skip');
      if (left === undefined || right === undefined) return null;
      return { state: left > right ? 'violated' : 'ok', imbalance: exactly(left - right) };
    },
    fact: (look) => ({
      tag: 'product',
      factors: termFacts(factors, look),
      plus: termFacts(plus, look),
      spent: spent(look)!,
      limit: sideFact(limit, sumOf(limit, look, 'skip') ?? 0, look),
    }),
  };
}
