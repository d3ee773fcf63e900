import { expect, test } from 'vitest';
import { partTable } from '../../../shared/domain/checks/part-table.ts';
import { RelationSchema } from '../../../shared/domain/checks/relation.ts';
import { runChecks } from '../../../shared/domain/checks/run-checks.ts';
import { findingAz } from '../../../shared/words/findings/finding-az.ts';
import { findingEn } from '../../../shared/words/findings/finding-en.ts';
import { FINDING_GROUPS } from '../../../shared/words/findings/finding-titles.ts';
import { findingRow } from '../../../shared/words/findings/finding-row.ts';

const relation = RelationSchema.parse({
  id: 'wanted',
  sort: 'part-whole',
  says: 'Suspects wanted',
  saysAz: 'Axtarışda olan şəxslər',
  severity: 'blocker',
  parts: ['a', 'b', 'c'],
  whole: ['t'],
  partition: true,
  applies: ['value', 'previous', 'change'],
});

const values = new Map([
  ['a', { value: 17, change: 0 }],
  ['b', { value: 3, change: 2 }],
  ['c', { value: 1, change: -2 }],
  ['t', { value: 21, change: -2 }],
]);

const found = runChecks([relation], values, { word: 'printed' });
const change = found.find(({ id }) => id === 'wanted#change')!;

test('both years and the change of every part stand beside the total', () => {
  expect(partTable(change.facts, values)).toEqual({
    parts: [
      { figure: 'a', factor: 1, previous: 17, change: 0, value: 17 },
      { figure: 'b', factor: 1, previous: 1, change: 2, value: 3 },
      { figure: 'c', factor: 1, previous: 3, change: -2, value: 1 },
    ],
    together: { previous: 21, change: 0, value: 21 },
    totals: [{ figure: 't', factor: 1, previous: 23, change: -2, value: 21 }],
    total: { previous: 23, change: -2, value: 21 },
    offBy: { previous: -2, change: 2, value: 0 },
  });
});

test('the row of a table has the parts, their sum, what stands against it, and the difference', () => {
  expect(findingRow(change.facts, 'en')).toEqual({
    parts: '0 + 2 − 2',
    gives: '0',
    against: { word: 'printed', number: '−2' },
    offBy: '+2',
  });
  const previous = found.find(({ id }) => id === 'wanted#previous')!;
  expect(findingRow(previous.facts, 'az')).toEqual({
    parts: '17 + 1 + 3',
    gives: '21',
    against: { word: 'fərqdən alınır', number: '23' },
    offBy: '−2',
  });
});

test('a finding is worded in both languages from its facts', () => {
  const labels = (figure: string): string => figure.toUpperCase();
  expect(findingEn(change.facts, labels)).toMatchObject({
    title: 'Suspects wanted, changes',
    arithmetic: '0 + 2 − 2 = 0, printed −2.',
  });
  expect(findingAz(change.facts, labels)).toMatchObject({
    title: 'Axtarışda olan şəxslər, fərq',
    arithmetic: '0 + 2 − 2 = 0, çap olunub: −2.',
  });
  expect(FINDING_GROUPS[change.facts.group].az).toBe('Fərqlər uyğun gəlmir');
});
