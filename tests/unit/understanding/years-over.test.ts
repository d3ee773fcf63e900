import { describe, expect, test } from 'vitest';
import { offeredBy, ORDINARY, prosecution, takenFrom, TWO_ROWS } from './prosecution.ts';

describe('a title against the heading', () => {
  test('of another year asks for either', () => {
    const read = prosecution(TWO_ROWS(), { title: '2022-ci il üzrə məlumat' });
    expect(takenFrom(read)).toEqual([]);
    expect(offeredBy(read)).toEqual([['2022', '2023']]);
    expect(takenFrom(prosecution(TWO_ROWS('2022')))).toEqual([]);
  });

  test.each([
    '2022 və 2023-cü illərin cəmi',
    '2022–2023-cü illər üzrə məlumat',
    'Данные за 2022 и 2023 годы (всего)',
    'Data for 2022 and 2023 combined',
  ])('of several years that the table does not show asks for all together first: %s', (title) => {
    for (const heading of ['2023', 'Sayı'])
      expect(offeredBy(prosecution(TWO_ROWS(heading), { title }))).toEqual([['2022-2023', '2023']]);
  });

  test.each([
    ['2023-cü il üzrə məlumat', '2022|2023'],
    ['2022–2023-cü illər üzrə məlumat', '2022|2023'],
    ['2022 və 2023-cü illərin cəmi', '2022|2023'],
  ])('of years that it shows leaves them: %s, %s', (title, heads) => {
    const drawing = TWO_ROWS(heads).replace('|16', '|15|16').replace('|18', '|17|18');
    expect(takenFrom(prosecution(drawing, { title }))).toEqual([
      'B5 2022 15',
      'C5 2023 16',
      'B6 2022 17',
      'C6 2023 18',
    ]);
  });

  test.each(['2023-cü il üzrə məlumat', '2023-cü il (2022-ci illə müqayisədə)', 'Hesabat, 2024'])(
    'of the same year, of one to compare with or of the letter leaves them: %s',
    (title) => {
      expect(takenFrom(prosecution(TWO_ROWS(), { title }))).toEqual(ORDINARY);
    },
  );

  test.each(['Q1–Q3 2023', 'I-III rüb 2023', '2023-cü ilin 9 ayı', 'за январь-сентябрь'])(
    'of a part of the year holds a column of the year back: %s',
    (title) => {
      expect(takenFrom(prosecution(TWO_ROWS(), { title }))).toEqual([]);
    },
  );
});
