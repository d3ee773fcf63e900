import { describe, expect, test } from 'vitest';
import { askedOf, readDrawing, takenOf } from './read-drawing.ts';

const facts = 'Aşkar edilmiş insan alveri faktları';
const first = [
  'B5 prosecution.trafficking_facts @2022 = 149',
  'C5 prosecution.trafficking_facts @2023 = 158',
];

describe('a second block below a table', () => {
  test('with a header of its own takes neither figure nor year from above, though a number leads its words', () => {
    const read = readDrawing(`
Göstərici | '2022 | '2023
${facts} | 149 | 158

Ay | 152 Qaynar xəttinə daxil olan zənglər
Yanvar | 801
Fevral | 777`);
    expect(takenOf(read).slice(0, 2)).toEqual(first);
    expect(takenOf(read).join(' ')).not.toMatch(/B[89] \S+ @2022|B[89] prosecution/);
  });

  test('without a header that fills one of several years is asked', () => {
    const read = readDrawing(`
Göstərici | '2022 | '2023
${facts} | 149 | 158

Təqsirləndirilən şəxslər | 21
Məhkum edilmiş şəxslər | 13`);
    expect(takenOf(read)).toEqual(first);
    expect(askedOf(read)).toEqual(['B7', 'B8']);
  });

  test('that fills the years goes on with the table', () => {
    const read = readDrawing(`
Göstərici | '2022 | '2023
${facts} | 149 | 158

Təqsirləndirilən şəxslər | 17 | 21
Məhkum edilmiş şəxslər | 10 | 13`);
    expect(askedOf(read)).toEqual([]);
    expect(takenOf(read)).toHaveLength(6);
  });

  test('may hold a number with words after a gap', () => {
    const read = readDrawing(`
Göstərici | '2023
${facts} | 158

Təqsirləndirilən şəxslər | 21 nəfər
Məhkum edilmiş şəxslər | 13`);
    expect(takenOf(read)).toContain('B7 prosecution.defendants @2023 = 21');
  });
});
