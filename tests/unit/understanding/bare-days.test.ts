import { describe, expect, test } from 'vitest';
import { interpretDocument } from '../../fixtures/returns.ts';
import { askedOf, readDrawing, takenOf } from './read-drawing.ts';
import { sheetOf } from './sheet-of.ts';

describe('the number that a spreadsheet keeps for a day is no count', () => {
  test.each([
    'Göstərici|2023\nZərərçəkmiş qadınlar|44953\nBaşlanmış cinayət işləri|88',
    'Показатель|2023\nПотерпевшие женщины|44953\nВозбужденные уголовные дела|88',
    'Indicator|2023\nVictims: women|45280\nCriminal cases initiated|88',
    'Göstərici|2022|2023\nZərərçəkmiş qadınlar|25|44953\nBaşlanmış cinayət işləri|80|81',
  ])('a day around the year of the report among counts is asked: %s', (drawing) => {
    const read = readDrawing(drawing);
    expect(takenOf(read).filter((one) => / = 4\d{4}/.test(one))).toEqual([]);
    expect(askedOf(read)).toHaveLength(1);
  });

  test('and any day where other cells of its column are dates', () => {
    const sheet = sheetOf(
      'Göstərici|2023\nZərərçəkmiş qadınlar|36530\nBaşlanmış cinayət işləri|88\nAşkar edilmiş miqrasiya kanalları|9',
    );
    const cells = sheet.cells.map((cell) =>
      cell.ref === 'B3' ? { ...cell, type: 'date' as const, value: '2023-01-27', text: '27.01.2023' } : cell,
    );
    const read = interpretDocument(
      'a.xlsx',
      { format: 'xlsx', sheets: [{ ...sheet, cells }], warnings: [] },
      { agency: 'mia_thb', layouts: [] },
    );
    expect(takenOf(read)).toEqual(['B4 search.migration_channels @2023 = 9']);
    expect(askedOf(read)).toEqual(['B2', 'B3']);
  });

  test.each(['Tarix', 'Дата', 'Date'])('under %s it is never taken', (head) => {
    const labels = 'Zərərçəkmiş qadınlar|44953|27\nBaşlanmış cinayət işləri|44960|88';
    expect(takenOf(readDrawing(`Göstərici|${head}|2023\n${labels}`))).toEqual([
      'C5 victims.by_sex.women @2023 = 27',
      'C6 prosecution.criminal_cases_initiated @2023 = 88',
    ]);
    expect(takenOf(readDrawing(`Göstərici|${head}\n${labels.replaceAll(/\|\d\d$/gm, '')}`))).toEqual([]);
  });
});

describe('a count of its size is taken', () => {
  test.each([
    ['whose row was of that size before', 'Göstərici|2022|2023\nQaynar xəttə daxil olmuş zənglər|41200|45120\nZərərçəkmiş qadınlar|25|27'],
    ['among counts of its size', 'Göstərici|2023\nQaynar xəttə daxil olmuş zənglər|45120\nZərərçəkmiş qadınlar|2700'],
    ['whose digits are grouped', 'Göstərici|2023\nQaynar xəttə daxil olmuş zənglər|45 120\nZərərçəkmiş qadınlar|27'],
    ['of another time', 'Göstərici|2023\nQaynar xəttə daxil olmuş zənglər|40120\nZərərçəkmiş qadınlar|27'],
  ])('%s', (_, drawing) => {
    expect(askedOf(readDrawing(drawing))).toEqual([]);
  });
}); // prettier-ignore
