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

describe('a section that names another time than the columns', () => {
  const under = (section: string, heads = "'2022|'2023"): string[] =>
    takenOf(
      readDrawing(
        `Göstəricilər|${heads}\nZərərçəkmiş qadınlar|15|17\n${section}\nZərərçəkmiş kişilər|3|4\nAşkar edilmiş miqrasiya kanalları|4|6`,
      ),
    );

  test.each(['2020', "'2019.", '2018–2020-ci illər', '2018–2020 годы', 'For 2021'])('asks: %s', (section) => {
    expect(under(section)).toEqual([
      'B5 victims.by_sex.women @2022 = 15',
      'C5 victims.by_sex.women @2023 = 17',
    ]);
  });

  test('a day alone is the state on it', () => {
    const drawing = (day: string): string[] =>
      takenOf(readDrawing(`Göstəricilər|Sayı\nZərərçəkmiş qadınlar|15\n${day}\nZərərçəkmiş kişilər|3`));
    expect(drawing("'01.10.2023")).toEqual(['B5 victims.by_sex.women @2023 = 15']);
  });
});

describe('what stands over a second table', () => {
  test.each(['8 ay', '11 месяцев', '10 months', 'Məlumat (nümunə)', 'Сведения (образец)', 'Data (sample)'])(
    'is heard, though it begins like a note: %s',
    (caption) => {
      const head = 'Göstəricilər|Sayı';
      const drawing = `${head}\nZərərçəkmiş qadınlar|15\nZərərçəkmiş kişilər|3\n|\n${caption}\n${head}\nAşkar edilmiş miqrasiya kanalları|4\nTəqsirləndirilən şəxslər|6`;
      expect(takenOf(readDrawing(drawing)).filter((one) => /^B(?:10|11) /.test(one))).toEqual([]);
    },
  );
});

test('a year over the labels is that of the values, or contradicts the title', () => {
  for (const head of ['Göstəricilər, 2021', 'Показатели за 2021 год', 'Indicators (2021)']) {
    expect(takenOf(readDrawing(`${head}|Sayı\nZərərçəkmiş qadınlar|15`))).toEqual([]);
    expect(takenOf(readDrawing(`${head}|'2023\nZərərçəkmiş qadınlar|15`))).toHaveLength(1);
  }
});
