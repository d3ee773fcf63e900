import { expect, test } from 'vitest';
import { assuming } from '../../../shared/domain/checks/assuming.ts';
import type { CheckValue } from '../../../shared/domain/checks/check-values.ts';
import { RelationSchema, type Relation } from '../../../shared/domain/checks/relation.ts';
import { notLookedAt, ruleRuns } from '../../../shared/domain/checks/rule-coverage.ts';
import { runChecks } from '../../../shared/domain/checks/run-checks.ts';

const context = { word: 'recorded' } as const;
const rule = (more: object): Relation =>
  RelationSchema.parse({ says: 's', saysAz: 's', severity: 'blocker', ...more });
const RULES = [
  rule({ id: 'sum', sort: 'part-whole', parts: ['a', 'b'], whole: ['t'], partition: true }),
  rule({ id: 'lacks', sort: 'subset', part: ['a'], whole: ['unknown'] }),
  rule({ id: 'year', sort: 'ascending', terms: ['ref.one', 'ref.two'] }),
  rule({ id: 'said', sort: 'statement', phrase: 'none', phraseAz: 'heç biri', figures: ['a'], beside: 'a' }),
  rule({ id: 'other', sort: 'subset', part: ['a'], whole: ['t'], unless: ['a'] }),
  rule({ id: 'whole', sort: 'whole', figures: ['*'], exceptions: ['t'] }),
];
const VALUES = new Map<string, CheckValue>([
  ['a', { value: 1 }],
  ['b', { value: 2, change: 1 }],
  ['t', { value: 4 }],
]);
const isFigure = (id: string): boolean => !id.startsWith('ref.');

test('each rule says whether it ran, and what it lacked', () => {
  const findings = runChecks(RULES, VALUES, context);
  const runs = ruleRuns(RULES, VALUES, context, findings, isFigure);
  expect(runs.map(({ id, looked, found, skipped }) => ({ id, looked, found, ...skipped }))).toEqual([
    { id: 'sum', looked: 1, found: 1 },
    { id: 'lacks', looked: 0, found: 0, why: 'values', missing: ['unknown'] },
    { id: 'year', looked: 0, found: 0, why: 'document', missing: ['ref.one', 'ref.two'] },
    { id: 'said', looked: 0, found: 0, why: 'document', missing: [] },
    { id: 'other', looked: 0, found: 0, why: 'replaced', missing: [] },
    { id: 'whole', looked: 2, found: 0 },
    { id: 'change.claimed', looked: 1, found: 0 },
  ]);
});

test('a value that no rule holds against another number is said, and whether a rule would', () => {
  const more = new Map<string, CheckValue>([
    ...VALUES,
    ['lone', { value: 7 }],
    ['moved', { value: 9, change: 2, previous: 7 }],
  ]);
  expect([...notLookedAt(RULES, more, context)]).toEqual([['lone', 'no-rule']]);
  const few = new Map<string, CheckValue>([['a', { value: 1 }]]);
  expect([...notLookedAt(RULES, few, context)]).toEqual([['a', 'values']]);
});

test('with the suspect put right the two sides agree, and with another one they do not', () => {
  const facts = runChecks(RULES, VALUES, context)[0]!.facts;
  const suspect = {
    figure: 'b',
    kind: 'value',
    now: 2,
    settles: 0,
    opposed: false,
    repeatsShare: false,
  } as const;
  expect(assuming(facts, { ...suspect, instead: 3 })).toMatchObject({ left: { sum: 4 }, right: { sum: 4 } });
  expect(assuming(facts, { ...suspect, instead: 5 })).toBeNull();
});
