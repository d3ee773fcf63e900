import { describe, expect, test } from 'vitest';
import type { Interpretation } from '../../../shared/domain/understanding/interpretation.ts';
import { interpretDocument } from '../../fixtures/returns.ts';
import { ORDINARY, prosecution, takenFrom, TWO_ROWS } from './prosecution.ts';
import { sheetOf } from './sheet-of.ts';

const PERSONS = 'Göstərici|2023\nTəqsirləndirilən şəxslər|18\nMəhkum edilmiş şəxslər|11';

describe('a unit line over a table, without brackets', () => {
  test.each(['min nəfər', 'тыс. чел.', 'thousand persons', '(min nəfər)'])('%s: applies', (unit) => {
    expect(takenFrom(prosecution(`|${unit}\n${PERSONS}`))).toEqual(['B6 2023 18000', 'B7 2023 11000']);
    expect(takenFrom(prosecution(`${unit}\n${PERSONS}`))).toEqual(['B6 2023 18000', 'B7 2023 11000']);
  });

  test.each([
    '%',
    'faizlə',
    'min manat',
    'тыс. AZN',
    'AZN m',
    'M₼',
    'mln ₼',
    'USD mn',
    '$',
    'USD',
    '×1000',
    '’000',
    '‰',
  ])('%s: asks', (unit) => {
    expect(takenFrom(prosecution(`|${unit}\n${PERSONS}`))).toEqual([]);
  });

  test('what is counted may be its title', () => {
    expect(takenFrom(prosecution(`Cinayət işləri\n${TWO_ROWS()}`))).toContain('B6 2023 16');
  });

  test.each(['min nəfər', 'тыс. чел.'])('over the right one of two tables is of that one: %s', (unit) => {
    const beside = `||||${unit}
Göstərici|2023||Göstərici|2023
Başlanmış cinayət işləri|16||Məhkum edilmiş şəxslər|11
Təqsirləndirilən şəxslər|18||Müəyyən edilmiş zərərçəkmişlər|22`;
    expect(takenFrom(prosecution(beside)).toSorted()).toEqual([
      'B6 2023 16',
      'B7 2023 18',
      'E6 2023 11000',
      'E7 2023 22000',
    ]);
  });

  test.each(['%', 'min manat', 'USD'])('over the right one of two tables asks there alone: %s', (unit) => {
    const beside = `||||${unit}
Göstərici|2023||Göstərici|2023
Başlanmış cinayət işləri|16||Məhkum edilmiş şəxslər|11
Təqsirləndirilən şəxslər|18||Müəyyən edilmiş zərərçəkmişlər|22`;
    expect(takenFrom(prosecution(beside))).toEqual(['B6 2023 16', 'B7 2023 18']);
  });
});

describe('an amount with its scale on either side', () => {
  const FINES = 'Müqaviləsiz işə cəlb etməyə görə tətbiq edilmiş inzibati cərimələr';
  const inspected = (drawing: string): Interpretation =>
    interpretDocument('return.csv', {
      format: 'csv',
      warnings: [],
      sheets: [sheetOf(`Dövlət Əmək Müfəttişliyi Xidməti\n2023-cü il üzrə məlumat\n\n${drawing}`)],
    });
  const places = (unit: string): string[] => [
    `Göstərici|Məbləğ, ${unit}\n${FINES}|1870`,
    `Göstərici|Məbləğ (${unit})\n${FINES}|1870`,
    `Göstərici|Məbləğ\n${FINES}, ${unit}|1870`,
    `|${unit}\nGöstərici|Məbləğ\n${FINES}|1870`,
    `Göstərici|Məbləğ\n${FINES}|'1870 ${unit}`,
  ];

  test.each([
    ['manat', 1870],
    ['min manat', 1_870_000],
    ['тыс. AZN', 1_870_000],
    ['AZN k', 1_870_000],
    ['AZN m', 1_870_000_000],
    ['AZN mn', 1_870_000_000],
    ['mln ₼', 1_870_000_000],
    ['M₼', 1_870_000_000],
  ])('%s', (unit, value) => {
    for (const drawing of places(unit))
      expect(
        inspected(drawing).observations.map((one) => one.value),
        drawing,
      ).toEqual([value]);
  });

  test.each(['USD mn', 'min USD', '$', 'EUR m', 'тыс. долларов'])(
    '%s: asks, and offers no manats',
    (unit) => {
      for (const drawing of places(unit)) {
        const { observations, questions } = inspected(drawing);
        expect(observations, drawing).toEqual([]);
        expect(
          questions.flatMap(({ readings }) => readings),
          drawing,
        ).toEqual([]);
      }
    },
  );

  test('two places that state it in different sizes ask', () => {
    for (const drawing of [
      `|mln manat\nGöstərici|Məbləğ, min manat\n${FINES}|1870`,
      `Göstərici|Ölçü vahidi|Məbləğ, min manat\n${FINES}|manat|1870`,
    ])
      expect(inspected(drawing).observations).toEqual([]);
  });
});

describe('a note that says in what numbers are given', () => {
  test.each([
    'Rəqəmlər faizlədir',
    'В процентах',
    'Figures are in percent',
    'min nəfərlə',
    'Rəqəmlər minlədir',
    'в тысячах',
    'in thousands',
    'ABŞ dolları ilə göstərilib',
    'суммы в долларах США',
    'amounts in USD',
    'hər 100 000 nəfərə',
    'на 100 000 населения',
    'per 100 000 inhabitants',
    'şəxs yox, ailə sayı',
    'указано число семей',
    'families instead of persons',
    '×1000',
  ])('%s: holds the table back', (note) => {
    expect(takenFrom(prosecution(`${TWO_ROWS()}\n\nQeyd: ${note}`))).toEqual([]);
    expect(takenFrom(prosecution(TWO_ROWS(), { outside: [{ kind: 'footer', text: note }] }))).toEqual([]);
  });

  test.each([
    'nəfərlə',
    'manatla',
    'в штуках',
    'Ailələrə 12 dəfə yardım göstərilib',
    'statistik kartlar üzrə',
  ])('%s: leaves it', (note) => {
    expect(takenFrom(prosecution(`${TWO_ROWS()}\n\nQeyd: ${note}`))).toEqual(ORDINARY);
  });
});
