import { describe, expect, test } from 'vitest';
import { interpretDocument } from '../../fixtures/returns.ts';
import { askedOf, takenOf } from './read-drawing.ts';
import { sheetOf } from './sheet-of.ts';

const read = (title: string, table: string) =>
  interpretDocument(
    'a.xlsx',
    {
      format: 'xlsx',
      sheets: [sheetOf(`Daxili İşlər Nazirliyi\n${title}\n\n${table}`)],
      warnings: [],
    } as never,
    { agency: 'mia_thb', period: '2023' },
  );

const AZ =
  'Göstərici | I rüb | II rüb | III rüb | IV rüb | Cəmi\nMüəyyən edilmiş zərərçəkmişlər | 5 | 6 | 7 | 8 | 26';
const RU =
  'Показатель | I кв. | II кв. | III кв. | IV кв. | Всего\nВыявленные потерпевшие | 5 | 6 | 7 | 8 | 26';
const EN = 'Indicator | Q1 | Q2 | Q3 | Q4 | Total\nVictims identified | 5 | 6 | 7 | 8 | 26';

describe('what stands outside of the months that the title names is asked, and the total over it', () => {
  test.each([
    ['2023-cü ilin 9 ayı', AZ, ['E5', 'F5']],
    ['2023-cü ilin yanvar–sentyabr ayları üzrə', AZ, ['E5', 'F5']],
    ['2023-cü ilin I yarımili', AZ, ['D5', 'E5', 'F5']],
    ['Сведения за 9 месяцев 2023 года', RU, ['E5', 'F5']],
    ['January–September 2023', EN, ['E5', 'F5']],
  ])('%s', (title, table, asked) => {
    const found = read(title, table);
    expect(askedOf(found)).toEqual(asked);
    expect(takenOf(found)).toContain('B5 victims.identified @2023-Q1 = 5');
  });

  test.each([
    ['2023-cü il üzrə rüblük məlumat', AZ],
    ['2023-cü ilin 12 ayı', AZ],
    ['2023-cü il', AZ],
    ['Поквартальные сведения за 2023 год', RU],
    ['Quarterly data, 2023', EN],
  ])('nothing is outside of it: %s', (title, table) => {
    expect(takenOf(read(title, table))).toContain('F5 victims.identified @2023 = 26');
  });

  test('a month of the year before beside it is what is compared', () => {
    const found = read(
      '2023-cü ilin I rübü',
      'Göstərici | 2022-ci ilin IV rübü | 2023-cü ilin I rübü\nMüəyyən edilmiş zərərçəkmişlər | 5 | 6',
    );
    expect(takenOf(found)).toEqual([
      'B5 victims.identified @2022-Q4 = 5',
      'C5 victims.identified @2023-Q1 = 6',
    ]);
  });
});
