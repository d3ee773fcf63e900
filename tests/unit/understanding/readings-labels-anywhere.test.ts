import { describe, expect, test } from 'vitest';
import { interpretDocument } from '../../fixtures/returns.ts';
import { askedOf, readDrawing, takenOf } from './read-drawing.ts';
import { found, sheetOf } from './sheet-of.ts';

const [facts, cases, defendants] = [
  'Aşkar edilmiş insan alveri faktları',
  'Başlanmış cinayət işləri',
  'Təqsirləndirilən şəxslər',
];

describe('a number is a label only where it numbers or dates rows', () => {
  test('a row of labels above a row of values', () => {
    const read = readDrawing(`
${facts} | ${cases} | ${defendants}
158 | 18 | 21`);
    expect(takenOf(read)).toEqual([
      'A5 prosecution.trafficking_facts @2023 = 158',
      'B5 prosecution.criminal_cases_initiated @2023 = 18',
      'C5 prosecution.defendants @2023 = 21',
    ]);
  });

  test('labels above their values in one column', () => {
    const read = readDrawing(`
${facts}
158
${cases}
18`);
    expect(takenOf(read)).toEqual([
      'A5 prosecution.trafficking_facts @2023 = 158',
      'A7 prosecution.criminal_cases_initiated @2023 = 18',
    ]);
  });

  test('labels above two values each are asked', () => {
    const read = readDrawing(`
${facts}
149 | 158
${cases}
14 | 18`);
    expect(takenOf(read)).toEqual([]);
    expect(askedOf(read)).toEqual(['A5', 'A7', 'B5', 'B7']);
  });

  test.each([
    ['under a year', `'2023 | Göstərici\n158 | ${facts}\n18 | ${cases}`, 2],
    ['under nothing', `158 | ${facts}\n18 | ${cases}\n21 | ${defendants}`, 3],
    ['of two years', `'2022 | '2023 | Göstərici\n149 | 158 | ${facts}\n14 | 18 | ${cases}`, 4],
  ])('labels behind their values %s', (_, drawing, count) => {
    const read = readDrawing(drawing);
    expect(takenOf(read)).toHaveLength(count);
    expect(askedOf(read)).toEqual([]);
    expect(takenOf(read).join(' ')).toContain('prosecution.trafficking_facts @2023 = 158');
  });

  test('a line that names another year above such values is heard', () => {
    const read = interpretDocument('a.xlsx', {
      format: 'xlsx',
      sheets: [
        sheetOf(
          `Daxili İşlər Nazirliyinin İnsan Alverinə Qarşı Mübarizə Baş İdarəsi\n2022-ci il üzrə məlumat\n\n${facts}\n158`,
        ),
      ],
      warnings: [],
    } as never);
    expect(takenOf(read)).toEqual([]);
    expect(askedOf(read)).toEqual(['A5']);
  });

  test.each([
    ['running numbers', '№ | Rayon | 2023\n1 | Bakı | 5\n2 | Gəncə | 7', 'A1:C3 head 1 labels 1,2'],
    ['codes', 'Code | Region | Cases\n1010 | Baku | 5\n1020 | Ganja | 7', 'A1:C3 head 1 labels 1,2'],
    ['years', 'Years | Cases\n2021 | 5\n2022 | 7', 'A1:B3 head 1 labels 1'],
  ])('%s stay labels', (_, drawing, expected) => {
    expect(found(drawing)).toEqual([expected]);
  });
});
