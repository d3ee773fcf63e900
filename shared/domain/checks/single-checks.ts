import { commonBase, split } from './base-checks.ts';
import type { CheckContext, CheckValue, CheckValues } from './check-values.ts';
import type { Detection } from './detection.ts';
import { known } from './detection.ts';
import type { Relation, RelationOf } from './relation.ts';
import type { Lookup } from './term.ts';
import { lookup, parseTerm } from './term.ts';
import { termFact, termFacts } from './term-fact.ts';

export function singleCheck(relation: Relation, values: CheckValues, context: CheckContext): Detection[] {
  const look = lookup(values);
  if (relation.sort === 'same') return same(relation, look);
  if (relation.sort === 'common-base') return commonBase(relation, look);
  if (relation.sort === 'split') return split(relation, look);
  if (relation.sort === 'distinct') return distinct(relation, look);
  if (relation.sort === 'statement') return statement(relation, look, context);
  if (relation.sort === 'bound') return bound(relation, values, look);
  if (relation.sort === 'whole') return whole(relation, values);
  if (relation.sort === 'history') return history(relation, values);
  return [];
}

function same(relation: RelationOf<'same'>, look: Lookup): Detection[] {
  const all = known(relation.terms, look);
  const counts = new Map<number, number>();
  for (const { number } of all) counts.set(number, (counts.get(number) ?? 0) + 1);
  const [usual, times] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  if (counts.size < 2) return [];
  if (times * 2 <= all.length) {
    const what = { tag: 'same-none', numbers: [...counts.keys()].sort((a, b) => a - b) } as const;
    return [{ figures: all.map(({ term }) => term.figure!), what, place: look.place(all[0]!.term) }];
  }
  return all
    .filter(({ number }) => number !== usual)
    .map(({ term, number }) => ({
      suffix: term.figure!,
      figures: [term.figure!],
      what: { tag: 'same', number, usual, others: times },
      imbalance: number - usual,
      likely: { tag: 'usual', number, usual },
      place: look.place(term),
    }));
}

function distinct(relation: RelationOf<'distinct'>, look: Lookup): Detection[] {
  const [left, right] = known([relation.left, relation.right], look);
  if (!left || !right || left.number !== right.number) return [];
  const figures = [left.term.figure!, right.term.figure!];
  const what = { tag: 'distinct', term: termFact(left.term, look) } as const;
  return [{ figures, what, imbalance: 0, place: look.place(right.term) }];
}

function statement(relation: RelationOf<'statement'>, look: Lookup, context: CheckContext): Detection[] {
  const { phrase: en, phraseAz: az } = relation;
  const said = context.text?.find(({ text }) => text.includes(en) || text.includes(az));
  const against = known(relation.figures, look).filter(({ number }) => number > 0);
  if (!said || against.length === 0) return [];
  const terms = against.map(({ term }) => term);
  const { page } = said.place;
  return [
    {
      figures: [parseTerm(relation.beside).figure!, ...against.map(({ term }) => term.figure!)],
      what: {
        tag: 'statement',
        phrase: said.text.includes(en) ? en : az,
        ...(page === undefined ? {} : { page }),
        against: termFacts(terms, look),
      },
      place: look.place(against[0]!.term) ?? said.place,
    },
  ];
}

function bound(relation: RelationOf<'bound'>, values: CheckValues, look: Lookup): Detection[] {
  const plain = relation.figures.filter((pattern) => !pattern.includes('*'));
  const wild = relation.figures.filter((pattern) => pattern.includes('*'));
  const names = [...plain, ...[...values.keys()].filter((figure) => isNamedBy(figure, wild))];
  return known(names, look)
    .filter(({ number }) => number < (relation.min ?? -Infinity) || number > (relation.max ?? Infinity))
    .map(({ term, number }) => ({
      suffix: term.figure!,
      figures: [term.figure!],
      what: {
        tag: 'bound',
        term: termFact(term, look),
        ...(number > (relation.max ?? Infinity)
          ? { side: 'max', limit: relation.max! }
          : { side: 'min', limit: relation.min! }),
      },
      place: look.place(term),
    }));
}

/** `*` stands for anything. */
export const isNamedBy = (figure: string, patterns: readonly string[]): boolean =>
  patterns.some((pattern) =>
    new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`).test(figure),
  );

function whole(relation: RelationOf<'whole'>, values: CheckValues): Detection[] {
  const found: Detection[] = [];
  for (const [figure, value] of values) {
    if (!isNamedBy(figure, relation.figures) || isNamedBy(figure, relation.exceptions)) continue;
    for (const [number, text, place] of [
      [value.value, value.text, value.place],
      [value.change, value.changeText, value.changePlace],
    ] as const) {
      if (number === undefined || Number.isInteger(number)) continue;
      const what = { tag: 'whole', number, ...(text === undefined ? {} : { printed: text }) } as const;
      found.push({ suffix: figure, figures: [figure], what, place });
    }
  }
  return found;
}

function history(relation: RelationOf<'history'>, values: CheckValues): Detection[] {
  return [...values].flatMap(([figure, one]) => {
    const previous = lastYear(one);
    if (!isNamedBy(figure, relation.figures) || previous === undefined || one.value === undefined) return [];
    const [low, high] = [Math.min(previous, one.value), Math.max(previous, one.value)];
    if (high < relation.from || low < 0 || high <= low * relation.factor) return [];
    const what = { tag: 'history', value: one.value, previous, factor: relation.factor } as const;
    return [{ suffix: figure, figures: [figure], what, imbalance: one.value - previous, place: one.place }];
  });
}

/** Last year's value: known, or implied by the claimed change. */
const lastYear = (one: CheckValue): number | undefined =>
  one.previous ?? (one.value === undefined || one.change === undefined ? undefined : one.value - one.change);
