import { describe, expect, test } from 'vitest';
import { askedOf, readDrawing, takenOf } from './read-drawing.ts';

const beside = (above: string, below = ''): string => `
${above}

Göstərici | 2023 | | Göstərici | 2023
Zərərçəkmiş şəxslər | 93 | | Məhkum edilmiş şəxslər | 14
Təqsirləndirilən şəxslər | 21 | | Məhkəməyə göndərilmiş şəxslər | 18

${below}`;
const ALL = ['B7', 'B8', 'E7', 'E8'];

describe('tables side by side', () => {
  test.each(['Şəki şəhəri üzrə', 'по городу Шеки', 'Sheki city'])(
    'all are of what stands above the first of them: %s',
    (title) => {
      const read = readDrawing(beside(title));
      expect(takenOf(read)).toEqual([]);
      expect(askedOf(read)).toEqual(ALL);
    },
  );

  test('all are in the unit that stands above the first of them', () => {
    expect(takenOf(readDrawing(beside('(min nəfər)')))).toEqual([
      'B7 victims.identified @2023 = 93000',
      'B8 prosecution.defendants @2023 = 21000',
      'E7 prosecution.convicted @2023 = 14000',
      'E8 prosecution.sent_to_court @2023 = 18000',
    ]);
  });

  test.each(['Qeyd: yalnız kişilər nəzərə alınmışdır.', 'Примечание: только мужчины.', 'Note: men only.'])(
    'all hear the note below: %s',
    (note) => {
      expect(takenOf(readDrawing(beside('', note)))).toEqual([]);
    },
  );

  test('each keeps a title of its own', () => {
    const read = readDrawing(`
Yekun | | | Yalnız kişilər
Göstərici | 2023 | | Göstərici | 2023
Zərərçəkmiş şəxslər | 93 | | Zərərçəkmiş şəxslər | 3
Təqsirləndirilən şəxslər | 21 | | Təqsirləndirilən şəxslər | 11`);
    expect(askedOf(read)).toEqual(expect.arrayContaining(['E6', 'E7']));
    expect(takenOf(read)).toEqual(expect.arrayContaining(['B6 victims.identified @2023 = 93']));
  });
});

const stacked = (upper: string, foot: string): string => `
Göstərici | 2022 | 2023*
Zərərçəkmiş şəxslər | 95 | 93
Təqsirləndirilən şəxslər | 19 | 21
${upper}

Göstərici | 2022 | 2023*
Məhkum edilmiş şəxslər | 12 | 14
Məhkəməyə göndərilmiş şəxslər | 16 | 18

${foot}`;

test.each(['* yanvar-noyabr', '* за январь-ноябрь', '* January-November'])(
  'a footnote under the last table is heard by all that bear its mark: %s',
  (foot) => {
    const read = readDrawing(stacked('', foot));
    expect(askedOf(read)).toEqual(['C10', 'C11', 'C5', 'C6'].toSorted());
  },
);

test.each([
  'Düzəliş edilmiş variant (14.02.2024)',
  'Исправленный вариант от 14.02.2024',
  'Corrected version (2024-02-14)',
])('the day of a new version takes back no number that looks like a part of it: %s', (foot) => {
  expect(askedOf(readDrawing(stacked('', foot).replaceAll('*', '')))).toEqual([]);
});
