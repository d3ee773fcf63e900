import { describe, expect, test } from 'vitest';
import { interpretDocument } from '../../fixtures/returns.ts';
import { askedOf, readDrawing, takenOf } from './read-drawing.ts';
import { sheetOf } from './sheet-of.ts';

const ROWS = `|
Göstərici|2022|2023
Sığınacağa yerləşdirilmiş zərərçəkmişlər|71|66
Müəyyən edilmiş zərərçəkmişlər|97|88`;

/** How many of the four values are taken under these lines. */
const taken = (titles: string, agency = 'mia_thb'): number =>
  interpretDocument(
    'x.xlsx',
    { format: 'xlsx', sheets: [sheetOf(`${titles}\n${ROWS}`)], warnings: [] },
    { layouts: [], agency },
  ).observations.length;

test('a plain heading leaves all', () => {
  expect(taken('2023-cü il üzrə məlumat')).toBe(4);
});

describe('what a heading adds in brackets is the part that is counted', () => {
  test.each([
    '2023-cü il üzrə məlumat (144-1.2)',
    '2023-cü il üzrə məlumat (maddə 145)',
    'Сведения за 2023 год (статья 147)',
    'Сведения за 2023 год (60+)',
    'Information for 2023 (adoption)',
    '2023-cü il üzrə məlumat (miqrasiya)',
    '2023-cü il üzrə məlumat (BMqT)',
    'Сведения за 2023 год – DMX',
  ])('%s', (title) => {
    expect(taken(title)).toBe(0);
  });

  test.each([
    'Forma № 12 üzrə 2023-cü ilin məlumatı',
    '2023-cü il üzrə məlumat (illik hesabat)',
    'İnsan alverinə qarşı mübarizə – 2023 (DİN)',
    'Cədvəl 45. 2023-cü il üzrə məlumat',
  ])('not: %s', (title) => {
    expect(taken(title)).toBe(4);
  });
});

describe('what another country’s body counts is asked, whoever sent it', () => {
  test.each([
    'Belarus Respublikasının Daxili İşlər Nazirliyi',
    'Belarus Respublikasının DİN-i',
    'МВД Республики Беларусь',
    'МВД России',
    'Ministry of Internal Affairs of Georgia',
    'Qazaxıstanın Daxili İşlər Nazirliyi',
    'Türkiye Cumhuriyeti İçişleri Bakanlığı',
  ])('%s', (body) => {
    expect(taken(`${body}\n2023-cü il üzrə məlumat`)).toBe(0);
  });
});

describe('a nearer heading of another subject ends what a farther one says', () => {
  test.each([
    'Cinayətlər\nTəlim və maarifləndirmə tədbirləri\nOnlayn | 23\nƏyani | 31',
    'Cinayətlər\nBeynəlxalq və yerli tədbirlərdə iştirak\nOnlayn | 23',
    'Cinayətlər\nAxtarış\nOnlayn | 23',
    'Потерпевшие\nОбучение\nВыявлено | 23',
    'Victims\nTraining\nIdentified | 23',
    'Zərərçəkmişlər\nGöstərici | 2023\nAxtarış |\nMüəyyən edilmişdir | 23',
  ])('%s', (drawing) => {
    const read = readDrawing(drawing);
    expect(takenOf(read)).toEqual([]);
    expect(askedOf(read).length).toBeGreaterThan(0);
  });

  test('a heading that only says what kind of list it is ends nothing', () => {
    expect(takenOf(readDrawing('Cinayətlər\nForma | Say\nOnlayn | 23'))).toEqual([
      'B6 online.facts @2023 = 23',
    ]);
  });
});
