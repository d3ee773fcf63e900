import { describe, expect, test } from 'vitest';
import { interpretDocument } from '../../fixtures/returns.ts';
import { askedOf, readDrawing, takenOf } from './read-drawing.ts';
import { sheetOf } from './sheet-of.ts';

/** A return of the police for 2023 whose `formulas` stand in cells of column B. */
function readWith(drawing: string, formulas: Record<string, string>): ReturnType<typeof interpretDocument> {
  const sheet = sheetOf(
    `Daxili İşlər Nazirliyinin İnsan Alverinə Qarşı Mübarizə Baş İdarəsi\n2023-cü il üzrə məlumat\n\n${drawing.replace(/^\n/, '')}`,
  );
  const cells = sheet.cells.map((cell) =>
    formulas[cell.ref] === undefined ? cell : { ...cell, formula: formulas[cell.ref] },
  );
  return interpretDocument('a.xlsx', {
    format: 'xlsx',
    sheets: [{ ...sheet, cells }],
    warnings: [],
  } as never);
}

const YEARS = `
Zərərçəkmiş şəxslərin istismar edildiyi illər
İl | Nəfər
2019 | 11
2020 | 13
2021 | 17
2019-2021-ci illər üzrə | 41
2023 | 9
Yekun | 50`;

describe('what a formula adds up', () => {
  test('is the whole of its parts, subtotals of subtotals included, where one column shows no pattern', () => {
    const read = readWith(YEARS, { B9: 'SUM(B6:B8)', B11: 'B9+B10' });
    expect(takenOf(read)).toEqual(
      expect.arrayContaining([
        'B6 victims.identified{exploitation_period=2019} @2023 = 11',
        'B8 victims.identified{exploitation_period=2021} @2023 = 17',
        // A total of its parts that says its own years is no mere step on the way.
        'B9 victims.identified{exploitation_period=2019-2021} @2023 = 41',
        'B11 victims.identified @2023 = 50',
      ]),
    );
  });

  test('says nothing where the numbers are not that sum', () => {
    const read = readWith(YEARS.replace('| 41', '| 43'), { B9: 'SUM(B6:B8)', B11: 'B9+B10' });
    expect(askedOf(read)).toEqual(expect.arrayContaining(['B6', 'B7', 'B8', 'B9']));
  });

  test('says nothing without the formula: three numbers add up by chance', () => {
    expect(askedOf(readDrawing(YEARS))).toEqual(expect.arrayContaining(['B6', 'B7', 'B8']));
  });
});

test.each([
  ['o cümlədən:', 'Ölkə üzrə'],
  ['в том числе:', 'По стране'],
  ['of which:', 'Whole country'],
])('a line behind which “%s” stands alone is the whole of what follows', (which, whole) => {
  const read = readDrawing(`
Müəyyən edilmiş zərərçəkmişlər, iqtisadi rayonlar üzrə
Ərazi | 2023 | 2022
${whole} | 47 | 39
${which}
Bakı | 21 | 18
Qarabağ | 12 | 9
Mil-Muğan | 14 | 12`);
  expect(takenOf(read)).toEqual(
    expect.arrayContaining([
      'B8 victims.by_residence.capital @2023 = 21',
      'B9 victims.identified{territory=region_karabakh} @2023 = 12',
      'C10 victims.identified{territory=region_mil_mughan} @2022 = 12',
    ]),
  );
});
