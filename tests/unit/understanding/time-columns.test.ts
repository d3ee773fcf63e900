import { describe, expect, test } from 'vitest';
import { offeredBy, ORDINARY, prosecution, takenFrom, TWO_ROWS } from './prosecution.ts';

const left = (period: string, head: string): string =>
  `Göstərici|${head}|Sayı\nBaşlanmış cinayət işləri|2023|16\nTəqsirləndirilən şəxslər|${period}|18`;
const behind = (period: string, head: string): string =>
  `Göstərici|Sayı|${head}\nBaşlanmış cinayət işləri|16|2023\nTəqsirləndirilən şəxslər|18|${period}`;
/** The period of the second row, or what is offered for it. */
const second = (drawing: string): string | undefined => {
  const read = prosecution(drawing);
  const [, taken] = takenFrom(read);
  return taken?.split(' ')[1] ?? `asked ${offeredBy(read).at(-1)?.join(' ')}`.trim();
};

describe('a column of times', () => {
  for (const head of ['Dövr', 'Период', 'Period'])
    test.each([
      ['2023', '2023'],
      ['2022', '2022'],
      ['il', '2023'],
      ['12 ay', '2023'],
      ['ötən il', '2022'],
      ['I rüb', '2023-Q1'],
      ['I yarımil', '2023-H1'],
      ['sentyabr', '2023-09'],
      ['9 ay', 'asked'],
      ['yanvar-sentyabr', 'asked'],
      ['yarımil', 'asked 2023-H1 2023-H2 2023'],
      ['2023 I', 'asked 2023-Q1 2023-H1 2023-01 2023'],
      ['9.2023', 'asked 2023-09 2023'],
    ])(`under ${head} says %s of its row: %s`, (period, expected) => {
      expect(second(left(period, head))).toBe(expected);
      expect(second(behind(period, head))).toBe(expected);
    });
});

describe('a heading of the values', () => {
  test.each([
    ['2023-Q1', '2023-Q1'],
    ["Q1'23", '2023-Q1'],
    ['2023 il', '2023'],
    ['il', '2023'],
    ['09.2023', '2023-09'],
  ])('%s is %s', (heading, period) => {
    const read = prosecution(TWO_ROWS(`'${heading}`));
    expect(takenFrom(read)).toEqual([`B5 ${period} 16`, `B6 ${period} 18`]);
  });

  test.each([
    ['2023-I', ['2023-Q1', '2023-H1', '2023-01', '2023']],
    ['I/2023', ['2023-Q1', '2023-H1', '2023-01', '2023']],
    ['2023/24', ['2023-2024', '2023']],
    ['01.10.2023', ['2023']],
    ['30.06.2023', ['2023-H1', '2023']],
    ['Yarımil', ['2023-H1', '2023-H2', '2023']],
    ['9 ay', []],
    ['2023 I', ['2023-Q1', '2023-H1', '2023-01', '2023']],
  ])('%s asks', (heading, periods) => {
    expect(offeredBy(prosecution(TWO_ROWS(`'${heading}`)))).toEqual([periods]);
  });

  test.each([
    [9.2023, '9.2023'],
    [45000, '45000'],
    [2023.09, '2023.09'],
    [2023, '2023 (9 ay)'],
    [2023, '2023p'],
  ])('that is the number %s shown as %s heads them, and asks', (value, text) => {
    const cells = { B4: { type: 'number' as const, value, text } };
    const read = prosecution(TWO_ROWS(), { cells });
    expect(takenFrom(read)).toEqual([]);
    expect(read.questions).toHaveLength(1);
  });

  test('that is a number under a format of years is the year', () => {
    const cells = { B4: { type: 'number' as const, value: 2023, text: '2023 il' } };
    expect(takenFrom(prosecution(TWO_ROWS(), { cells }))).toEqual(ORDINARY);
  });
});
