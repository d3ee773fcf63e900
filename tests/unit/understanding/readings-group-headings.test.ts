import { describe, expect, test } from 'vitest';
import { askedOf, readDrawing, takenOf } from './read-drawing.ts';

const defendants = 'prosecution.defendants';

describe('a year over several columns without a merge', () => {
  test('stands in their middle where the headings below repeat', () => {
    const read = readDrawing(`
 | | '2022 | | | '2023 |
Göstərici | qadın | kişi | cəmi | qadın | kişi | cəmi
Təqsirləndirilən şəxslər | 12 | 5 | 17 | 14 | 7 | 21`);
    expect(takenOf(read)).toEqual([
      `B6 ${defendants}.by_sex.women @2022 = 12`,
      `C6 ${defendants}.by_sex.men @2022 = 5`,
      `D6 ${defendants} @2022 = 17`,
      `E6 ${defendants}.by_sex.women @2023 = 14`,
      `F6 ${defendants}.by_sex.men @2023 = 7`,
      `G6 ${defendants} @2023 = 21`,
    ]);
  });

  test('stands over four quarters', () => {
    const read = readDrawing(`
 | | '2022 | | | | '2023 | |
Göstərici | I rüb | II rüb | III rüb | IV rüb | I rüb | II rüb | III rüb | IV rüb
Başlanmış cinayət işləri | 3 | 4 | 5 | 2 | 6 | 3 | 4 | 5`);
    expect(
      takenOf(read)
        .map((text) => text.split(' ')[2])
        .join(' '),
    ).toBe('@2022-Q1 @2022-Q2 @2022-Q3 @2022-Q4 @2023-Q1 @2023-Q2 @2023-Q3 @2023-Q4');
  });

  test('stands over their first where that makes equal groups, a total before them', () => {
    const read = readDrawing(`
 | | '2022 | | '2023 |
Göstərici | cəmi | qadın | kişi | qadın | kişi
Təqsirləndirilən şəxslər | 38 | 12 | 5 | 14 | 7`);
    expect(takenOf(read)).toEqual(
      expect.arrayContaining([
        `C6 ${defendants}.by_sex.women @2022 = 12`,
        `D6 ${defendants}.by_sex.men @2022 = 5`,
        `E6 ${defendants}.by_sex.women @2023 = 14`,
        `F6 ${defendants}.by_sex.men @2023 = 7`,
      ]),
    );
  });

  test('stands over the labels of its values too', () => {
    const read = readDrawing(`
'2023-cü il | | '2022-ci il |
Göstərici | Say | Göstərici | Say
Başlanmış cinayət işləri | 18 | Başlanmış cinayət işləri | 14`);
    expect(takenOf(read)).toEqual([
      'B6 prosecution.criminal_cases_initiated @2023 = 18',
      'D6 prosecution.criminal_cases_initiated @2022 = 14',
    ]);
  });

  test.each([
    [
      'groups of different size',
      `
 | | '2022 | | '2023 | |
Göstərici | qadın | kişi | uşaq | qadın | kişi | cəmi
Təqsirləndirilən şəxslər | 12 | 5 | 2 | 14 | 7 | 21`,
    ],
    [
      'one year over the middle of three',
      `
 | | '2022 |
Göstərici | qadın | kişi | cəmi
Təqsirləndirilən şəxslər | 12 | 5 | 17`,
    ],
  ])('is asked where it may begin left of its cell: %s', (_, drawing) => {
    const read = readDrawing(drawing);
    expect(takenOf(read)).toEqual([]);
    expect(askedOf(read)).toEqual(expect.arrayContaining(['B6', 'C6', 'D6']));
  });
});

describe('a year before several rows', () => {
  const rows = (years: string[]): string =>
    ['İl | Göstərici | Say']
      .concat(
        [
          ['Aşkar edilmiş insan alveri faktları', 149],
          ['Başlanmış cinayət işləri', 14],
          ['Təqsirləndirilən şəxslər', 17],
          ['Aşkar edilmiş insan alveri faktları', 158],
          ['Başlanmış cinayət işləri', 18],
          ['Təqsirləndirilən şəxslər', 21],
        ].map(([label, value], at) => `${years[at]} | ${label} | ${value}`),
      )
      .join('\n');

  test.each([
    ['the first', ["'2022", '', '', "'2023", '', '']],
    ['the middle one', ['', "'2022", '', '', "'2023", '']],
  ])('heads all of its group, written at %s', (_, years) => {
    const read = readDrawing(rows(years));
    expect(
      takenOf(read)
        .map((text) => text.split(' ')[2])
        .join(' '),
    ).toBe('@2022 @2022 @2022 @2023 @2023 @2023');
  });

  test('is asked where it may begin above its cell', () => {
    const read = readDrawing(`
İl | Göstərici | Say
 | Aşkar edilmiş insan alveri faktları | 149
'2022 | Başlanmış cinayət işləri | 14
 | Təqsirləndirilən şəxslər | 21`);
    expect(takenOf(read)).toEqual([]);
    expect(askedOf(read)).toEqual(['C5', 'C6', 'C7']);
  });
});
