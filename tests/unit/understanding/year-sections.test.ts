import { describe, expect, test } from 'vitest';
import { askedOf, readDrawing, takenOf } from './read-drawing.ts';
import { found } from './sheet-of.ts';

const ROWS = {
  az: ['Göstəricilər|Sayı', 'Zərərçəkmiş qadınlar|15', 'Aşkar edilmiş miqrasiya kanalları|4'],
  ru: ['Показатели|Количество', 'Потерпевшие женщины|15', 'Выявленные каналы миграции|4'],
  en: ['Indicators|Number', 'Victims: women|15', 'Migration channels revealed|4'],
};

describe('a year alone over rows is the year of those rows', () => {
  for (const tongue of ['az', 'ru', 'en'] as const)
    for (const [one, two] of [
      ["'2022", "'2023"],
      ['2022', '2023'],
      ["'2022.", "'2023."],
    ])
      for (const merges of [[], ['A5:B5', 'A7:B7']])
        test(`${tongue} ${one} ${merges.join()}`, () => {
          const [head, women, channels] = ROWS[tongue];
          const read = readDrawing([head, one, women, two, channels].join('\n'), merges);
          const [first, ...rest] = takenOf(read).toReversed();
          expect(first).toBe('B8 search.migration_channels @2023 = 4');
          if (rest.length === 0) expect(askedOf(read)).toEqual(['B6']);
          else expect(rest).toEqual(['B6 victims.by_sex.women @2022 = 15']);
        });
});

test('a signature farther left than the table is no column of it', () => {
  const drawing = (chief: string): string[] =>
    found(
      `|Ədliyyə Nazirliyi\n|2023-cü il üzrə məlumat\n|\n|№|Göstərici|'2022|'2023\n|1|Doğum|12|15\n|2|Nikah|4|9\n|\n${chief}`,
    );
  expect(drawing('Rəis: A. Quliyev')).toEqual(drawing('|Rəis: A. Quliyev'));
});
