import { describe, expect, test } from 'vitest';
import { interpretDocument } from '../../fixtures/returns.ts';
import { found, sheetOf } from './sheet-of.ts';

const SEA = `
Dövlət Məşğulluq Agentliyi
2023-cü il üzrə məlumat
`;

/** What is taken, asked with the readings offered, and set aside, each short enough to be compared. */
function read(drawing: string): { taken: string[]; asked: string[]; aside: string[] } {
  const sheet = { ...sheetOf(drawing), name: 'Hesabat' };
  const out = interpretDocument('return.xlsx', { format: 'xlsx', warnings: [], sheets: [sheet] });
  return {
    taken: out.observations.map(({ cells, period, value }) => `${cells[0]!.ref} ${period} ${value}`),
    asked: out.questions.map(
      ({ ref, readings }) =>
        `${ref} ${readings.map(({ value, observations }) => `${observations[0]?.period} ${value}`).join(', ')}`,
    ),
    aside: out.ignored.map(({ ref, says }) => `${ref} ${typeof says === 'string' ? says : ''}`),
  };
}

describe('a number like a year in the first row of a body', () => {
  test.each([
    ['a heading of counts', 'Göstərici | Sayı'],
    ['a heading of a year', 'Göstərici | 2023'],
    ['a heading and the numbers of its columns', 'Göstərici | Sayı\n1 | 2'],
    ['a heading and a section', 'Göstərici | Sayı\nMəşğulluq'],
  ])('is a value under %s', (_what, heading) => {
    const { taken, asked } = read(`${SEA}
${heading}
Özünüməşğulluq proqramına cəlb edilənlər | 2022
Kvota üzrə işlə təmin edilənlər | 2600
Müvafiq işlə təmin edilənlər | 55000`);
    expect(taken.slice(0, 2).map((one) => one.replace(/^\D+\d+ /, ''))).toEqual(['2023 2022', '2023 2600']);
    expect(asked.join()).not.toContain('2022');
  });

  test('is a value behind a column of units', () => {
    expect(
      read(`${SEA}
Göstərici | Ölçü vahidi | Sayı
Özünüməşğulluq proqramına cəlb edilənlər | nəfər | 2022
Kvota üzrə işlə təmin edilənlər | nəfər | 2600`).taken,
    ).toEqual(['C5 2023 2022', 'C6 2023 2600']);
  });

  test('is a value in two columns under two years', () => {
    expect(
      read(`${SEA}
Göstərici | 2022 | 2023
Özünüməşğulluq proqramına cəlb edilənlər | 2019 | 2022
Kvota üzrə işlə təmin edilənlər | 2600 | 2800`).taken,
    ).toEqual(['B5 2022 2019', 'C5 2023 2022', 'B6 2022 2600', 'C6 2023 2800']);
  });

  test('is asked where no heading stands above: as a value, and as the year of the rows below', () => {
    const { taken, asked, aside } = read(`${SEA}
Özünüməşğulluq proqramına cəlb edilənlər | 2022
Kvota üzrə işlə təmin edilənlər | 2600`);
    expect(taken).toEqual([]);
    expect(asked[0]).toMatch(/^B4 2023 2022/);
    expect(asked[1]).toBe('B5 2022 2600, 2023 2600');
    expect(aside.join()).not.toContain('B4');
  });

  test.each(['', 'Göstərici | Sayı'])(
    'leaves words that narrow all rows below over them, under "%s"',
    (heading) => {
      for (const year of [2022, 2023])
        expect(
          read(`${SEA}
${heading}
Bakı üzrə göstəricilər | ${year}
Kvota üzrə işlə təmin edilənlər | 2600`).taken,
        ).toEqual([]);
    },
  );

  test('is asked where the rows below only part what its label counts', () => {
    const { taken, asked } = read(`
İnsan Alverinə Qarşı Mübarizə Baş İdarəsi

Göstərici | Sayı
Müəyyən edilmiş zərərçəkmişlər | 2022
Kişi | 5
Qadın | 6`);
    expect(taken).toEqual([]);
    expect(asked[0]).toMatch(/^B4 /);
  });

  test('is asked after a section further down', () => {
    const { taken, aside } = read(`${SEA}
Göstərici | Sayı
Haqqı ödənilən ictimai işlərə cəlb edilənlər | 900
Məşğulluq
Özünüməşğulluq proqramına cəlb edilənlər | 2022
Kvota üzrə işlə təmin edilənlər | 2600`);
    expect(taken.join()).not.toContain(' 2022 2600');
    expect(aside.join()).not.toContain('B7 column-head');
  });
});

describe('a row of years', () => {
  test.each([
    ['Göstəricilər | 2022 | 2023'],
    [' | 2022 | 2023'],
    ['İl | 2022 | 2023'],
    ['Cəmi | 2022 | 2023'],
    ['Göstəricilər | Sayı | Sayı\nİllər | 2022 | 2023'],
    ['Göstəricilər | Sayı | \n | 2022 | 2023'],
    ['№ | 2022 | 2023'],
    ['Müəyyən edilmiş zərərçəkmişlər | 2022 | 2023'],
  ])('heads the rows below: %s', (heading) => {
    const { taken } = read(`
Dövlət Məşğulluq Agentliyi

${heading}
Özünüməşğulluq proqramına cəlb edilənlər | 1500 | 1600
Kvota üzrə işlə təmin edilənlər | 2600 | 2800`);
    expect(taken.map((one) => one.replace(/^\S+ /, '')).toSorted()).toEqual([
      '2022 1500',
      '2022 2600',
      '2023 1600',
      '2023 2800',
    ]);
  });

  test.each(['Göstərici | 2022', 'Göstərici | Sayı\nHesabat ili | 2022', 'Göstərici | Sayı\n | 2022'])(
    'of one year heads the rows below: %s',
    (heading) => {
      const { taken, asked } = read(`
Dövlət Məşğulluq Agentliyi

${heading}
Özünüməşğulluq proqramına cəlb edilənlər | 1500
Kvota üzrə işlə təmin edilənlər | 2600`);
      expect(asked).toEqual([]);
      expect(taken.map((one) => one.replace(/^\S+ /, ''))).toEqual(['2022 1500', '2022 2600']);
    },
  );

  test('heads where nobody knows the words and nothing heads it', () => {
    expect(found('Crimes\nVictims | 2021\nWomen | 12\nMen | 31')).toEqual(['A2:B4 head 2 labels 1']);
  });
});
