import { describe, expect, test } from 'vitest';
import type { Interpretation } from '../../../shared/domain/understanding/interpretation.ts';
import { interpretDocument } from '../../fixtures/returns.ts';
import { askedOf, readDrawing, takenOf } from './read-drawing.ts';
import { sheetOf } from './sheet-of.ts';

const named = (drawing: string, names: { sheet?: string; file?: string }): Interpretation =>
  interpretDocument(
    names.file ?? 'cedvel.xlsx',
    { format: 'xlsx', sheets: [{ ...sheetOf(drawing), name: names.sheet ?? 'S' }], warnings: [] },
    { agency: 'mia_thb', layouts: [] },
  );

describe('a year in a header, and in it the year before', () => {
  test.each([
    '2023 (ötən ilin müvafiq dövrü)',
    '2023 год (аналогичный период прошлого года)',
    '2023, same period of the previous year',
  ])('contradict each other where it is the year of the report: %s', (head) => {
    const read = readDrawing(`|'2021|${head}\nİAQMBİ: Zərərçəkmiş qadınlar|3|5`.replace('İAQMBİ: ', ''));
    expect(takenOf(read)).toEqual(['B5 victims.by_sex.women @2021 = 3']);
    expect(askedOf(read)).toEqual(['C5']);
  });

  test('say the same of the year before', () => {
    const read = readDrawing("|2022 (ötən ilin müvafiq dövrü)|'2023\nZərərçəkmiş qadınlar|3|5");
    expect(takenOf(read)).toEqual(['B5 victims.by_sex.women @2022 = 3', 'C5 victims.by_sex.women @2023 = 5']);
  });
});

describe('numbers in a column of labels', () => {
  const drawn = (head: string, numbers: readonly number[]): string[] =>
    takenOf(
      readDrawing(
        `${head}|Göstərici|2023\n${['Zərərçəkmiş qadınlar', 'Aşkar edilmiş miqrasiya kanalları', 'Başlanmış cinayət işləri'].map((label, at) => `${numbers[at]}|${label}|${at + 4}`).join('\n')}`,
      ),
    );

  test.each(['CM-in maddəsi', 'Yaş'])('are parts of what is counted where the head says so: %s', (head) => {
    expect(drawn(head, [133, 171, 243])).toEqual([]);
  });

  test.each([
    ['Sıra', [1, 2, 3]],
    ['Kod', [110, 120, 130]],
    ['Maddə', [1, 2, 3]],
    ['№', [4, 9, 12]],
  ] as const)('count rows, or number them: %s', (head, numbers) => {
    expect(drawn(head, numbers)).toHaveLength(3);
  });
});

describe('a unit behind a small word', () => {
  const cornered = (unit: string): number =>
    takenOf(readDrawing(`||${unit}\n|'2022|'2023\nVictims: women|3|5\nDefendants|7|9`)).length;

  test.each(['В %', 'In per cent', 'В процентах'])('is one all the same: %s', (unit) => {
    expect(cornered(unit)).toBe(0);
  });
});

describe('the head of the labels', () => {
  test.each(['Hər 100 000 nəfərə', 'Показатели в промилле', 'Per 100,000 inhabitants'])(
    'may say the unit of all: %s',
    (head) => {
      const read = readDrawing(`${head}|'2022|'2023\nVictims: women|3|5\nDefendants|7|9`);
      expect(takenOf(read)).toEqual([]);
    },
  );
});

describe('a sheet that is called by several years', () => {
  const [undated, dated] = [
    'İAQMBİ\n|\nGöstərici|Sayı\nZərərçəkmiş qadınlar|12',
    "İAQMBİ\n|\nGöstərici|'2022|'2023\nZərərçəkmiş qadınlar|5|12",
  ];

  test.each(['2010-2023', '2010-cu ildən', 'С 2010 года', 'Since 2010', '2022 və 2023'])('%s', (sheet) => {
    expect(named(undated, { sheet }).observations).toHaveLength(0);
    expect(named(dated, { sheet }).observations).toHaveLength(2);
  });
});

test('a file that is called by a part of the year says so of every year side by side', () => {
  const drawing = "İAQMBİ\n|\nGöstərici|'2022|'2023\nZərərçəkmiş qadınlar|5|12";
  for (const file of ['Yanvar-avqust.xlsx', 'за 8 месяцев.xlsx', 'eight months 2023.xlsx', 'H1 2023.xlsx'])
    expect(named(drawing, { file }).observations).toHaveLength(0);
  for (const file of ['2023.xlsx', 'hesabat_31.12.2023.xlsx'])
    expect(named(drawing, { file }).observations).toHaveLength(2);
});

describe('a count of its own, and an article that nobody knows, are not offered as the figure that they are beside', () => {
  const offered = (label: string): string[] =>
    readDrawing(`Göstərici|2023\n${label}|12\nTəqsirləndirilən şəxslər|7`).questions.flatMap(({ readings }) =>
      readings.flatMap(({ observations }) => observations.map(({ figure }) => figure)),
    );

  test.each([
    'Zərərçəkmiş qadınlar (təkrar)',
    'Потерпевшие женщины (повторно)',
    'Criminal cases initiated (dismissed)',
    'Criminal cases initiated (Article 998)',
  ])('%s', (label) => {
    expect(offered(label)).toEqual([]);
  });

  test('one that the catalogue has is', () => {
    expect(offered('Başlanmış cinayət işləri (CM 171)')[0]).toBe(
      'prosecution.criminal_cases_initiated{crime_article=171}',
    );
  });
});
