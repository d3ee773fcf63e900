import { describe, expect, test } from 'vitest';
import { interpretDocument } from '../../fixtures/returns.ts';
import { askedOf, takenOf } from './read-drawing.ts';
import { sheetOf } from './sheet-of.ts';

const read = (drawing: string): ReturnType<typeof interpretDocument> =>
  interpretDocument('a.xlsx', {
    format: 'xlsx',
    sheets: [sheetOf(drawing.replace(/^\n/, ''))],
    warnings: [],
  } as never);

describe('a body that is a part of what is counted', () => {
  test.each([
    ['Qeyri-hökumət təşkilatlarına göndərilmiş zərərçəkmişlər', 'Təşkilat', 'nəfər', 'Cəmi'],
    ['Потерпевшие, направленные в неправительственные организации', 'Организация', 'человек', 'Итого'],
    ['Victims referred to nongovernmental organisations', 'Organisation', 'persons', 'Total'],
  ])('is no other counter, and the words over it name the figure: %s', (title, head, unit, total) => {
    const out = read(`
İnsan Alveri Qurbanları üçün Sığınacaq
${title}, 2023
№ | ${head} | ${unit}
1 | “Təmiz Dünya” Qadınlara Yardım İctimai Birliyi | 19
2 | “Təmas” Regional İnkişaf İctimai Birliyi | 23
3 | “Ailə Dünyası” Ailələrə Hüquqi Yardım İctimai Birliyi | 31
 | ${total} | 73`);
    expect(takenOf(out)).toEqual([
      'C4 referrals.ngo.clean_world @2023 = 19',
      'C5 referrals.ngo.contact @2023 = 23',
      'C6 referrals.ngo.family_world @2023 = 31',
      'C7 referrals.ngo @2023 = 73',
    ]);
  });

  test('is another counter where it is no part of the figure', () => {
    const out = read(`
Daxili İşlər Nazirliyinin İnsan Alverinə Qarşı Mübarizə Baş İdarəsi
Müəyyən edilmiş zərərçəkmişlər, 2023
Qurum | nəfər
“Təmiz Dünya” Qadınlara Yardım İctimai Birliyi | 19
“Təmas” Regional İnkişaf İctimai Birliyi | 23
Cəmi | 42`);
    expect(askedOf(out)).toEqual(expect.arrayContaining(['B4', 'B5']));
  });

  test('prosecutors write of criminal cases by article, courts of none', () => {
    const cases = `
Возбуждённые уголовные дела по статьям УК, 2023 год
Статья | I полугодие | II полугодие | Год
144-1 (торговля людьми) | 16 | 21 | 37
144-2 (принудительный труд) | 3 | 5 | 8`;
    expect(takenOf(read(`\nГенеральная прокуратура${cases}`))).toContain(
      'D4 prosecution.criminal_cases.art_144_1 @2023 = 37',
    );
    expect(askedOf(read(`\nСуд по тяжким преступлениям${cases}`))).toContain('D4');
  });
});
