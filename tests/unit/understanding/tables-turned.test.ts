import { describe, expect, it } from 'vitest';
import { headingsAbove } from '../../../shared/domain/understanding/lines/letter.ts';
import { findTables } from '../../../shared/domain/understanding/tables/find-tables.ts';
import { turned, turnedUnderTitles } from '../../../shared/domain/understanding/tables/turned-sheet.ts';
import { sheetOf } from './sheet-of.ts';

const refs = (cells: { ref: string; text: string }[]): string[] =>
  cells.map(({ ref, text }) => `${ref} ${text}`);

describe('a turned sheet', () => {
  it('has its columns as rows, and its own addresses again afterwards', () => {
    const { sheet, restore } = turned(sheetOf('|Calls|Cases\n2023|12|7', ['B1:C1']));
    expect(refs(sheet.cells)).toEqual(['B1 2023', 'A2 Calls', 'B2 12', 'B3 7']);
    expect(sheet.merges).toEqual(['A2:A3']);
    expect(restore().get('B3')).toBe('C2');
    expect(refs(sheet.cells)).toEqual(['A2 2023', 'B1 Calls', 'B2 12', 'C2 7']);
  });

  it('keeps the lines above and below its table', () => {
    const boxes = [{ top: 2, left: 1, bottom: 3, right: 3 }];
    const { sheet } = turnedUnderTitles(sheetOf('Return\n|Calls|Cases\n2023|12|7\nNote'), boxes)!;
    expect(refs(sheet.cells)).toEqual([
      'A1 Return',
      'B2 2023',
      'A3 Calls',
      'B3 12',
      'A4 Cases',
      'B4 7',
      'A5 Note',
    ]);
  });

  it('is none where tables stand side by side', () => {
    const box = { top: 1, left: 1, bottom: 3, right: 2 };
    expect(turnedUnderTitles(sheetOf('a'), [box, { ...box, left: 4, right: 5 }])).toBeNull();
  });
});

describe('what heads a table', () => {
  it('is for each block beside others what stands over its own columns', () => {
    const { tables } = findTables(
      sheetOf(`
        Ministry of Labour|||||Ministry of Health||
        Work|2022|2023|||Care|2022|2023
        Jobs|12|14|||Beds|120|140
        Courses|7|9|||Visits|70|90
        Grants|3|4|||Drugs|30|40
        |||||Nurses|11|12`),
    );
    expect(tables.map(({ titles }) => titles?.map(({ text }) => text))).toEqual([
      ['Ministry of Labour'],
      ['Ministry of Health'],
    ]);
  });

  it('are the paragraphs of a letter above it, prose and page headers not', () => {
    const prose = 'The ministry held courses. Eighty people took part.';
    const outside = [
      { kind: 'text box' as const, text: 'Ministry of Labour', above: true as const },
      { kind: 'text box' as const, text: prose, above: true as const },
      { kind: 'header' as const, text: 'page 1' },
    ];
    expect(headingsAbove({ ...sheetOf('a'), outside }).map(({ text }) => text)).toEqual([
      'Ministry of Labour',
    ]);
  });
});
