import { describe, expect, test } from 'vitest';
import { askedOf, readDrawing, takenOf } from './read-drawing.ts';

describe('a label that goes on in the next row', () => {
  test.each([
    ['Zərərçəkmiş şəxslər', '(yalnız xarici vətəndaşlar)'],
    ['Zərərçəkmiş şəxslər', 'xarici vətəndaşlar üzrə'],
    ['Zərərçəkmiş şəxslər', '(uşaqlar istisna olmaqla)'],
    ['Потерпевшие', '(только иностранцы)'],
    ['Потерпевшие', 'без учёта детей'],
    ['Victims identified', '(foreign nationals only)'],
    ['Victims identified', 'excluding children'],
  ])('limits the value beside its first row, and no other: %s / %s', (label, rest) => {
    const read = readDrawing(`
Göstərici | 2023
${label} | 12
${rest} |
Təqsirləndirilən şəxslər | 21`);
    expect(takenOf(read)).toEqual(['B7 prosecution.defendants @2023 = 21']);
    expect(askedOf(read)).toEqual(['B5']);
  });

  test('limits the value beside its last row, and heads nothing below', () => {
    const read = readDrawing(`
Göstərici | 2023
Zərərçəkmiş şəxslər |
(yalnız xarici vətəndaşlar) | 12
Təqsirləndirilən şəxslər | 21`);
    expect(takenOf(read)).toEqual(['B7 prosecution.defendants @2023 = 21']);
    expect(askedOf(read)).toEqual(['B6']);
  });

  test('is one label beside a column of units', () => {
    const read = readDrawing(`
Göstərici | Ölçü vahidi | 2023
Zərərçəkmiş şəxslər | nəfər | 12
(yalnız xarici vətəndaşlar) | |
Təqsirləndirilən şəxslər | nəfər | 21`);
    expect(takenOf(read)).toEqual(['C7 prosecution.defendants @2023 = 21']);
    expect(askedOf(read)).toEqual(['C5']);
  });

  test('names what it names in one row', () => {
    const read = readDrawing(`
Göstərici | 2023
Zərərçəkmiş şəxslər | 90
(qadınlar) |
Təqsirləndirilən şəxslər | 21`);
    expect(takenOf(read)).toEqual([
      'B5 victims.by_sex.women @2023 = 90',
      'B7 prosecution.defendants @2023 = 21',
    ]);
  });
});

describe('a text between two rows that may be said of either', () => {
  test.each([
    'Yalnız xarici vətəndaşlar',
    'Только иностранцы',
    'Only foreign nationals',
    '(min nəfər)',
    '(9 ay)',
  ])('makes both a question: %s', (text) => {
    const read = readDrawing(`
Göstərici | 2023
Başlanmış cinayət işləri | 84
Zərərçəkmiş şəxslər | 12
${text} |
Təqsirləndirilən şəxslər | 21`);
    expect(takenOf(read)).not.toContain('B6 victims.identified @2023 = 12');
    expect(askedOf(read)).toContain('B8');
    expect(takenOf(read)).toContain('B5 prosecution.criminal_cases_initiated @2023 = 84');
  });

  test('heads those below where it ends in a colon', () => {
    const read = readDrawing(`
Göstərici | 2023
Zərərçəkmiş şəxslər | 12
Yalnız qadınlar: |
Təqsirləndirilən şəxslər | 21`);
    expect(takenOf(read)).toEqual(['B5 victims.identified @2023 = 12']);
  });
});

describe('words without a label below a number', () => {
  test.each(['(yalnız qadınlar)', 'только женщины', 'women only'])('are said of it alone: %s', (text) => {
    const read = readDrawing(`
Göstərici | 2022 | 2023
Zərərçəkmiş şəxslər | 95 | 12
 | | ${text}
Təqsirləndirilən şəxslər | 30 | 21`);
    expect(takenOf(read)).toEqual([
      'B5 victims.identified @2022 = 95',
      'B7 prosecution.defendants @2022 = 30',
      'C7 prosecution.defendants @2023 = 21',
    ]);
    expect(askedOf(read)).toContain('C5');
  });

  test.each(['', 'Əlavə məlumat'])('beside it, they are a remark under any head: %s', (head) => {
    const read = readDrawing(`
Göstərici | 2023 | ${head}
Zərərçəkmiş şəxslər | 12 | yalnız xarici vətəndaşlar
Təqsirləndirilən şəxslər | 21 | şöbələr üzrə`);
    expect(takenOf(read)).toEqual(['B6 prosecution.defendants @2023 = 21']);
    expect(askedOf(read)).toEqual(['B5']);
  });
});

test.each(['Nümunə', 'Образец', 'Sample'])(
  'a table under the word for an example is none to be taken: %s',
  (word) => {
    const read = readDrawing(`
${word}
Göstərici | 2023
Zərərçəkmiş şəxslər | 10`);
    expect(askedOf(read)).toEqual(['B6']);
  },
);

describe('a row without values heads those below', () => {
  test.each([
    ['cins üzrə', 'qadın', 'kişi'],
    ['o cümlədən:', 'Qadın', 'Kişi'],
    ['по полу', 'женщины', 'мужчины'],
  ])('where it says a division: %s', (head, women, men) => {
    const read = readDrawing(`
Göstərici | 2023
Zərərçəkmiş şəxslər | 93
${head} |
${women} | 90
${men} | 3`);
    expect(takenOf(read)).toEqual([
      'B5 victims.identified @2023 = 93',
      'B7 victims.by_sex.women @2023 = 90',
      'B8 victims.by_sex.men @2023 = 3',
    ]);
  });

  test('where it is a figure, in small letters too', () => {
    const read = readDrawing(`
Göstərici | 2023
Başlanmış cinayət işləri | 84
zərərçəkmiş şəxslər |
Qadın | 90
Kişi | 3`);
    expect(takenOf(read)).toEqual([
      'B5 prosecution.criminal_cases_initiated @2023 = 84',
      'B7 victims.by_sex.women @2023 = 90',
      'B8 victims.by_sex.men @2023 = 3',
    ]);
  });

  test('and heads none where it is a part without a value', () => {
    const read = readDrawing(
      `
Göstərici | 2023
Zərərçəkmiş şəxslər | 93
Potensial zərərçəkmişlər |
Təqsirləndirilən şəxslər | 21`,
      ['B5:B6'],
    );
    expect(takenOf(read)).toEqual(['B7 prosecution.defendants @2023 = 21']);
    expect(askedOf(read)).toEqual(['B5']);
  });
});
