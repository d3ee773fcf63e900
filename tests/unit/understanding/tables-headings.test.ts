import { describe, expect, test } from 'vitest';
import { findTables } from '../../../shared/domain/understanding/tables/find-tables.ts';
import { found, sheetOf } from './sheet-of.ts';

describe('the heading of a table', () => {
  test('is one row of words under titles', () => {
    expect(
      found(`
Report of the office
for 2023

Item      | women | men
Arrested  | 12    | 31
Convicted | 7     | 19`),
    ).toEqual(['A4:C6 head 4 labels 1']);
  });

  test('is years, stored as numbers like the values below', () => {
    expect(
      found(`
Crimes
Item      | 2021 | 2022 | 2023
Arrested  | 12   | 31   | 40
Convicted | 7    | 19   | 22`),
    ).toEqual(['A2:D4 head 2 labels 1']);
  });

  test('is years even where the values look like years', () => {
    expect(
      found(`
Placed in work
Item       | '2022 | '2023
Placed     | 2019  | 2021
By quota   | 1998  | 2024`),
    ).toEqual(['A2:C4 head 2 labels 1']);
  });

  test('has several rows, groups merged, while paths are not unique', () => {
    expect(
      found(
        `
Table 4. Persons, by sex
Region | Total |       | Of which minors |
       | women | men   | women | men
Baku   | 12    | 31    | 2     | 3
Ganja  | 7     | 19    | 1     | 0`,
        ['A2:A3', 'B2:C2', 'D2:E2'],
      ),
    ).toEqual(['A2:E5 head 2,3 labels 1']);
  });

  test('has groups that are not merged', () => {
    expect(
      found(`
Region | Total |     | Minors |
       | women | men | women  | men
Baku   | 12    | 31  | 2      | 3
Ganja  | 7     | 19  | 1      | 0`),
    ).toEqual(['A1:E4 head 1,2 labels 1']);
  });

  test('takes in a row of units', () => {
    expect(
      found(`
Crop  | Area | Yield | Price
      | (ha) | (t)   | (AZN)
Wheat | 120  | 31    | 20
Rice  | 70   | 19    | 31`),
    ).toEqual(['A1:D4 head 1,2 labels 1']);
  });

  test('takes in a row of column numbers', () => {
    const { tables } = findTables(
      sheetOf(`
Показатель | 2022 | 2023 | Разница
А          | 1    | 2    | 3
Выявлено   | 15   | 17   | 2
Осуждено   | 9    | 8    | -1`),
    );
    expect(tables[0]).toMatchObject({ headerRows: [1, 2], numberingRows: [2], bodyRows: [3, 4] });
  });

  test.each([
    ['labelled with words', 'Осуждено | 1 | 2 | 3'],
    ['counting on below', '1 | 2 | 3 | 4'],
  ])('leaves 1 2 3 in the body, %s', (_, line) => {
    const { tables } = findTables(
      sheetOf(`
Item      | a  | b  | c
${line}
${line.startsWith('1') ? '2 | 3 | 4 | 5' : 'Выявлено | 5 | 6 | 7'}
${line.startsWith('1') ? '3 | 4 | 5 | 6' : 'Начато | 5 | 9 | 8'}`),
    );
    expect(tables[0]).toMatchObject({ numberingRows: [], bodyRows: [2, 3, 4] });
  });

  test('may be missing, which is asked', () => {
    expect(
      found(`
Slayd 36. Cins üzrə
Kişi  | 88
Qadın | 1357`),
    ).toEqual(['A2:B3 head none labels 1 ask no-heading']);
  });

  test('covers no more than half of the values: asked', () => {
    expect(
      found(`
Göstərici | 2022 | 2023
Faktlar   | 1 | 610 | 500 | 1 | 870 | 0
Hallar    | 398 | 612 | 7 | 8 | 2 | 5`),
    ).toEqual(['A1:G3 head 1 labels 1 ask cover']);
  });

  test('is not the first row of data that cannot be read as a number', () => {
    expect(
      found(`
Göstərici              | '2023
Axtarışda olan şəxslər | '3-5
Başlanmış işlər        | 18`),
    ).toEqual(['A1:B3 head 1 labels 1']);
  });
});

describe('the labels of a table', () => {
  test('are running numbers, words and units', () => {
    expect(
      found(`
№ | Göstərici | Ölçü vahidi | 2022 | 2023
1 | Faktlar   | fakt        | 15   | 17
2 | Şəxslər   | nəfər       | 9    | 8
3 | İşlər     | iş          | 9    | 8`),
    ).toEqual(['A1:E4 head 1 labels 1,2,3']);
  });

  test('are codes stored as text beside stored numbers', () => {
    expect(
      found(`
State | FIPS   | 2000 | 2004
Iowa  | '01000 | 21.2 | 20.8
Maine | '02000 | 2    | 2.3
Ohio  | '04000 | 59.4 | 64.4`),
    ).toEqual(['A1:D4 head 1 labels 1,2']);
  });

  test('are years without which rows would have the same name', () => {
    expect(
      found(`
Göstərici | İl   | Dəyər
Faktlar   | 2022 | 149
Faktlar   | 2023 | 158
İşlər     | 2022 | 14
İşlər     | 2023 | 18`),
    ).toEqual(['A1:C5 head 1 labels 1,2']);
  });

  test('are on several levels, numbered 1., 1.1, 1.2', () => {
    expect(
      found(
        `
№    | Tədbir         | Vahid | 2022 | 2023
'1.  | Maarifləndirmə |       |      |
'1.1 | Görüşlər       | ədəd  | 14   | 15
'1.2 | Çıxışlar       | ədəd  | 25   | 31
'2.  | Təlimlər       |       |      |
'2.1 | Kurslar        | kurs  | 3    | 4`,
        ['B2:E2', 'B5:E5'],
      ),
    ).toEqual(['A1:E6 head 1 labels 1,2,3 sections 2,5']);
  });
});

describe('sections', () => {
  test('stand inside a body and right under the heading', () => {
    expect(
      found(`
Item      | 2021 | 2022
AGE
Under 20  | 12   | 31
Over 20   | 7    | 19

SEX
Women     | 8    | 22
Men       | 11   | 28`),
    ).toEqual(['A1:C8 head 1 labels 1 sections 2,6']);
  });
});

describe('a text alone in its row', () => {
  const sections = (drawing: string): number[] =>
    findTables(sheetOf(drawing)).tables.flatMap((table) => table.sectionRows);

  test.each([
    [
      'heads the rows below it',
      '2 | Uşaqlar |   |\n  | qadın   | 2 | 1\n  | kişi    | 5 | 6\n  | Cəmi | 7 | 7',
      [3],
    ],
    ['heads the rows below it, whatever they are called', '2 | Дети |   |\n  | девочки | 2 | 1', [3]],
    ['is the last line of a numbered list over its total', '2 | Naxçıvan | |\n  | YEKUN | 4 | 9', []],
    ['is so in every language', '2 | Quba | |\n  | Total | 4 | 9', []],
    ['heads a total where the numbers do not go on', '7 | Uşaqlar | |\n  | Cəmi | 4 | 9', [3]],
  ])('%s', (_, rows, expected) => {
    expect(sections(`№ | Rayon | İşlər | Şəxslər\n1 | Bakı | 4 | 9\n${rows}`)).toEqual(expected);
  });
});
