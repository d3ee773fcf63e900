import type { Constraint, Outcome } from './constraint.ts';
import { solveLinear, sumOf } from './constraint.ts';
import type { Relation } from './relation.ts';
import type { Aspect, Lookup, Term } from './term.ts';
import { parseTerm } from './term.ts';
import { sideFact, termFact, termFacts } from './term-fact.ts';
import type { ArithmeticFact } from '../findings/finding-facts.ts';
import { exactly } from '../numbers/exactly.ts';

interface Sides {
  left: Term[];
  right: Term[];
}

const parse = (texts: string[], aspect: Aspect): Term[] => texts.map((text) => parseTerm(text, aspect));

/** What the printed precision of all terms together may hide. */
const slack = ({ left, right }: Sides, look: Lookup): number =>
  [...left, ...right].reduce((sum, term) => sum + look.half(term) * Math.abs(term.factor), 0);

function sums(sides: Sides, look: Lookup, missing: Relation['missing']): [number, number] | null {
  const left = sumOf(sides.left, look, missing);
  const right = sumOf(sides.right, look, missing);
  return left === undefined || right === undefined ? null : [left, right];
}

/** Left and right are equal: partitions, repeats, identities, footings. */
export function equality(
  relation: Relation,
  aspect: Aspect,
  leftTexts: string[],
  rightTexts: string[],
  rounded: boolean,
): Constraint {
  const sides = { left: parse(leftTexts, aspect), right: parse(rightTexts, aspect) };
  const outcome = (look: Lookup): Outcome | null => {
    const both = sums(sides, look, relation.missing);
    if (!both) return null;
    const imbalance = exactly(both[0] - both[1]);
    const hidden = rounded && Math.abs(imbalance) <= slack(sides, look) + 1e-9;
    return { state: imbalance === 0 ? 'ok' : hidden ? 'rounding' : 'violated', imbalance };
  };
  return {
    id: relation.id,
    relation,
    aspect,
    terms: [...sides.left, ...sides.right],
    shown: sides.right.find(({ figure }) => figure !== null) ?? sides.left[0]!,
    outcome,
    fact: (look) => equalFact(sides, sums(sides, look, relation.missing)!, look, relation),
    solve: solveLinear(outcome),
  };
}

function equalFact(
  sides: Sides,
  [left, right]: [number, number],
  look: Lookup,
  relation: Relation,
): ArithmeticFact {
  const both = { left: sideFact(sides.left, left, look), right: sideFact(sides.right, right, look) };
  return relation.sort === 'repeat'
    ? { tag: 'repeat', ...both, between: relation.between }
    : { tag: 'equal', ...both };
}

/** Left is not more than right; `strict`: is less. */
export function atMost(
  relation: Relation,
  aspect: Aspect,
  leftTexts: string[],
  rightTexts: string[],
  options: { strict?: boolean; rounded?: boolean } = {},
): Constraint {
  const sides = { left: parse(leftTexts, aspect), right: parse(rightTexts, aspect) };
  return {
    id: relation.id,
    relation,
    aspect,
    terms: [...sides.left, ...sides.right],
    shown: sides.left.find(({ figure }) => figure !== null) ?? sides.right[0]!,
    outcome: (look) => {
      const both = sums(sides, look, relation.missing);
      if (!both) return null;
      const imbalance = exactly(both[0] - both[1]);
      if (imbalance < 0 || (imbalance === 0 && options.strict !== true)) return { state: 'ok', imbalance };
      const hidden = options.rounded === true && imbalance <= slack(sides, look) + 1e-9;
      return { state: hidden ? 'rounding' : 'violated', imbalance };
    },
    fact: (look) => {
      const [left, right] = sums(sides, look, relation.missing)!;
      return {
        tag: 'at-most',
        left: sideFact(sides.left, left, look),
        right: sideFact(sides.right, right, look),
      };
    },
  };
}

/** Each term is larger than the one before: years in a list, limits of bands. */
export function ascending(relation: Relation, texts: string[]): Constraint[] {
  return texts.slice(1).map((text, at) => {
    const base = atMost(relation, 'value', [texts[at]!], [text], { strict: true });
    const [before, after] = base.terms as [Term, Term];
    return {
      ...base,
      id: at === 0 ? relation.id : `${relation.id}.${at + 1}`,
      shown: after,
      fact: (look) => ({ tag: 'ascending', before: termFact(before, look), after: termFact(after, look) }),
    };
  });
}

/** After = before + step; a shared limit is a note, a gap or an overlap the relation's severity. */
export function contiguous(relation: Relation & { sort: 'contiguous' }): Constraint {
  const before = parseTerm(relation.before);
  const after = parseTerm(relation.after);
  const outcome = (look: Lookup): Outcome | null => {
    const from = look.number(before);
    const to = look.number(after);
    if (from === undefined || to === undefined) return null;
    const imbalance = exactly(to - from - relation.step);
    if (imbalance === 0) return { state: 'ok', imbalance };
    return {
      state: 'violated',
      imbalance,
      ...(to === from && relation.sharedLimit ? { severity: relation.sharedLimit } : {}),
    };
  };
  return {
    id: relation.id,
    relation,
    aspect: 'value',
    terms: [before, after],
    shown: after,
    outcome,
    fact: (look) => ({ tag: 'contiguous', before: termFact(before, look), after: termFact(after, look) }),
    solve: solveLinear(outcome),
  };
}

/** A count of things against the number of those listed. */
export function counted(relation: Relation & { sort: 'count' }, listed: number, look0: Lookup): Constraint {
  const count = typeof relation.count === 'string' ? [relation.count] : relation.count;
  const base = equality(relation, 'value', count, [String(listed)], false);
  const terms = base.terms.filter(({ figure }) => figure !== null);
  const complete = (relation.listed?.length ?? listed) === listed;
  return {
    ...base,
    shown: terms[0]!,
    // An item that was not recognised is no proof that the count is wrong.
    outcome: (look) => {
      const found = base.outcome(look);
      return found && !complete && relation.severity === 'blocker' ? { ...found, severity: 'query' } : found;
    },
    fact: (look) => ({
      tag: 'count',
      count: sideFact(terms, sumOf(terms, look, relation.missing) ?? 0, look),
      listed,
      items: termFacts(
        (relation.listed ?? []).map((text) => parseTerm(text)),
        look0,
      ),
    }),
  };
}
