import { describe, expect, test } from 'vitest';
import { askedOf, readDrawing, takenOf } from './read-drawing.ts';

const columnsOf = (drawing: string, merges: string[]): string[] =>
  takenOf(readDrawing(drawing, merges)).map((one) => one[0]!);

describe('a column that no head stands over, behind a merge in which its own head stands, too, is asked', () => {
  test.each([
    ['Göstərici', 'Qadın', 'Zərərçəkmişlər'],
    ['Показатель', 'Женщины', 'Потерпевшие'],
    ['Indicator', 'Women', 'Victims'],
  ])('where the merge holds a year twice: %s', (corner, head, label) => {
    const drawing = `${corner}|${head}|||\n|'2022|'2023|'2022|'2023\n${label}|3|4|5|6`;
    expect(columnsOf(drawing, ['B4:D4'])).toEqual(['C']);
    expect(askedOf(readDrawing(drawing, ['B4:D4']))).toEqual(['B6', 'D6', 'E6']);
  });

  test.each([
    ['Göstərici', 'Qadın', 'Cəmi', 'Zərərçəkmişlər'],
    ['Показатель', 'Женщины', 'Всего', 'Потерпевшие'],
  ])('and where nothing stands before it: %s', (corner, head, total, label) => {
    const drawing = `${corner}|${head}|||\n|'2022|'2023|${total}|'2023\n${label}|3|4|7|9`;
    expect(columnsOf(drawing, ['B4:D4'])).not.toContain('E');
    expect(askedOf(readDrawing(drawing, ['B4:D4']))).toContain('E6');
  });
});

describe('columns whose heads say what they are of are taken', () => {
  test.each([
    ['the whole before its part', "Göstərici|||Qadın|\n|'2022|'2023|'2022|'2023\nZərərçəkmişlər|10|12|5|6", ['D4:E4'], 'BCDE'],
    ['another head beside it', "Göstərici|Qadın||Kişi|\n|'2022|'2023|'2022|'2023\nZərərçəkmişlər|3|4|5|6", ['B4:C4', 'D4:E4'], 'BCDE'],
    ['years over parts', "Göstərici|2022|2023||\n||Cəmi|Qadın|Kişi\nZərərçəkmişlər|9|12|8|4", ['C4:E4'], 'BCDE'],
    ['a year beside a group', "Göstərici|Qadın|||'2023\n|'2021|'2022|'2023|\nZərərçəkmişlər|3|4|5|12", ['B4:D4'], 'BCDE'],
  ])('%s', (_, drawing, merges, columns) => {
    expect(columnsOf(drawing, merges).join('')).toBe(columns);
  });
}); // prettier-ignore
