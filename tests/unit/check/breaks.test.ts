import { expect, test } from 'vitest';
import { byBrokenFigure } from '../../../shared/domain/checks/breaks.ts';
import { ownRelations } from '../../../shared/domain/checks/own-relations.ts';
import { RelationSchema, type Relation } from '../../../shared/domain/checks/relation.ts';
import { runChecks } from '../../../shared/domain/checks/run-checks.ts';
import { editsFor, ownId } from '../../../shared/domain/catalogue/new-figure.ts';
import { OWN_DIMENSION } from '../../../shared/domain/catalogue/own-dimension.ts';
import { withEdits } from '../../../shared/domain/catalogue/catalogue-edit.ts';
import type { BreakFact } from '../../../shared/domain/findings/finding-facts.ts';
import { findingAz } from '../../../shared/words/findings/finding-az.ts';
import { findingEn } from '../../../shared/words/findings/finding-en.ts';
import { createApp } from '../../../main/resources/app.ts';

const base = { says: 'Parts', saysAz: 'Hissələr', severity: 'blocker' } as const;
const parts: Relation = RelationSchema.parse({
  ...base,
  id: 'parts',
  sort: 'part-whole',
  parts: ['a', 'b'],
  whole: ['t'],
  partition: true,
  missing: 'zero',
  applies: ['value', 'change'],
});
const jump: Relation = RelationSchema.parse({
  ...base,
  id: 'jump',
  sort: 'history',
  figures: ['*'],
  factor: 3,
  from: 10,
});
const said = (from: string[], to: string[], reason = 'law'): BreakFact => ({
  period: '2023',
  from,
  to,
  reason,
  by: 'L',
});
const run = (
  values: Record<string, { value?: number; change?: number; previous?: number }>,
  breaks: BreakFact[],
) =>
  runChecks([parts, jump], new Map(Object.entries(values)), {
    word: 'recorded',
    breaks: byBrokenFigure(breaks),
  }).map(({ id, severity, facts }) => [id, severity, facts.breaks?.length ?? 0]);

test('an error of this year stays one, whatever was counted otherwise before', () => {
  const values = { a: { value: 5 }, b: { value: 7 }, t: { value: 13 } };
  expect(run(values, [said(['a'], ['a'])])).toEqual([['parts', 'blocker', 0]]);
});

test('changes that do not add up across a break are to know, and name it', () => {
  const values = {
    a: { value: 5, change: 1 },
    b: { value: 7, change: 2 },
    t: { value: 12, change: 4 },
  };
  expect(run(values, [])).toEqual([['parts#change', 'blocker', 0]]);
  expect(run(values, [said(['t'], ['t'])])).toEqual([
    ['parts#change', 'note', 1],
    ['change.break:t', 'note', 1],
  ]);
});

test('of a figure that is new nothing is found of last year but that it is of another count', () => {
  const values = {
    a: { value: 5, change: 1 },
    b: { value: 7, change: 2 },
    t: { value: 12, change: 4 },
  };
  expect(run(values, [said(['x'], ['a', 'z'])])).toEqual([['change.break:a', 'note', 1]]);
});

test('a figure in whose place others are counted is no zero: a person says why the sum is right', () => {
  const values = { a: { value: 5 }, t: { value: 12 } };
  expect(run(values, [])).toEqual([['parts', 'blocker', 0]]);
  expect(run(values, [said(['b'], ['c', 'd'])])).toEqual([['parts', 'query', 1]]);
});

test('a figure that is new is far from no year before; one that is counted otherwise says so', () => {
  const values = { c: { value: 12, previous: 90 } };
  expect(run(values, [])).toEqual([['jump:c', 'blocker', 0]]);
  expect(run(values, [said(['b'], ['c'])])).toEqual([]);
  expect(run(values, [said(['c'], ['c'])])).toEqual([['jump:c', 'note', 1]]);
});

test.each([
  [
    said(['a'], ['a'], ''),
    'From 2023 on “A” is counted otherwise (L).',
    '2023-cü ildən “A” başqa cür sayılır (L).',
  ],
  [
    said(['a', 'b'], ['c']),
    'From 2023 on “A” and “B” are merged into “C”: law (L).',
    '2023-cü ildən “A” və “B” birləşdirilib: “C” – law (L).',
  ],
  [
    said(['a'], ['c']),
    'From 2023 on “C” is counted in the place of “A”: law (L).',
    '2023-cü ildən “A” əvəzinə “C” sayılır – law (L).',
  ],
])('a break is said in both languages', (one, en, az) => {
  const values = new Map([[one.to[0]!, { value: 9, change: 4 }]]);
  const [found] = runChecks([], values, { word: 'recorded', breaks: byBrokenFigure([one]) });
  const label = (id: string): string => id.toUpperCase();
  expect(findingEn(found!.facts, label).likeliest).toBe(en);
  expect(findingAz(found!.facts, label).likeliest).toBe(az);
});

test('parts of one dimension of which a thing has one are together no more than the whole; of others each alone', () => {
  const catalogue = createApp().catalogue();
  let known = { catalogue, layouts: [], headerWords: createApp().layouts().headerWords };
  const add = (by: string): void => {
    const figure = {
      id: ownId(known.catalogue.figures),
      labels: { en: `${by} of mine ${known.catalogue.figures.length}`, az: by },
      unit: 'persons',
      breakdown: { of: 'victims.identified', by },
    };
    for (const edit of editsFor(figure, 'mia_thb', known.catalogue))
      known = { ...known, catalogue: withEdits(known, [edit]).catalogue };
  };
  for (const by of ['sex', 'sex', OWN_DIMENSION, OWN_DIMENSION]) add(by);
  const relations = ownRelations(known.catalogue);
  expect(relations.map(({ id }) => id)).toEqual([
    'own.part.own.1',
    'own.part.own.2',
    'own.parts.victims.identified.sex',
    'own.part.own.3',
    'own.part.own.4',
  ]);
  for (const relation of relations) expect(RelationSchema.safeParse(relation).success).toBe(true);
  const values = new Map(
    Object.entries({ 'victims.identified': 10, 'own.1': 6, 'own.2': 5, 'own.3': 6, 'own.4': 5 }).map(
      ([id, value]) => [id, { value }],
    ),
  );
  const found = runChecks(relations, values, { word: 'recorded' });
  expect(found.map(({ check }) => check)).toEqual(['own.parts.victims.identified.sex']);
});
