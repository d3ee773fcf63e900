import { expect, test } from 'vitest';
import { twoWays, typedNumber } from '../../../renderer/kit/typed-number.ts';

test.each([
  ['12', 12],
  ['  12 ', 12],
  ['+12', 12],
  ['-3', -3],
  ['−3', -3],
  ['–3', -3],
  ['591 900', 591_900],
  ['591\u202f900', 591_900],
  ['591\u00a0900,5', 591_900.5],
  ['1234.567', 1234.567],
  ['2,5', 2.5],
  ['2.25', 2.25],
  ['2.2500', 2.25],
  ['0.591', 0.591],
  ['-0,591', -0.591],
])('%j is a number', (text, number) => {
  expect(typedNumber(text)).toBe(number);
});

test.each([
  '591.900',
  '591,900',
  '+591.900',
  '-5.912',
  '1.234',
  '012.345',
  '05,912',
  '00.591',
  '000.591',
  '5 9 1.900',
])('%j can be read two ways, or is written as nobody writes a number', (text) => {
  expect(typedNumber(text)).toBeNull();
});

test.each(['', ' ', '-', '+', '1.', '.5', '1.234.567', '1,234.5', '--3', '3-', '12 persons', '1e3', '٣'])(
  '%j is none',
  (text) => {
    expect(typedNumber(text)).toBeNull();
  },
);

test('what can be read two ways can be written so that it has one meaning', () => {
  const ways = twoWays(' 591.900 ')!;
  expect([ways.grouped, ways.decimal].map(typedNumber)).toEqual([591_900, 591.9]);
  expect([twoWays('0.591'), twoWays('12'), twoWays('1.5')]).toEqual([null, null, null]);
});
