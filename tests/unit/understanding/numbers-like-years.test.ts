import { expect, test } from 'vitest';
import { askedOf, readDrawing, takenOf } from './read-drawing.ts';

test.each([
  ['Qaynar xəttə daxil olmuş zənglər', 'Məhkum edilmiş şəxslər'],
  ['Звонки на горячую линию', 'Осуждённые'],
  ['Hotline calls', 'Persons convicted'],
])(
  'a row of a list whose numbers follow each other is asked, with those below it: %s',
  (calls, convicted) => {
    const read = readDrawing(`
Göstərici | Yanvar | Fevral | Mart
Zərərçəkmiş şəxslər | 5 | 6 | 7
${calls} | 1951 | 1952 | 1953
${convicted} | 1 | 2 | 3`);
    expect(takenOf(read).filter((text) => /^[BCD]5/.test(text))).toHaveLength(3);
    expect(askedOf(read)).toEqual(['B6', 'B7', 'C6', 'C7', 'D6', 'D7']);
  },
);

test('so is a row of a part', () => {
  const read = readDrawing(`
Göstərici | Yanvar | Fevral | Mart
Qaynar xəttə daxil olmuş zənglər | 2301 | 2302 | 2303
o cümlədən qadınlar | 1951 | 1952 | 1953
Zərərçəkmiş şəxslər | 5 | 6 | 7`);
  expect(askedOf(read)).toEqual(expect.arrayContaining(['B6', 'C6', 'D6']));
  expect(takenOf(read).join()).not.toContain('@1951');
});

test('the years of a heading above head the next table, too', () => {
  const read = readDrawing(`
Zərərçəkmişlər | 2022 | 2023
Zərərçəkmiş şəxslər | 95 | 93
Məhkəmə | 2022 | 2023
Məhkum edilmiş şəxslər | 12 | 14`);
  expect(takenOf(read)).toContain('C7 prosecution.convicted @2023 = 14');
});
