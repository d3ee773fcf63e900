import { describe, expect, test } from 'vitest';
import { askedOf, readDrawing, takenOf } from './read-drawing.ts';
import { found } from './sheet-of.ts';

const cases = 'prosecution.criminal_cases_initiated';

describe('a second label of a row', () => {
  test.each([
    ['Indicator', 'Defendants', 'Victims identified'],
    ['Показатель', 'Обвиняемые', 'Потерпевшие'],
    ['Kod', 'prosecution.defendants', 'victims.identified'],
  ])('behind the values is heard: %s', (head, other, same) => {
    const read = readDrawing(`
Göstərici | 2023 | ${head}
Başlanmış cinayət işləri | 84 | ${other}
Zərərçəkmiş şəxslər | 93 | ${same}`);
    expect(takenOf(read)).toEqual(['B6 victims.identified @2023 = 93']);
    expect(askedOf(read)).toEqual(['B5']);
  });

  test('that says the same changes nothing', () => {
    const read = readDrawing(`
Göstərici | 2022 | 2023 | Показатель
Başlanmış cinayət işləri | 80 | 84 | Возбуждено уголовных дел
Zərərçəkmiş şəxslər | 95 | 93 | Потерпевшие`);
    expect(takenOf(read)).toHaveLength(4);
    expect(askedOf(read)).toEqual([]);
  });

  test('may be the category', () => {
    const read = readDrawing(`
Göstərici | 2023 | Cins
Zərərçəkmiş şəxslər | 90 | qadın
Təqsirləndirilən şəxslər | 3 | kişi`);
    expect(takenOf(read)).toEqual([
      'B5 victims.by_sex.women @2023 = 90',
      'B6 prosecution.defendants.by_sex.men @2023 = 3',
    ]);
  });

  test('is none in a column of remarks or bodies', () => {
    const read = readDrawing(`
Göstərici | 2023 | Qeyd
Zərərçəkmiş şəxslər | 93 | cinayət işi başlanıb
Təqsirləndirilən şəxslər | 21 | həbs edilib`);
    expect(takenOf(read)).toHaveLength(2);
    expect(askedOf(read)).toEqual([]);
  });
});

describe('tables side by side without an empty column', () => {
  test('begin where the head of the labels comes again', () => {
    expect(
      found(`
Item   | 2021 | Item   | 2022
Baku   | 12   | Wheat  | 31
Ganja  | 7    | Rice   | 19`),
    ).toEqual(['A1:B3 head 1 labels 1', 'C1:D3 head 1 labels 3']);
    expect(
      found(`
№ | Item   | 2021 | № | Item   | 2022
1 | Baku   | 12   | 4 | Wheat  | 31
2 | Ganja  | 7    | 5 | Rice   | 19
3 | Sheki  | 9    |   |        |`),
    ).toEqual(['A1:C4 head 1 labels 1,2', 'D1:F3 head 1 labels 4,5']);
  });

  test('are one where only values come again', () => {
    expect(
      found(`
Item   | number | share | number | share
Baku   | 12     | 31    | 5      | 7
Ganja  | 7      | 19    | 6      | 8`),
    ).toEqual(['A1:E3 head 1 labels 1']);
  });

  test('have labels of their own', () => {
    const read = readDrawing(`
Göstərici | 2022 | Göstərici | 2023
Zərərçəkmiş şəxslər | 95 | Təqsirləndirilən şəxslər | 21
Başlanmış cinayət işləri | 80 | İnsan alveri faktları | 149`);
    expect(takenOf(read)).toEqual([
      'B5 victims.identified @2022 = 95',
      `B6 ${cases} @2022 = 80`,
      'D5 prosecution.defendants @2023 = 21',
      'D6 prosecution.trafficking_facts @2023 = 149',
    ]);
  });
});

describe('a row that says nothing of its own', () => {
  test.each(['bunlardan', 'ondan:', '—', '-', '', 'из них', 'of which'])(
    'is asked, and not what stands above it: %s',
    (label) => {
      const read = readDrawing(`
Göstərici | 2023
Başlanmış cinayət işləri | 84
${label} | 12
Təqsirləndirilən şəxslər | 21`);
      expect(takenOf(read)).toEqual([`B5 ${cases} @2023 = 84`, 'B7 prosecution.defendants @2023 = 21']);
      expect(askedOf(read)).toEqual(['B6']);
    },
  );

  test('is asked where what stands above it has no value', () => {
    const read = readDrawing(`
Göstərici | 2023
Başlanmış cinayət işləri |
bunlardan | 12`);
    expect(takenOf(read)).toEqual([]);
    expect(askedOf(read)).toEqual(['B6']);
  });

  test.each(['həmin dövrdə', 'İl', 'Dövr'])('but of a time is no second heading: %s', (label) => {
    const read = readDrawing(`
Göstərici | 2023
Başlanmış cinayət işləri | 84
${label} | 14`);
    expect(askedOf(read)).toEqual(['B6']);
  });
});

describe('parts above their total', () => {
  test.each([
    ['Qadın', 'Kişi', 'Zərərçəkmiş şəxslər, cəmi', 'Təqsirləndirilən şəxslər, cəmi'],
    ['женщины', 'мужчины', 'Всего потерпевших', 'Всего обвиняемых'],
    ['Women', 'Men', 'Total victims identified', 'Total defendants'],
  ])('are parts of what stands below: %s, %s, %s', (women, men, victims, defendants) => {
    const read = readDrawing(`
Göstərici | 2023
${women} | 90
${men} | 3
${victims} | 93
${women} | 10
${men} | 11
${defendants} | 21`);
    expect(takenOf(read)).toEqual([
      'B5 victims.by_sex.women @2023 = 90',
      'B6 victims.by_sex.men @2023 = 3',
      'B7 victims.identified @2023 = 93',
      'B8 prosecution.defendants.by_sex.women @2023 = 10',
      'B9 prosecution.defendants.by_sex.men @2023 = 11',
      'B10 prosecution.defendants @2023 = 21',
    ]);
  });

  test('are asked where others stand below one', () => {
    const read = readDrawing(`
Göstərici | 2023
Qadın | 90
Kişi | 3
Zərərçəkmiş şəxslər, cəmi | 93
Qadın | 10
Kişi | 11`);
    expect(askedOf(read)).toEqual(['B8', 'B9']);
  });
});

describe('running numbers', () => {
  test.each(['№', 'S/s', 'Sıra', '№ п/п', ''])('1, 1.1, 1.2, 2 stored as numbers are labels: %s', (head) => {
    const read = readDrawing(`
${head} | Göstərici | 2023
1 | Zərərçəkmiş şəxslər | 93
1.1 | qadın | 90
1.2 | kişi | 3
2 | Təqsirləndirilən şəxslər | 21
2.1 | qadın | 10`);
    expect(takenOf(read)).toEqual([
      'C5 victims.identified @2023 = 93',
      'C6 victims.by_sex.women @2023 = 90',
      'C7 victims.by_sex.men @2023 = 3',
      'C8 prosecution.defendants @2023 = 21',
      'C9 prosecution.defendants.by_sex.women @2023 = 10',
    ]);
  });
});
