import { describe, expect, test } from 'vitest';
import { findTables } from '../../../shared/domain/understanding/tables/find-tables.ts';
import { found, sheetOf } from './sheet-of.ts';

describe('several tables on a sheet', () => {
  test('stand one above the other, with notes and captions between', () => {
    const { tables, titles } = findTables(
      sheetOf(`
Office of statistics

Table 1. Arrests
Item     | 2021 | 2022
Women    | 12   | 31
Men      | 7    | 19
Source: the register

Table 2. Convictions
Item     | 2021 | 2022
Women    | 2    | 3
Men      | 1    | 4
* preliminary`),
    );
    expect(titles.map(({ cell }) => cell.ref)).toEqual(['A1']);
    expect(tables.map((t) => [t.box.top, t.box.bottom])).toEqual([
      [4, 6],
      [10, 12],
    ]);
    expect(tables.map((t) => t.captions.map(({ cell }) => cell.ref))).toEqual([['A3'], ['A9']]);
    expect(tables.map((t) => t.notes.map(({ cell }) => cell.ref))).toEqual([['A7'], ['A13']]);
  });

  test('follow each other without a gap where words stand between numbers', () => {
    expect(
      found(`
Item   | women | men
Baku   | 12    | 31
Ganja  | 7     | 19
Crop   | area  | yield
Wheat  | 2     | 3
Rice   | 1     | 4`),
    ).toEqual(['A1:C3 head 1 labels 1', 'A4:C6 head 4 labels 1']);
  });

  test('have headings in different rows beside each other', () => {
    expect(
      found(`
Report
Item   | 2021 | 2022 |  |        |
Baku   | 12   | 31   |  | Crop   | tons
Ganja  | 7    | 19   |  | Wheat  | 40
Sheki  | 9    | 11   |  | Rice   | 51
       |      |      |  | Tea    | 8`),
    ).toEqual(['A2:C5 head 2 labels 1', 'E3:F6 head 3 labels 5']);
  });

  test('are one where only an empty column parts the values', () => {
    expect(
      found(`
Item   | 2021 | 2022 |  | 2023 | 2024
Baku   | 12   | 31   |  | 4    | 6
Ganja  | 7    | 19   |  | 5    | 7
Sheki  | 9    | 11   |  | 6    | 8`),
    ).toEqual(['A1:F4 head 1 labels 1']);
  });

  test('stand in a band of their own under a wide one', () => {
    expect(
      found(`
Region | 2018 | 2019 | 2020 | 2021 | 2022
Baku   | 12   | 31   | 3    | 4    | 6
Ganja  | 7    | 19   | 4    | 5    | 7

Item   | women |   | Crop   | tons
First  | 12    |   | Wheat  | 40
Second | 7     |   | Rice   | 51
Third  | 9     |   | Tea    | 8`),
    ).toEqual(['A1:F3 head 1 labels 1', 'A5:B8 head 5 labels 1', 'D5:E8 head 5 labels 4']);
  });

  test('repeat their heading as blocks', () => {
    expect(
      found(`
Women
Age   | 2021 | 2022
0-17  | 12   | 31
18+   | 7    | 19

Men
Age   | 2021 | 2022
0-17  | 2    | 3
18+   | 1    | 4`),
    ).toEqual(['A2:C4 head 2 labels 1', 'A7:C9 head 7 labels 1']);
  });

  test('may stand away from A1 with titles further left', () => {
    expect(
      found(`
Title of the report
 | İllər | Cəmi | qadın
 | '2022 | 94   | 90
 | '2023 | 91   | 88`),
    ).toEqual(['B2:D4 head 2 labels 2']);
  });
});

describe('tables of words', () => {
  test('have answers as values', () => {
    expect(
      found(`
Region | Shelter | Hotline
Baku   | yes     | no
Ganja  | no      | no
Sheki  | yes     | yes
Quba   | no      | yes`),
    ).toEqual(['A1:C5 head 1 labels 1']);
  });

  test('may hold nothing that comes again', () => {
    expect(
      found(`
Ad       | Vəzifə          | Şəhər
Əliyev   | rəis            | Bakı
Quliyeva | baş mütəxəssis  | Gəncə
Həsənov  | mütəxəssis      | Şəki`),
    ).toEqual(['A1:C4 head 1 labels 1']);
  });

  test('may be drawn in the text of one column', () => {
    const drawn = sheetOf('Title');
    const lines = [
      'Göstərici | 2022 | 2023 |',
      '----------+------+-----',
      'Faktlar | .. | 128 | qeyd',
      'Hallar | 74 | 68 |',
    ];
    drawn.cells.push(
      ...lines.map((text, i) => ({ ref: `A${String(i + 3)}`, type: 'text' as const, value: text, text })),
    );
    const sheet = findTables(drawn);
    expect(sheet.tables[0]).toMatchObject({
      box: { top: 3, left: 1, bottom: 6, right: 4 },
      headerRows: [3],
      labelCols: [1],
    });
    expect(sheet.drawn?.find(({ text }) => text === '128')).toMatchObject({
      row: 5,
      col: 3,
      cell: { ref: 'A5' },
    });
    expect(sheet.roles.get('A5')).toBe('data');
  });

  test('are none in prose', () => {
    const { tables, roles } = findTables(
      sheetOf('Dear colleagues\n\nWe report that nothing happened.\nThe office'),
    );
    expect(tables).toEqual([]);
    expect([...roles.values()]).toEqual(['note', 'note', 'note']);
  });
});

describe('every cell has a role', () => {
  test('also remarks beside and signatures below', () => {
    const { roles } = findTables(
      sheetOf(`
Report
Item   | 2021 | 2022 |  | to be checked
Baku   | 12   | 31
Ganja  | 7    | 19
Total  | 19   | 50

Head of office ______`),
    );
    expect(Object.fromEntries(roles)).toMatchObject({
      A1: 'title',
      A2: 'header',
      B2: 'header',
      A3: 'attribute',
      B3: 'data',
      B5: 'derived',
      A7: 'note',
    });
    expect([...roles.values()]).not.toContain(undefined);
  });
});

describe('a table that may be two is asked, with both boxes', () => {
  test('where a heading that covers half of the columns stands behind a gap', () => {
    const { tables } = findTables(
      sheetOf(`
Item  | 2019 | 2020 | 2021 | 2022
Baku  | 11   | 12   | 13   | 14
Ganja | 21   | 22   | 23   | 24

      | plan | fact
Sheki | 31   | 32   | 33   | 34
Quba  | 41   | 42   | 43   | 44`),
    );
    expect(tables).toHaveLength(1);
    expect(tables[0]!.ask).toEqual({
      why: 'restart',
      rival: [
        { top: 1, left: 1, bottom: 3, right: 5 },
        { top: 5, left: 1, bottom: 7, right: 5 },
      ],
    });
  });
});
