import { describe, expect, test } from 'vitest';
import { askedOf, readDrawing, takenOf } from './read-drawing.ts';

const MONTHS = [
  'Yanvar',
  'Fevral',
  'Mart',
  'Aprel',
  'May',
  'İyun',
  'İyul',
  'Avqust',
  'Sentyabr',
  'Oktyabr',
  'Noyabr',
  'Dekabr',
];
const COUNTS = [5, 6, 7, 5, 4, 7, 8, 6, 7, 5, 9, 7];
const sum = (from: number, to: number): number =>
  COUNTS.slice(from, to).reduce((total, count) => total + count, 0);
const months = (from: number, to: number): string =>
  MONTHS.slice(from, to)
    .map((month, at) => `${month} | ${String(COUNTS[from + at])}`)
    .join('\n');
/** Times of what is taken in rows or columns named. */
const timesOf = (read: ReturnType<typeof readDrawing>, refs: readonly string[]): string[] =>
  takenOf(read)
    .filter((text) => refs.includes(text.split(' ')[0]!))
    .map((text) => text.replace(/ \S+ @/, ' '));

describe('subtotals among months', () => {
  test.each([
    ['Yarımil', 'Yarımil', 'İl'],
    ['Cəmi I yarımil', 'Cəmi II yarımil', 'Cəmi'],
    ['Cəmi', 'Cəmi', 'İl üzrə cəmi'],
    ['Итого за полугодие', 'Итого за полугодие', 'Итого за год'],
    ['Half-year total', 'Half-year total', 'Total'],
  ])('are the halves and the year that they make up: %s, %s, %s', (first, second, year) => {
    const read = readDrawing(`
Dövr | Zərərçəkmiş şəxslər
${months(0, 6)}
${first} | ${String(sum(0, 6))}
${months(6, 12)}
${second} | ${String(sum(6, 12))}
${year} | ${String(sum(0, 12))}`);
    expect(timesOf(read, ['B11', 'B18', 'B19'])).toEqual([
      'B11 2023-H1 = 34',
      'B18 2023-H2 = 42',
      'B19 2023 = 76',
    ]);
    expect(askedOf(read)).toEqual([]);
  });

  test('stand in columns too', () => {
    const read = readDrawing(`
Göstərici | I rüb | II rüb | Yarımil | III rüb | IV rüb | İl
Zərərçəkmiş şəxslər | 18 | 16 | 34 | 21 | 21 | 76`);
    expect(timesOf(read, ['D5', 'G5'])).toEqual(['D5 2023-H1 = 34', 'G5 2023 = 76']);
  });

  test('of a part of the year are no year', () => {
    const half = readDrawing(`
Dövr | Zərərçəkmiş şəxslər
${months(0, 6)}
Cəmi | ${String(sum(0, 6))}`);
    expect(timesOf(half, ['B11'])).toEqual(['B11 2023-H1 = 34']);
    const eleven = readDrawing(`
Dövr | Zərərçəkmiş şəxslər
${months(0, 11)}
Cəmi | ${String(sum(0, 11))}`);
    expect(askedOf(eleven)).toEqual(['B16']);
  });

  test('are asked where the parts do not show which they are', () => {
    expect(askedOf(readDrawing('Göstərici | Yarımil\nZərərçəkmiş şəxslər | 36'))).toEqual(['B5']);
    expect(askedOf(readDrawing('Göstərici | Rüb\nZərərçəkmiş şəxslər | 36'))).toEqual(['B5']);
    expect(askedOf(readDrawing('Dövr | Zərərçəkmiş şəxslər\nYarımil | 36'))).toEqual(['B5']);
    expect(askedOf(readDrawing('Dövr | Zərərçəkmiş şəxslər\nПолугодие | 36'))).toEqual(['B5']);
  });

  test('are asked where they are not what the parts add up to', () => {
    const read = readDrawing(`
Dövr | Zərərçəkmiş şəxslər
I rüb | 18
II rüb | 18
Yarımil | 37`);
    expect(askedOf(read)).toEqual(['B7']);
  });

  test('of nine months beside quarters count nothing twice', () => {
    const read = readDrawing(`
Göstərici | I rüb | II rüb | III rüb | 9 ay | IV rüb | Cəmi
Zərərçəkmiş şəxslər | 18 | 16 | 21 | 55 | 21 | 76`);
    expect(timesOf(read, ['G5'])).toEqual(['G5 2023 = 76']);
    expect(askedOf(read)).toEqual(['E5']);
  });
});
