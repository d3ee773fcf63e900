import { describe, expect, test } from 'vitest';
import { ORDINARY, prosecution, takenFrom, TWO_ROWS } from './prosecution.ts';

const FIRST = ['B5 2023 16'];

describe('two numbers in a cell', () => {
  test.each(['84 [97]', '84 97)', '84(97)', '84 / 97', '84 97', '84 1)', '84 [1]', '[84]'])(
    '%s: asked where no note bears the mark',
    (text) => {
      const read = prosecution(TWO_ROWS('2023', `'${text}`));
      expect(takenFrom(read)).toEqual(FIRST);
      expect(read.questions.map(({ ref }) => ref)).toEqual(['B6']);
    },
  );

  test.each(['84*', '84¹', '84 ²', '84†'])('%s: a sign is a mark', (text) => {
    expect(takenFrom(prosecution(TWO_ROWS('2023', `'${text}`)))).toEqual([...FIRST, 'B6 2023 84']);
  });

  test('a mark that a note bears is one, raised digits are anyway', () => {
    const noted = `${TWO_ROWS('2023', "'84 [1]")}\n\n[1] statistik kartlar üzrə`;
    expect(takenFrom(prosecution(noted))).toEqual([...FIRST, 'B6 2023 84']);
    const raised = { B6: { superscript: '1' } };
    expect(takenFrom(prosecution(TWO_ROWS('2023', "'841"), { cells: raised }))).toEqual([
      ...FIRST,
      'B6 2023 84',
    ]);
  });
});

describe('numbers in other signs', () => {
  test.each(['½', '¼', 'IV', '④', 'bir neçə', 'несколько', 'a few', '84-dək'])('%s: asked', (text) => {
    for (const first of ['16', `'${text}`]) {
      const drawing = TWO_ROWS('2023', `'${text}`).replace('|16', `|${first}`);
      expect(prosecution(drawing).questions.map(({ ref }) => ref)).toContain('B6');
    }
  });

  test.each(['٨٤', '８４', '८४', 'səksən dörd', 'восемьдесят четыре', 'eighty-four'])('%s: 84', (text) => {
    expect(takenFrom(prosecution(TWO_ROWS('Sayı', `'${text}`)))).toEqual([...FIRST, 'B6 2023 84']);
  });

  test('romans in a column without numbers are words', () => {
    const groups = 'Göstərici|Sayı|Qrup\nBaşlanmış cinayət işləri|16|II\nTəqsirləndirilən şəxslər|18|IV';
    const read = prosecution(groups);
    expect(takenFrom(read)).toEqual(ORDINARY);
    expect(read.questions).toEqual([]);
  });
});

describe('what is shown around a stored number', () => {
  test.each(['(18)', '-18', '≈18', '0', '18*', '18 min', '+18', '18?', '18/1'])('%s: asked', (text) => {
    const cells = { B6: { text } };
    expect(takenFrom(prosecution(TWO_ROWS(), { cells }))).toEqual(FIRST);
  });

  test.each(['18', '18.0', '18,00', '18 nəfər', '00018'])('%s: taken', (text) => {
    expect(takenFrom(prosecution(TWO_ROWS(), { cells: { B6: { text } } }))).toEqual(ORDINARY);
  });
});

describe('what is struck through', () => {
  test('holds back what it names', () => {
    const struck = { struck: true as const };
    expect(takenFrom(prosecution(TWO_ROWS(), { cells: { A6: struck } }))).toEqual(FIRST);
    expect(takenFrom(prosecution(TWO_ROWS(), { cells: { B4: struck } }))).toEqual([]);
    expect(takenFrom(prosecution(TWO_ROWS(), { cells: { A2: struck } }))).toEqual([]);
  });
});

test('a formula whose value was never stored is asked, with what it gives', () => {
  const formula = (text: string) => ({
    B6: { type: 'blank' as const, value: null, text: '', formula: text },
  });
  for (const [text, value] of [
    ['80+4', 84],
    ['NOW()', null],
  ] as const) {
    const read = prosecution(TWO_ROWS(), { cells: formula(text) });
    expect(takenFrom(read)).toEqual(FIRST);
    expect(read.questions.map(({ ref, readings }) => [ref, readings[0]?.value ?? null])).toEqual([
      ['B6', value],
    ]);
  }
});

describe('a total beside men and women', () => {
  const parted = (heads: string, values: string): string =>
    `Göstərici|${heads}\nTəqsirləndirilən şəxslər|${values}`;

  test.each([
    ['Cəmi|Kişi|Qadın', '94|80|4'],
    ['Всего|мужчины|женщины', '94|80|4'],
    ['Total|Male|Female', '94|80|4'],
    ['2023|kişi|qadın', '80|80|4'],
  ])('%s that is not their sum is asked there: %s', (heads, values) => {
    const read = prosecution(parted(heads, values));
    expect(takenFrom(read)).not.toContain(`B5 2023 ${values.split('|')[0]}`);
    expect(read.questions.find(({ ref }) => ref === 'B5')?.kind).toBe('wrong-total');
  });

  test('that is their sum is taken', () => {
    expect(takenFrom(prosecution(parted('Cəmi|Kişi|Qadın', '84|80|4')))).toEqual([
      'B5 2023 84',
      'C5 2023 80',
      'D5 2023 4',
    ]);
  });
});
