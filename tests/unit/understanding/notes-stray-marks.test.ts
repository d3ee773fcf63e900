import { expect, test } from 'vitest';
import { askedOf, readDrawing, takenOf } from './read-drawing.ts';

const rows = (first: string): string =>
  `Göstəricilər|2023\n${first}|16\nMüəyyən edilmiş zərərçəkmişlər|91\n|\n`;

test.each([
  '* əcnəbilər daxil deyil',
  '* без учёта иностранцев',
  '¹ foreigners excluded',
  '1) yalnız Bakı üzrə',
])('a note whose mark nothing bears is of all numbers: %s', (note) =>
  expect(askedOf(readDrawing(`${rows('Başlanmış cinayət işləri')}${note}`))).toEqual(['B5', 'B6']),
);

test('a mark that something bears keeps its note to that', () => {
  const read = readDrawing(`${rows('Başlanmış cinayət işləri*')}* əcnəbilər daxil deyil`);
  expect(askedOf(read)).toEqual(['B5']);
  expect(takenOf(read)).toEqual(['B6 victims.identified @2023 = 91']);
});
