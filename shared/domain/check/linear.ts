import type { Constraint, Outcome } from './constraint.ts';
import { formatNumber, solveLinear, spell, spellSum, sumOf } from './constraint.ts';
import type { Relation } from './relation.ts';
import type { Aspect, Lookup, Term } from './term.ts';
import { parseTerm } from './term.ts';
import { exactly } from '../exactly.ts';

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
    arithmetic: (look, word) => equalText(sides, sums(sides, look, relation.missing)!, look, relation, word),
    solve: solveLinear(outcome),
  };
}

function equalText(
  sides: Sides,
  both: [number, number],
  look: Lookup,
  relation: Relation,
  word: string,
): string {
  const left = spellSum(sides.left, look, both[0]);
  const right = spellSum(sides.right, look, both[1]);
  if (relation.sort === 'repeat') {
    const [a, b] = relation.between.split('-') as [string, string];
    return `${left} in the ${a}${page(sides.left, look)}, ${right} ${b === 'slide' ? 'on' : 'in'} the ${b === a ? 'other' : b}${page(sides.right, look)}`;
  }
  if (sides.left.length === 1) return `${left} against ${right}`;
  return sides.right.length === 1 && sides.right[0]!.figure !== null
    ? `${left}, ${word} ${right}`
    : `${left}, not ${right}`;
}

function page(terms: Term[], look: Lookup): string {
  const found = look.place(terms[0]!)?.page;
  return found === undefined ? '' : ` (p. ${found})`;
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
    arithmetic: (look) => {
      const [left, right] = sums(sides, look, relation.missing)!;
      const than = left === right ? 'as much as' : 'more than';
      return `${spellSum(sides.left, look, left)}, ${than} ${spellSum(sides.right, look, right)}`;
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
      arithmetic: (look) => `${spell([after], look)} does not come after ${spell([before], look)}`,
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
    arithmetic: (look) => {
      const [from, to] = [look.text(before), look.text(after)];
      const shared = look.number(before) === look.number(after);
      const gap = (look.number(after) ?? 0) > (look.number(before) ?? 0);
      return shared ? `${from} belongs to both` : `${gap ? 'a gap' : 'an overlap'} between ${from} and ${to}`;
    },
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
    arithmetic: (look) => {
      const sum = sumOf(terms, look, relation.missing) ?? 0;
      const items = (relation.listed ?? []).map((text) => look0.text(parseTerm(text)));
      const list = items.length > 0 ? ` (${items.join(', ')})` : '';
      return `${spellSum(terms, look, sum)}, listed ${formatNumber(listed)}${list}`;
    },
  };
}
