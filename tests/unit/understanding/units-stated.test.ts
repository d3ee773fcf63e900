import { describe, expect, test } from 'vitest';
import { ORDINARY, prosecution, takenFrom, TWO_ROWS } from './prosecution.ts';

const PERSONS = 'Göstərici|2023\nTəqsirləndirilən şəxslər|18\nMəhkum edilmiş şəxslər|11';

describe('a unit line over a table, without brackets', () => {
  test.each(['min nəfər', 'тыс. чел.', 'thousand persons', '(min nəfər)'])('%s: applies', (unit) => {
    expect(takenFrom(prosecution(`|${unit}\n${PERSONS}`))).toEqual(['B6 2023 18000', 'B7 2023 11000']);
    expect(takenFrom(prosecution(`${unit}\n${PERSONS}`))).toEqual(['B6 2023 18000', 'B7 2023 11000']);
  });

  test.each(['%', 'faizlə', 'min manat', 'тыс. AZN', 'AZN m', 'M₼', 'mln ₼', 'USD mn', '$', 'USD', '×1000', '’000', '‰'])(
    '%s: asks',
    (unit) => {
      expect(takenFrom(prosecution(`|${unit}\n${PERSONS}`))).toEqual([]);
    },
  );

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
  const fines = (unit: string): string[] =>
    takenFrom(
      prosecution(`Göstərici|2023, ${unit}\nƏmək qanunvericiliyinin pozulmasına görə cərimələr|1870`),
    );

  test.each(['min manat', 'тыс. AZN', 'AZN k'])('%s is thousands', (unit) => {
    for (const value of fines(unit)) expect(value).toBe('B5 2023 1870000');
  });

  test.each(['AZN m', 'mln ₼', 'M₼', 'AZN mn'])('%s is millions', (unit) => {
    for (const value of fines(unit)) expect(value).toBe('B5 2023 1870000000');
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

  test.each(['nəfərlə', 'manatla', 'в штуках', 'Ailələrə 12 dəfə yardım göstərilib', 'statistik kartlar üzrə'])(
    '%s: leaves it',
    (note) => {
      expect(takenFrom(prosecution(`${TWO_ROWS()}\n\nQeyd: ${note}`))).toEqual(ORDINARY);
    },
  );
});
