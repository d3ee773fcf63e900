import { describe, expect, test } from 'vitest';
import { readSpan } from '../../../shared/domain/understanding/spans/read-span.ts';
import { said } from './span-said.ts';

const table = (rows: [string, string][]): void => {
  test.each(rows)('%j is %s', (text, expected) => expect(said(text)).toBe(expected));
};

describe('years', () => {
  table([
    ['2023', '2023'],
    ['2022-ci il', '2022'],
    ['2022-cı il', '2022'],
    ['2023-cü ildə', '2023'],
    ['2023-cü il üzrə', '2023'],
    ['2023-cü il ərzində', '2023'],
    ['2023 cü il', '2023'],
    ['2023-ün', '2023'],
    ['2023 г.', '2023'],
    ['2023 год', '2023'],
    ['за 2023 год', '2023'],
    ['в 2023 году', '2023'],
    ['2023-го года', '2023'],
    ['in 2023', '2023'],
    ['for the year 2023', '2023'],
    ['Year 2023', '2023'],
    ['FY2023', '2023'],
    ['2023 yılı', '2023'],
    ['2023 yılında', '2023'],
    ['2023*', '2023'],
    ['2023¹', '2023'],
    ['(2023)', '2023'],
    ['2021, 2022, 2023', '2021 2022 2023'],
    ['2022 və 2023-cü illər', '2022 2023'],
    ['2022 и 2023 гг.', '2022 2023'],
    ['2023/2022', '2023 2022'],
    ['2023-cü il (2023)', '2023'],
    ['1937', '1937'],
    ['2100', '2100'],
  ]);

  test('a bare number is told from a year that is called one', () => {
    expect(readSpan('2016', '2023').bare).toBe(true);
    expect(readSpan('2016-cı il', '2023').bare).toBeUndefined();
    expect(readSpan('2016', '2023').years).toEqual([2016]);
  });

  table([
    ['2023-cü ildə müəyyən edilmiş zərərçəkmişlər', '2023 | müəyyən edilmiş zərərçəkmişlər'],
    ['Müəyyən edilmiş zərərçəkmişlər (2023-cü il)', '2023 | Müəyyən edilmiş zərərçəkmişlər'],
    ['Zərərçəkmişlər, 2023', '2023 | Zərərçəkmişlər'],
    ['2023-cü il üzrə məlumat', '2023 | məlumat'],
    ['Сведения за 2023 год', '2023 | Сведения'],
    ['Выявлено в 2023 году фактов', '2023 | Выявлено фактов'],
    ['Persons convicted in 2023', '2023 | Persons convicted'],
    ['2023 yılı raporu', '2023 | raporu'],
    ['2023, nəfər', '2023 | nəfər'],
    ['2023 qadın', '2023 | qadın'],
    ['2023 %', '2023 | %'],
    ['2022 and 2023', '2022 2023'],
    ['Cəmi 2023', '2023 | Cəmi'],
  ]);

  table([
    ['1998 nəfər', 'nothing | 1998 nəfər'],
    ['2000 manat', 'nothing | 2000 manat'],
    ['№ 2023', 'nothing | № 2023'],
    ['№ 12/2023', 'nothing | № 12/2023'],
    ['12-3/2023', 'nothing | 12-3/2023'],
    ['Maddə 144-1', 'nothing | Maddə 144-1'],
    ['1789', 'nothing | 1789'],
    ['2374', 'nothing | 2374'],
    ['12023', 'nothing | 12023'],
    ['2023.5', 'nothing | 2023.5'],
    ['18-25 yaş', 'nothing | 18-25 yaş'],
    ['Göstərici', 'nothing | Göstərici'],
    ['', 'nothing'],
  ]);
});

