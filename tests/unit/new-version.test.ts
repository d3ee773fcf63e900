import { expect, test } from 'vitest';
import {
  looksLikeNewVersion,
  pairVersions,
  type DeliveryShape,
} from '../../shared/domain/observations/new-version.ts';
import { observation } from './figure-fixture.ts';

const keys = (...figures: string[]) => figures.map((figure, at) => observation(at + 1, at, { figure })); // prettier-ignore
const shape = (more: Partial<DeliveryShape>): DeliveryShape => ({
  agency: 'a',
  period: '2023',
  layout: null,
  sheets: ['S'],
  observations: keys('f', 'g', 'h', 'i', 'j'),
  ...more,
});

test('same sender, period and form, and most of the keys', () => {
  expect(looksLikeNewVersion(shape({}), shape({}))).toBe(true);
  expect(looksLikeNewVersion(shape({ observations: keys('f', 'g', 'h', 'x', 'y') }), shape({}))).toBe(true);
  expect(looksLikeNewVersion(shape({ observations: keys('f', 'g', 'x', 'y', 'z') }), shape({}))).toBe(false);
});

test('a correction of two lines is one as well', () => {
  expect(looksLikeNewVersion(shape({ observations: keys('g', 'h') }), shape({}))).toBe(true);
});

test.each([{ agency: 'b' }, { period: '2022' }, { sheets: ['T'] }, { observations: [] }])(
  'not with %j',
  (more) => {
    expect(looksLikeNewVersion(shape(more), shape({}))).toBe(false);
  },
);

test('nobody knows whether an unknown sender is the same', () => {
  expect(looksLikeNewVersion(shape({ agency: 'unknown' }), shape({ agency: 'unknown' }))).toBe(false);
});

test('values give way key by key, cell by cell; what is not repeated stays', () => {
  const at = (ref: string) => ({ cells: [{ sheet: 'S', ref, role: 'value' as const, text: '' }] });
  const before = [
    observation(1, 3, at('A1')),
    observation(2, 3, at('B9')),
    observation(3, 5, { figure: 'g' }),
  ];
  const after = [observation(11, 4, at('A1')), observation(12, 4, at('B9'))];
  expect(pairVersions(before, after)).toEqual([
    { superseded: 1, by: 11 },
    { superseded: 2, by: 12 },
  ]);
});
