import { describe, expect, test } from 'vitest';
import { askedOf, readDrawing, takenOf } from './read-drawing.ts';

const DEFENDANTS = 'B6 prosecution.defendants @2023 = 21';

describe('a text where a number is expected is no heading of the rows below', () => {
  test.each([
    ['2023', 'Başlanmış cinayət işləri', 'az qala 90'],
    ['Say', 'Başlanmış cinayət işləri', 'min. 84'],
    ['Say', 'Başlanmış cinayət işləri', '№84'],
    ['2023', 'Başlanmış cinayət işləri', 'təxminən 90'],
    ['Say', 'Başlanmış cinayət işləri', 'ən azı 84'],
    ['Say', 'Başlanmış cinayət işləri', 'Bakı: 84'],
    ['2023', 'Başlanmış cinayət işləri', '84 (dəqiqləşdirilir)'],
    ['Say', 'Başlanmış cinayət işləri', 'yox'],
    ['2023 год', 'Возбуждено уголовных дел', 'не менее 84'],
    ['2023', 'Criminal cases initiated', 'at least 84'],
    ['2023', 'Criminal cases initiated', 'nearly 84'],
  ])('under %s: %s | %s', (head, label, value) => {
    const read = readDrawing(`
Göstərici | ${head}
${label} | ${value}
Təqsirləndirilən şəxslər | 21`);
    expect(takenOf(read)).toEqual([DEFENDANTS]);
    expect(askedOf(read)).toEqual(['B5']);
  });

  test.each(['qeyd yoxdur', 'məlumat gözlənilir', 'hələ təqdim edilməyib'])(
    'nor is one that says that there is none: %s',
    (value) => {
      const read = readDrawing(`
Göstərici | Say
Başlanmış cinayət işləri | ${value}
Təqsirləndirilən şəxslər | 21`);
      expect(takenOf(read)).toEqual([DEFENDANTS]);
      expect(askedOf(read)).toEqual([]);
    },
  );

  test('nor are several', () => {
    const read = readDrawing(`
Göstərici | Qadın | Kişi
Təqsirləndirilən şəxslər | yox | yox
Zərərçəkmiş şəxslər | 84 | 9`);
    expect(takenOf(read)).toEqual(['B6 victims.by_sex.women @2023 = 84', 'C6 victims.by_sex.men @2023 = 9']);
    expect(askedOf(read)).toEqual(['B5', 'C5']);
  });
});

test('a second row of headings stays one', () => {
  const read = readDrawing(`
Göstərici | 2022 | 2023
 | 9 ay | 12 ay
Zərərçəkmiş şəxslər | 95 | 93`);
  expect(takenOf(read)).toEqual(['C6 victims.identified @2023 = 93']);
  expect(askedOf(read)).toEqual(['B6']);
});
