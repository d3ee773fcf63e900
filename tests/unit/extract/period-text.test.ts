import { describe, expect, test } from 'vitest';
import { periodFromText, statedTime } from '../../../shared/domain/understanding/period-text.ts';

describe('the period of a header', () => {
  test.each([
    ['2023', '2023'],
    ['2022-ci il', '2022'],
    ['2023 г.', '2023'],
    ['за 2023 год', '2023'],
    ['2023 yılında', '2023'],
    ['I yarımil', '2023-H1'],
    ['2-ci yarımil', '2023-H2'],
    ['2022-ci ilin birinci yarımilliyi', '2022-H1'],
    ['второе полугодие', '2023-H2'],
    ['1st half', '2023-H1'],
    ['second half of 2022', '2022-H2'],
    ['H1 2022', '2022-H1'],
    ['III rüb', '2023-Q3'],
    ['4-й квартал 2022 г.', '2022-Q4'],
    ['Q2', '2023-Q2'],
    ['3 ay', '2023-Q1'],
    ['6 месяцев', '2023-H1'],
    ['12 months', '2023'],
    ['в январе', '2023-01'],
    ['марта', '2023-03'],
    ['Mayıs', '2023-05'],
    ['Dekabr 2022', '2022-12'],
    ['2005-2023', '2005-2023'],
    ['01.01.2023 – 30.06.2023', '2023-H1'],
    ['əvvəlki il', '2022'],
    ['yanvar-iyun 2023', '2023-H1'],
    ['январь – декабрь 2022 г.', '2022'],
  ])('%s is %s', (text, period) => {
    expect(periodFromText(text, '2023')).toBe(period);
  });

  test.each([
    '2023 (9 ay)',
    'yanvar-sentyabr 2023',
    '2022/2023',
    '31.12.2023',
    '9 ay',
    'Göstərici',
    'I və II yarımil',
    'Maddə 144-1',
    '2023 plan',
    '1998 nəfər',
    'hər ay',
  ])('%s is none', (text) => {
    expect(periodFromText(text, '2023')).toBeNull();
  });

  test('an order alone is one under a header of quarters', () => {
    expect(periodFromText('II', '2023', 'rüblər üzrə (2022)')).toBe('2022-Q2');
    expect(periodFromText('II', '2023')).toBeNull();
  });
});

describe('the time that titles state', () => {
  test.each([
    ['2023-cü il üzrə hesabat', '2023', false, null],
    ['2021-ci il üzrə hesabat', '2021', true, null],
    ['2023-cü ilin birinci yarımilliyi üzrə', '2023-H1', false, null],
    ['за 9 месяцев 2023 года', '2023', false, 'за 9 месяцев 2023 года'],
    ['2024-cü il üçün proqnoz, 2023', '2023', false, '2024-cü il üçün proqnoz, 2023'],
    ['2005-2023-cü illər', '2023', false, null],
    ['2023-cü ilin yanvar-dekabr ayları üzrə', '2023', false, null],
    ['2023-cü ilin yanvar-sentyabr aylarında', '2023', false, '2023-cü ilin yanvar-sentyabr aylarında'],
  ])('%s', (title, period, otherYear, doubt) => {
    expect(statedTime([title], '2023')).toEqual({ period, otherYear, doubt });
  });
});
