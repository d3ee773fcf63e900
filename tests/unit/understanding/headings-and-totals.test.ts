import { describe, expect, test } from 'vitest';
import { askedOf, readDrawing, takenOf } from './read-drawing.ts';

describe('a total right below a heading', () => {
  test.each([
    ['I. Zərərçəkmişlər', 'Cəmi', 'ondan qadın', 'II. Təqsirləndirilən şəxslər'],
    ['1. Потерпевшие', 'Всего', 'из них женщины', '2. Обвиняемые'],
    ['Victims identified', 'Total', 'of whom women', 'Defendants'],
  ])('is of what the heading says: %s, %s', (victims, total, women, defendants) => {
    const read = readDrawing(`
Göstərici | 2023
${victims} |
${total} | 93
${women} | 90
${defendants} |
${total} | 21
${women} | 10`);
    expect(takenOf(read)).toEqual([
      'B6 victims.identified @2023 = 93',
      'B7 victims.by_sex.women @2023 = 90',
      'B9 prosecution.defendants @2023 = 21',
      'B10 prosecution.defendants.by_sex.women @2023 = 10',
    ]);
  });

  test('is asked further down', () => {
    const read = readDrawing(`
Göstərici | 2023
Zərərçəkmişlər |
Başlanmış cinayət işləri | 84
Cəmi | 93`);
    expect(askedOf(read)).toContain('B7');
  });
});

test.each(['Ölkə üzrə', 'Respublika üzrə', 'По стране', 'Nationwide'])(
  'a row of the whole country is the total of the regions, and no part of the last of them: %s',
  (label) => {
    const read = readDrawing(`
Region | Zərərçəkmiş şəxslər
Bakı | 50
Digər rayonlar | 43
${label} | 93`);
    expect(takenOf(read)).toContain('B7 victims.identified @2023 = 93');
  },
);

describe('what is written by a table of one of its columns', () => {
  test('is heard by the column that has its mark', () => {
    for (const [mark, note] of [
      ['*', '* 9 ay'],
      [' 1)', '1) ilkin məlumat'],
      ['*', '* предварительные данные'],
    ]) {
      const read = readDrawing(`
Göstərici | 2022 | 2023${mark}
Zərərçəkmiş şəxslər | 95 | 93
${note}`);
      expect(takenOf(read)).toEqual(['B5 victims.identified @2022 = 95']);
      expect(askedOf(read)).toEqual(['C5']);
    }
  });

  test('scales all where it is a unit in the right corner', () => {
    const read = readDrawing(`
 | | min nəfər
Göstərici | 2022 | 2023
Zərərçəkmiş şəxslər | 95 | 93`);
    expect(takenOf(read)).toEqual([
      'B6 victims.identified @2022 = 95000',
      'C6 victims.identified @2023 = 93000',
    ]);
  });
});
