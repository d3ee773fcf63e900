import { describe, expect, test } from 'vitest';
import { readNumberText, changeText } from '../../shared/domain/understanding/number-text.ts';
import { foldLabel } from '../../shared/domain/text/fold.ts';

describe('a text in a value cell', () => {
  test.each([
    ['249', 249],
    ['14 000', 14000],
    ['14\u00a0000', 14000],
    ['2 374 000', 2374000],
    ['2,374,000', 2374000],
    ['229,932.50', 229932.5],
    ['1.867.000', 1867000],
    ['23 000,00 AZN', 23000],
    ['5350 m.', 5350],
    ['1 234 567,89 р.', 1234567.89],
    ['12*', 12],
    ['132²', 132],
    ['31,5', 31.5],
    ['0.591', 0.591],
    ['-192,82', -192.82],
    ['13 (on üç)', 13],
    ['bir nəfər', 1],
    ['три лица', 3],
    ['AZN 700', 700],
  ])('%s is %d', (text, value) => {
    expect(readNumberText(text)).toMatchObject({ kind: 'number', value });
  });

  test.each([
    ['159 (+2)', 159, 2],
    ['3 (dəyişməyib)', 3, 0],
    ['14 (–1)', 14, -1],
    ['44 (без изм.)', 44, 0],
    ['9,626 (-197)', undefined, undefined],
  ])('%s carries a claimed change', (text, value, change) => {
    if (value === undefined) expect(readNumberText(text).kind).not.toBe('number');
    else expect(readNumberText(text)).toMatchObject({ kind: 'number', value, change });
  });

  test.each([
    ['78-dən çox', 78],
    ['6 500-dən çox', 6500],
    ['400+', 400],
    ['более 400', 400],
    ['50-dən artıq könüllü', 50],
    ['more than 100', 100],
    ['100-dən yuxarı', 100],
  ])('%s is more than a number', (text, value) => {
    expect(readNumberText(text)).toMatchObject({ kind: 'number', value, qualifier: 'more than' });
  });

  test.each(['at least 100', 'ən azı 100', 'Не менее 100'])('%s may be just that', (text) => {
    expect(readNumberText(text)).toMatchObject({ kind: 'number', value: 100, qualifier: 'at least' });
  });

  test.each(['1.234.567.89', '1.234,567.89', '12,345,67'])('%s is no number that anybody writes', (text) => {
    expect(readNumberText(text)).toEqual({ kind: 'text' });
  });

  test.each([['+591.900'], ['1.867'], ['4,746'], ['12.018']])('%s can be read two ways', (text) => {
    expect(readNumberText(text).kind).toBe('ambiguous');
  });

  test.each([
    ['..', 'not-reported'],
    ['…', 'not-reported'],
    ['x', 'not-applicable'],
    ['<5', 'suppressed'],
    ['-', 'unknown'],
    [' -', 'unknown'],
  ])('%s is a mark, not zero', (text, status) => {
    expect(readNumberText(text)).toMatchObject({ kind: 'missing', status });
  });

  test.each(['Bakı şəhəri', '144-1 (торговля людьми)', '01.03.2021', '18-25', 'II', '512 DƏMX + 47 ƏMM'])(
    '%s is text',
    (text) => expect(readNumberText(text).kind).toBe('text'),
  );

  test('a change stands alone too', () => {
    expect([changeText('+2'), changeText('dəyişməyib'), changeText('без изм.'), changeText('0')]).toEqual([
      2, 0, 0, 0,
    ]);
    expect(changeText('2022')).toBeUndefined();
  });
});

describe('letters beside digits', () => {
  test.each(['68a', 'O68', 'l00', 'I00', 'A12'])('%s is a slip of the hand, no number', (text) => {
    expect(readNumberText(text).kind).toBe('text');
  });

  test.each([
    ['68 min', 68_000],
    ['68 тыс.', 68_000],
    ['2 mln', 2_000_000],
  ])('%s may be multiplied, or not', (text, value) => {
    expect(readNumberText(text)).toMatchObject({ kind: 'ambiguous', readings: [{ value }, {}] });
  });
});

describe('folding labels', () => {
  test.each([
    ['İNSAN ALVERİ', 'insan alveri'],
    ['Изменение  “ХХ”', 'изменение хх'],
    ['Göst?rici', 'göstərici'],
    ['n?f?r', 'nəfər'],
    ['Ölçü\nvahidi', 'ölçü vahidi'],
    ['Məhkum edilmiş şəxslər¹', 'məhkum edilmiş şəxslər'],
    ['buklеti', 'bukleti'],
    ['Wahlbe-\nrechtigte', 'wahlberechtigte'],
  ])('%s', (text, folded) => expect(foldLabel(text)).toBe(folded));
});
