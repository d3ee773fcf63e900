import { expect, test } from 'vitest';
import type { Figure } from '../../../shared/domain/figures/figure.ts';
import { leftFindings } from '../../../shared/domain/roll/left-findings.ts';
import type { Reason } from '../../../shared/domain/roll/reasons.ts';

const of = (value: number | null): Map<string, Figure> =>
  new Map([
    ['f', { id: 'f', period: '2024', value, unit: 'persons', previous: 1, change: null, state: 'agreed', observations: [] }],
  ]); // prettier-ignore
const found = (reason: Partial<Reason> & Pick<Reason, 'why'>, value: number | null, dated: string[] = []) =>
  leftFindings(
    [
      {
        language: 'en',
        block: 'a.1',
        section: 'S',
        at: 0,
        text: 'T',
        inlines: [],
        reasons: [{ words: ['w'], figures: ['f'], ...reason }],
      },
    ],
    of(value),
    new Set(dated),
  ).map(({ severity }) => severity);

test('a number is only wrong where it is this year’s', () => {
  const zero = { why: 'number' as const, values: [0] };
  expect([0, 1, 75, null].map((value) => found(zero, value).length)).toEqual([1, 0, 0, 0]);
  expect([1, 2, 75].map((value) => found({ why: 'number', values: [2] }, value).length)).toEqual([0, 1, 1]);
  expect(found({ why: 'list' }, 0)).toEqual(['query']);
  expect(found({ why: 'list' }, 3)).toEqual([]);
});

test('what is missing is open by itself, and what a year names is said once', () => {
  expect(found({ why: 'missing' }, null)).toEqual([]);
  expect(found({ why: 'fact' }, null)).toEqual(['note']);
  expect(found({ why: 'fact' }, null, ['a.1'])).toEqual([]);
  expect([found({ why: 'sign' }, 1), found({ why: 'unchanged' }, 1)]).toEqual([['query'], ['note']]);
});
