import { expect, test } from 'vitest';
import { agree } from '../../../shared/domain/observations/rivals.ts';
import { conflictsAmong } from '../../fixtures/conflicts-among.ts';
import { layouts } from '../../fixtures/returns.ts';
import { catalogue } from '../catalogue-fixture.ts';
import { observation } from '../figure-fixture.ts';

const said = (value: number, qualifier?: string) =>
  observation(1, value, qualifier === undefined ? {} : { qualifier });

test.each([
  [said(104), said(100, 'more than'), true],
  [said(100, 'at least'), said(100), true],
  [said(96), said(100, 'more than'), false],
  [said(150), said(100, 'less than'), false],
  [said(90), said(100, 'less than'), true],
  [said(105), said(100, 'about'), true],
  [said(150), said(100, 'about'), false],
  // Only stresses the number: it bounds nothing.
  [said(150), said(100, 'as many as'), false],
  [said(100), said(100, 'in total'), true],
])('%o and %o', (a, b, both) => {
  expect([agree(a, b), agree(b, a)]).toEqual([both, both]);
});

test('two exact values behind one “more than” are a conflict of their own', () => {
  const figure = 'victims.identified';
  const at = (id: number, value: number, agency: string, more = {}) =>
    observation(id, value, { figure, agency, ...more });
  const found = (values: ReturnType<typeof at>[]) =>
    conflictsAmong(values, { catalogue, words: layouts.evidenceWords }).map(({ rivals }) => rivals);
  const bound = at(1, 100, 'mia_thb', { qualifier: 'more than' });
  expect(found([bound, at(2, 120, 'sms'), at(3, 120, 'moj')])).toEqual([]);
  expect(found([bound, at(2, 120, 'sms'), at(3, 150, 'moj')])).toEqual([[1, 2, 3]]);
});
