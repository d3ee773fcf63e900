import { describe, expect, test } from 'vitest';
import { askedOf, readDrawing, takenOf } from './read-drawing.ts';

describe('a note between the rows of a table', () => {
  test.each(['* yalnız qadınlar', '* только женщины', '* women only'])(
    'is heard by the row that has its mark: %s',
    (note) => {
      const read = readDrawing(`
Göstərici | 2023
Zərərçəkmiş şəxslər* | 93
${note} |
Təqsirləndirilən şəxslər | 21`);
      expect(takenOf(read)).toEqual(['B7 prosecution.defendants @2023 = 21']);
      expect(askedOf(read)).toEqual(['B5']);
    },
  );

  test.each(['Qeyd: yalnız qadınlar', 'Примечание: только женщины', 'Note: women only'])(
    'that has none is heard by all, and loses no row below it: %s',
    (note) => {
      const read = readDrawing(`
Göstərici | 2023
Zərərçəkmiş şəxslər | 93
${note} |
Təqsirləndirilən şəxslər | 21`);
      expect(askedOf(read)).toEqual(['B5', 'B7']);
    },
  );

  test('that says nothing of the values leaves them', () => {
    const read = readDrawing(`
Göstərici | 2023
Zərərçəkmiş şəxslər | 93
Mənbə: DİN |
Təqsirləndirilən şəxslər | 21`);
    expect(takenOf(read)).toEqual([
      'B5 victims.identified @2023 = 93',
      'B7 prosecution.defendants @2023 = 21',
    ]);
  });
});

test('a part has the time of the row that it is a part of', () => {
  const read = readDrawing(`
Ay | Zərərçəkmiş şəxslər
Yanvar | 5
o cümlədən qadın | 4
Fevral | 6
ondan qadın | 5`);
  expect(takenOf(read)).toEqual([
    'B5 victims.identified @2023-01 = 5',
    'B6 victims.by_sex.women @2023-01 = 4',
    'B7 victims.identified @2023-02 = 6',
    'B8 victims.by_sex.women @2023-02 = 5',
  ]);
});

test('a column of parts that says nothing of its own is asked alone', () => {
  const read = readDrawing(`
Göstərici | 2023 | ondan
Zərərçəkmiş şəxslər | 93 | 90`);
  expect(takenOf(read)).toEqual(['B5 victims.identified @2023 = 93']);
  expect(askedOf(read)).toEqual(['C5']);
});

test('letters that count the rows are no labels', () => {
  const read = readDrawing(`
 | Göstərici | 2023
a | Zərərçəkmiş şəxslər | 93
b | Təqsirləndirilən şəxslər | 21
c | Başlanmış cinayət işləri | 84`);
  expect(takenOf(read)).toHaveLength(3);
});
