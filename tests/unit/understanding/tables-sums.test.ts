import { describe, expect, test } from 'vitest';
import { findTables } from '../../../shared/domain/understanding/tables/find-tables.ts';
import type { DerivedLine } from '../../../shared/domain/understanding/tables/found-table.ts';
import { sheetOf } from './sheet-of.ts';

const derived = (drawing: string): Omit<DerivedLine, 'broken'>[] =>
  findTables(sheetOf(drawing)).tables[0]!.derived.map(({ axis, at, how, from }) => ({ axis, at, how, from }));

describe('lines made from others', () => {
  test('a total after its parts', () => {
    expect(
      derived(`
Item  | women | men
Baku  | 120   | 310
Ganja | 70    | 190
Cəmi  | 190   | 500`),
    ).toContainEqual({ axis: 'row', at: 4, how: 'sum', from: [2, 3] });
  });

  test('a total before its parts, without a word for it', () => {
    expect(
      derived(`
Item     | women | men
Republic | 2190  | 5000
Baku     | 1200  | 3100
Ganja    | 700   | 1900
Sheki    | 290   | 0`),
    ).toContainEqual({ axis: 'row', at: 2, how: 'sum', from: [3, 4, 5] });
  });

  test('a total of subtotals', () => {
    expect(
      derived(`
Item      | women | men
Baku      | 1200  | 3100
Sumgait   | 450   | 220
East      | 1650  | 3320
Ganja     | 700   | 1900
Sheki     | 290   | 115
West      | 990   | 2015
Total     | 2640  | 5335`),
    ).toEqual(
      expect.arrayContaining([
        { axis: 'row', at: 4, how: 'sum', from: [2, 3] },
        { axis: 'row', at: 7, how: 'sum', from: [5, 6] },
        { axis: 'row', at: 8, how: 'sum', from: [4, 7] },
      ]),
    );
  });

  test('a column between, and those that share a heading', () => {
    expect(
      derived(`
Region | women | men  | both
Baku   | 1200  | 3100 | 4300
Ganja  | 700   | 1900 | 2600
Sheki  | 290   | 115  | 405`),
    ).toContainEqual({ axis: 'column', at: 4, how: 'sum', from: [2, 3] });
  });

  test('a difference, and what "of which" stands before is no part of the total', () => {
    const lines = derived(`
Item            | 2022 | 2023 | Fərq
Ərizələr        | 120  | 110  | -10
Müraciətlər     | 310  | 340  | 30
onlardan qadın  | 100  | 90   | -10
Cəmi            | 430  | 450  | 20`);
    expect(lines).toContainEqual({ axis: 'column', at: 4, how: 'difference', from: [2, 3] });
    expect(lines).toContainEqual({ axis: 'row', at: 5, how: 'sum', from: [2, 3] });
  });

  test('a share of a total', () => {
    expect(
      derived(`
Item  | Sayı | Xüsusi çəkisi, %
Bakı  | 159  | 77.2
Gəncə | 3    | 1.5
Şəki  | 44   | 21.4`),
    ).toContainEqual({ axis: 'column', at: 3, how: 'share', from: [2] });
  });

  test('one cell that breaks a proven pattern is reported', () => {
    const [table] = findTables(
      sheetOf(`
Item  | 2020 | 2021 | 2022 | 2023
Baku  | 120  | 310  | 105  | 215
Ganja | 70   | 190  | 33   | 41
Total | 190  | 500  | 183  | 256`),
    ).tables;
    expect(table!.derived.find(({ at, axis }) => axis === 'row' && at === 4)).toMatchObject({
      how: 'sum',
      from: [2, 3],
      broken: [{ row: 4, col: 4, printed: 183, computed: 138 }],
    });
  });

  test('small numbers that add up by chance prove nothing', () => {
    expect(
      derived(`
Item  | 2022 | 2023
Alpha | 1    | 2
Beta  | 2    | 1
Gamma | 3    | 3
Delta | 4    | 9`).filter(({ how }) => how === 'sum'),
    ).toEqual([]);
  });
});