describe('ranges of years', () => {
  table([
    ['2005-2023', '2005-2023'],
    ['2005–2023', '2005-2023'],
    ['2005—2023-cü illər', '2005-2023'],
    ['2005-ci il - 2023-cü il', '2005-2023'],
    ['с 2005 по 2023 год', '2005-2023'],
    ['2005-2023 гг.', '2005-2023'],
    ['from 2005 to 2023', '2005-2023'],
    ['2005-2023-cü illərdə aşkar edilmiş', '2005-2023 | aşkar edilmiş'],
    ['2005-ci ildən bəri', '2005-2023 cumulative'],
    ['2005-ci ildən etibarən', '2005-2023 cumulative'],
    ['2005-ci ildən', '2005-2023 cumulative'],
    ['с 2005 года', '2005-2023 cumulative'],
    ['начиная с 2005 г.', '2005-2023 cumulative'],
    ['since 2005', '2005-2023 cumulative'],
    ['2005 yılından bu yana', '2005-2023 cumulative'],
    ['2005 yılından beri', '2005-2023 cumulative'],
    ['toplam 2005-ci ildən', '2005-2023 cumulative'],
    ['2023-cü ilədək', 'none'],
    ['до 2023 года', 'none'],
    ['before 2023', 'none'],
    ['2016-18', '2016-2018'],
    ['2005-ci ildən 2023-cü ilədək', '2005-2023'],
    ['son 5 il', 'none'],
    ['за последние 3 года', 'none'],
  ]);
});

describe('other years', () => {
  table([
    ['ötən il', '2022 last-year'],
    ['əvvəlki il', '2022 last-year'],
    ['keçən ilin müvafiq dövrü', '2022 last-year'],
    ['ötən ilin müvafiq dövrü', '2022 last-year'],
    ['АППГ', '2022 last-year'],
    ['прошлый год', '2022 last-year'],
    ['аналогичный период прошлого года', '2022 last-year'],
    ['previous year', '2022 last-year'],
    ['same period last year', '2022 last-year'],
    ['geçen yıl', '2022 last-year'],
    ['önceki yıl', '2022 last-year'],
    ['ötən il (2022)', '2022 last-year'],
    ['hesabat ili', '2023 this-year'],
    ['cari il', '2023 this-year'],
    ['hesabat dövrü', '2023 this-year'],
    ['отчетный год', '2023 this-year'],
    ['отчётный период', '2023 this-year'],
    ['reporting year', '2023 this-year'],
    ['current year', '2023 this-year'],
    ['cari ay', 'none'],
    ['отчетный месяц', 'none'],
    ['ötən illə müqayisədə', 'last-year | müqayisədə'],
    ['2022-ci illə müqayisədə', 'nothing | müqayisədə'],
    ['2022-yə nisbətən, %', 'nothing | nisbətən, %'],
    ['за 2023 год (в сравнении с 2022 годом)', '2023 | (в сравнении)'],
    ['compared with 2022', 'nothing | compared with'],
    ['возбуждённых в прошлые годы', 'none | возбуждённых'],
    ['əvvəlki illərdə', 'none'],
    ['previous years', 'none'],
    ['növbəti il', 'plan'],
  ]);

  test.each([
    ['2022/2023-cü tədris ili', 'none academic-year'],
    ['2022-2023-cü tədris ilində', 'none academic-year'],
    ['2022/23 academic year', 'none academic-year'],
    ['2022/2023 учебный год', 'none academic-year'],
    ['2022-2023 eğitim öğretim yılı', 'none academic-year'],
    ['2022/2023', 'none academic-year'],
    ['2022/23', 'none academic-year'],
    ['tədris ili', 'none academic-year'],
  ])('%j is no calendar year', (text, expected) => expect(said(text)).toBe(expected));
});

describe('the whole of a year', () => {
  table([
    ['il ərzində', 'part year'],
    ['за год', 'part year'],
    ['full year', 'part year'],
    ['tam il', 'part year'],
    ['İl', 'nothing'],
    ['Год', 'nothing'],
    ['İllər', 'nothing'],
  ]);
});
