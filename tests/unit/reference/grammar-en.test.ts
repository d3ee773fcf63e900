import { describe, expect, test } from 'vitest';
import { ENGLISH as EN } from '../../../shared/domain/reference/grammar/grammar-en.ts';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '. . twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Another way to the words than the program's: what a number is, said from its largest part down. */
function spelled(value: number): string {
  if (value < 20) return SMALL[value]!;
  if (value < 100) return TENS[Math.floor(value / 10)]! + (value % 10 ? `-${SMALL[value % 10]}` : '');
  for (const [size, name] of [
    [1e9, 'billion'],
    [1e6, 'million'],
    [1e3, 'thousand'],
    [100, 'hundred'],
  ] as const) {
    if (value < size) continue;
    const rest = value % size;
    const joined = rest === 0 ? '' : `${rest < 100 ? ' and' : ''} ${spelled(rest)}`;
    return `${spelled(Math.floor(value / size))} ${name}${joined}`;
  }
  return '';
}

const MANY = [
  ...Array.from({ length: 12_001 }, (_, value) => value),
  118_398, 281_529, 1_000_000, 1_000_001, 2_374_000, 7_000_012_000, 999_999_999_999,
]; // prettier-ignore

describe('numbers in words', () => {
  test('are spelled from the largest part down', () => {
    expect(MANY.filter((value) => EN.cardinalWord(value) !== spelled(value))).toEqual([]);
    expect([2374, 1005, 27.6, -2].map(EN.cardinalWord)).toEqual([
      'two thousand three hundred and seventy-four',
      'one thousand and five',
      'twenty-seven point six',
      'minus two',
    ]);
  });

  test('ordinals', () => {
    expect([1, 2, 3, 5, 8, 9, 12, 20, 21, 40, 100, 112].map(EN.ordinalWord)).toEqual([
      'first', 'second', 'third', 'fifth', 'eighth', 'ninth', 'twelfth', 'twentieth', 'twenty-first', 'fortieth',
      'one hundredth', 'one hundred and twelfth',
    ]); // prettier-ignore
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 101, 111, 112, 1000, 2023].map(EN.ordinal)).toEqual([
      '1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '22nd', '23rd', '101st', '111th', '112th', '1000th',
      '2023rd',
    ]); // prettier-ignore
  });

  test('an before what begins with eight, eleven, eighteen or eighty, a before all others', () => {
    const an = MANY.filter((value) => EN.article(value) === 'an');
    const first = (value: number): string => spelled(value).split(/[ -]/)[0]!;
    expect(an).toEqual(
      MANY.filter((value) => ['eight', 'eleven', 'eighteen', 'eighty'].includes(first(value))),
    );
    expect([8, 11, 18, 84, 800, 8000, 11_500, 8.5].map(EN.article)).toEqual(Array(8).fill('an'));
    expect([1, 7, 81_000 / 10, 100, 110, 1800].map(EN.article)).toEqual(['a', 'a', 'an', 'a', 'a', 'a']);
  });

  test('one person, two persons, and no case', () => {
    const persons = (value: number): string => EN.noun(value, 'person', 'persons');
    expect([0, 1, 2, 1.5, -1, 21].map(persons)).toEqual(['persons', 'person', 'persons', 'persons', 'person', 'persons']); // prettier-ignore
    expect(EN.inCase).toBeNull();
  });
});

describe('phrases', () => {
  test('multiples and fractions', () => {
    expect([1, 2, 3, 14, 1.5].map(EN.times)).toEqual([
      'once',
      'twice',
      'three times',
      '14 times',
      '1.5 times',
    ]);
    expect([2, 3, 4, 5].map(EN.multiply)).toEqual(['double', 'triple', 'quadruple', '5']);
    expect([[1, 2], [2, 3], [3, 4], [7, 10], [1, 20], [5, 21]].map(([a, b]) => EN.fraction(a!, b!))).toEqual([
      'one half', 'two thirds', 'three quarters', 'seven tenths', 'one twentieth', 'five twenty-firsts',
    ]); // prettier-ignore
  });

  test('fewer of what is counted, less of what is measured', () => {
    expect([3, -2, 0].map((change) => EN.thanLastYear(change))).toEqual([
      '3 more than last year',
      '2 fewer than last year',
      'as many as last year',
    ]);
    expect([-50, 0].map((change) => EN.thanLastYear(change, 'amount'))).toEqual([
      '50 less than last year',
      'as much as last year',
    ]);
  });

  test('shares, rounded, ranges, since, per person', () => {
    expect([EN.share(44, 206), EN.share(1, 5000), EN.share(4999, 5000), EN.share(1, 0)]).toEqual([
      '21.4%',
      'less than 0.1%',
      'more than 99.9%',
      null,
    ]);
    expect([EN.rounded(13_870, 1000), EN.rounded(2_374_000, 100_000)]).toEqual([
      'about 14,000',
      'about 2.4 million',
    ]);
    expect([EN.range(18, 25), EN.range(-3, 2)]).toEqual(['18–25', 'from \u22123 to 2']);
    expect([EN.since(2005), EN.perPerson('AZN 54')]).toEqual(['since 2005', 'AZN 54 per person']);
  });
});

describe('reading back', () => {
  test('every cardinal from 0 to 9 999, with and without its joints', () => {
    const plain = (text: string): string => text.replaceAll(' and ', ' ').replaceAll('-', ' ').toUpperCase();
    const wrong = Array.from({ length: 10_000 }, (_, value) => value).filter(
      (value) => EN.wordValue(spelled(value)) !== value || EN.wordValue(plain(spelled(value))) !== value,
    );
    expect(wrong).toEqual([]);
    expect(['a hundred', 'Twice', 'three times', 'double', 'many', '', 'two three'].map(EN.wordValue)).toEqual([
      100, 2, 3, 2, null, null, null,
    ]); // prettier-ignore
  });

  test('a single word names its number', () => {
    expect(['four', 'Fourth', 'doubled', 'twice', 'sixteen', 'fortieth', 'paper', 'a'].map(EN.named)).toEqual([
      4, 4, 2, 2, 16, 40, undefined, undefined,
    ]); // prettier-ignore
  });
});
