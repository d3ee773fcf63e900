import { expect, test } from 'vitest';
import { strictValue } from '../../../shared/domain/reference/printed-places.ts';

test('a printed text is read strictly, in the words of either language', () => {
  const texts = [
    '2,374,000',
    '+591.900',
    '\u22123',
    'no changes',
    'dəyişməyib',
    'twice',
    'iki dəfə',
    'Dörd',
    'AZN',
    '1,2',
  ];
  expect(texts.map(strictValue)).toEqual([2_374_000, 591.9, -3, 0, 0, 2, 2, 4, null, null]);
});
