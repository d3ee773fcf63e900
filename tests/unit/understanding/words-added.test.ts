import { describe, expect, test } from 'vitest';
import type { Interpretation } from '../../../shared/domain/understanding/interpretation.ts';
import { interpretDocument } from '../../fixtures/returns.ts';
import { takenOf } from './read-drawing.ts';
import { sheetOf } from './sheet-of.ts';

const ROWS = {
  az: ['Göstəricilər|2022|2023', 'Məhkum edilmiş şəxslər|41|38\nBaşlanmış cinayət işləri|17|12'],
  ru: ['Показатели|2022|2023', 'Осужденные лица|41|38\nВозбужденные уголовные дела|17|12'],
  en: ['Indicators|2022|2023', 'Convicted persons|41|38\nCriminal cases initiated|17|12'],
} as const;
type Tongue = keyof typeof ROWS;

const read = (drawing: string, agency = 'mia_thb', merges: string[] = []): Interpretation =>
  interpretDocument(
    'cedvel.xlsx',
    { format: 'xlsx', sheets: [sheetOf(drawing, merges)], warnings: [] },
    { agency, layouts: [] },
  );
const drawn = (tongue: Tongue): string => ROWS[tongue].join('\n');
const over = (tongue: Tongue, text: string): number => takenOf(read(`${text}\n|\n${drawn(tongue)}`)).length;
const under = (tongue: Tongue, text: string): number => takenOf(read(`${drawn(tongue)}\n|\n${text}`)).length;
const group = (tongue: Tongue, text: string): number =>
  takenOf(read(ROWS[tongue].join(`\n${text}\n`))).length;

describe('words that stand over the labels', () => {
  test.each([
    ['az', 'Göstəricilər (pensiyaçılar)'],
    ['az', 'Göstəricilər, tələbələr'],
    ['ru', 'Показатели (ветераны)'],
    ['ru', 'Показатели – студенты'],
    ['en', 'Indicators (pupils)'],
    ['en', 'Indicators: seafarers'],
  ] as const)('say which of it is counted, and hold all of it back (%s): %s', (tongue, head) => {
    expect(takenOf(read(drawn(tongue).replace(/^[^|]+/, head)))).toEqual([]);
  });

  test.each([
    ['az', 'Göstəricilər (ölçü vahidi)'],
    ['az', 'Göstəricinin adı, sayı'],
    ['ru', 'Показатели (единица измерения)'],
    ['en', 'Indicators (number)'],
  ] as const)('or say nothing more (%s): %s', (tongue, head) => {
    expect(takenOf(read(drawn(tongue).replace(/^[^|]+/, head)))).toHaveLength(4);
  });
});

describe('time that is no year', () => {
  test.each([
    ['az', '1 oktyabr 2023-cü ilə'],
    ['az', 'Yay ayları'],
    ['az', 'Üç ilin cəmi'],
    ['az', 'Layihənin əvvəlindən'],
    ['az', '2022 və 2023-cü illər birlikdə'],
    ['ru', 'Зимний период'],
    ['ru', 'Сумма за три года'],
    ['ru', 'С момента создания'],
    ['en', 'Winter season'],
    ['en', 'Sum of three years'],
    ['en', 'Since the launch of the project'],
    ['en', '2022 and 2023 combined'],
  ] as const)('is heard over a table and under it (%s): %s', (tongue, text) => {
    expect(over(tongue, text)).toBe(0);
    expect(under(tongue, text)).toBe(0);
  });

  test.each([
    ['az', '3. rüb', '2023-Q3'],
    ['ru', '2. полугодие', '2023-H2'],
    ['en', '2. quarter', '2023-Q2'],
  ] as const)(
    'is a part of the year by its number, and no item of a list (%s): %s',
    (tongue, text, period) => {
      const found = takenOf(read(`${text}\n|\n${drawn(tongue)}`));
      expect(found.filter((one) => one.includes('@2023'))).toEqual(
        found.filter((one) => one.includes(`@${period} `)),
      );
      expect(under(tongue, text)).toBe(0);
    },
  );

  test('is none in the number of a list, or in a comparison', () => {
    expect(over('az', '2. Cinayət təqibi')).toBe(4);
    expect(under('en', 'Compared with 2022')).toBe(4);
  });
});

describe('a body whose numbers a heading calls them', () => {
  test.each([
    ['az', 'Dövlət Gömrük Komitəsinin rəqəmləri'],
    ['az', 'Baş Prokurorluğun göstəriciləri'],
    ['ru', 'Цифры Государственного таможенного комитета'],
    ['ru', 'Данные Генеральной прокуратуры'],
    ['en', 'Data of the International Organization for Migration'],
    ['en', 'Figures of the State Migration Service'],
  ] as const)('is asked about where the sender is another (%s): %s', (tongue, text) => {
    expect(over(tongue, text)).toBe(0);
    expect(under(tongue, text)).toBe(0);
  });

  test('is not where it is the sender, or where it helped', () => {
    expect(over('az', 'Baş İdarənin rəqəmləri')).toBe(4);
    expect(under('az', 'Prokurorluq orqanlarının məlumatı ilə birlikdə təhlil aparılmışdır')).toBe(4);
  });
});

describe('what a group of rows, a caption and a note say', () => {
  test.each([
    ['az', 'Faizlə'],
    ['ru', 'В процентах'],
    ['en', 'In per cent'],
    ['az', 'Tələbələr'],
    ['az', 'Müraciət etmiş'],
    ['ru', 'Цель'],
    ['ru', 'Индекс'],
  ] as const)('of its rows (%s): %s', (tongue, text) => {
    expect(group(tongue, text)).toBeLessThanOrEqual(2);
    expect(over(tongue, text)).toBe(0);
  });

  test.each([
    ['az', 'Daxil olmuş zənglər'],
    ['ru', 'Поступившие звонки'],
    ['en', 'Calls received by the hotline'],
  ] as const)('calls what no row counts (%s): %s', (tongue, text) => {
    expect(over(tongue, text)).toBe(0);
  });

  test.each([
    ['az', 'Qeyd: kişilər'],
    ['az', 'Qeyd: Gəncə şəhəri'],
    ['ru', 'Примечание: несовершеннолетние'],
    ['en', 'Note: women'],
    ['en', 'Men'],
  ] as const)('is a part, and nothing else (%s): %s', (tongue, text) => {
    expect(under(tongue, text)).toBe(0);
  });

  test.each([
    ['az', 'Qeyd: layihə'],
    ['az', 'Qeyd: limit'],
    ['az', 'Test məlumatı'],
    ['az', 'Saatla'],
    ['az', 'Gürcüstan'],
    ['az', 'Media məlumatlarına əsasən'],
    ['ru', 'Примечание: цель'],
    ['ru', 'Расчётно'],
    ['ru', 'Данные в баллах'],
    ['ru', 'Страны СНГ'],
    ['ru', 'По сообщениям СМИ'],
    ['en', 'Note: draft'],
    ['en', 'Simulated data'],
    ['en', 'In hours'],
    ['en', 'Georgia'],
    ['en', 'According to press reports'],
  ] as const)('says that they are no counts of the year, or of elsewhere (%s): %s', (tongue, text) => {
    expect(under(tongue, text)).toBe(0);
  });

  test.each([
    ['az', 'Bakı şəhəri'],
    ['az', 'Azərbaycan Respublikası'],
    ['az', 'Qeyd: normativ hüquqi aktlara əsasən'],
    ['ru', 'Составлено в соответствии с обязательствами по плану действий'],
    ['en', 'Each person is counted once'],
  ] as const)('is where it was signed, or by what (%s): %s', (tongue, text) => {
    expect(under(tongue, text)).toBe(4);
  });
});

describe('a label that is nearly a figure', () => {
  test.each([
    ['ssa', 'Sosial Xidmətlər Agentliyi tərəfindən göndərilmiş zərərçəkmişlər'],
    ['ssa', 'Sosial Xidmətlər Agentliyindən göndərilmiş zərərçəkmişlər'],
    ['ssa', 'Потерпевшие, направленные Агентством социальных услуг'],
    ['ssa', 'Victims referred by the Social Services Agency'],
    ['sea', 'Keçirilmiş peşə hazırlığı kursları'],
    ['sea', 'Проведённые курсы профессиональной подготовки'],
    ['sea', 'Vocational training courses held'],
    ['sms', 'Temporary residence permits granted'],
    ['mia_thb', 'Tutulmuşdur'],
  ])('%s: %s', (agency, label) => {
    expect(takenOf(read(`Göstəricilər|2023\n${label}|38\n`, agency))).toEqual([]);
  });

  test.each([
    ['ssa', 'Sosial Xidmətlər Agentliyinə göndərilmiş zərərçəkmişlər', 'referrals.ssa'],
    ['ssa', 'Потерпевшие, направленные в Агентство социальных услуг', 'referrals.ssa'],
    ['ssa', 'Victims referred to the Social Services Agency', 'referrals.ssa'],
    ['sea', 'Persons sent to vocational courses', 'employment.vocational_courses'],
  ])('%s: %s is one', (agency, label, figure) => {
    expect(takenOf(read(`Göstəricilər|2023\n${label}|38\n`, agency))).toEqual([`B2 ${figure} @2023 = 38`]);
  });

  test('of one who applied among rows of how they came', () => {
    const rows = 'Yönləndirilmiş müraciətlər|12\nBirdəfəlik müavinət üçün müraciət etmiş zərərçəkmişlər|38';
    expect(takenOf(read(`Göstəricilər|2023\n${rows}`, 'mia'))).toEqual([]);
  });
});

test.each(['Plan|Faktiki', 'Plan|Actual'])('the fact beside a plan is of no kind of victims: %s', (head) => {
  const sheet = read(
    `2023\n|\nGöstəricilər|${head}\nBirdəfəlik müavinət verilmiş zərərçəkmişlər|38|41`,
    'mia',
  );
  expect(takenOf(sheet)).toEqual(['C4 assistance.lump_sum.recipients @2023 = 41']);
  expect(sheet.observations[0]!.categories).toEqual({});
});

test('a word beside a time over a column holds back what a layout reads', () => {
  const sheet = (head: string): string[] =>
    takenOf(
      interpretDocument(
        'a.xlsx',
        {
          format: 'xlsx',
          sheets: [
            sheetOf(`Sosial Xidmətlər Agentliyi\n|\nGöstəricilər|${head}\nPotensial zərərçəkmişlər|38`),
          ],
          warnings: [],
        },
        { agency: 'ssa' },
      ),
    );
  expect(sheet('2023-cü il')).toEqual(['B4 potential.identified @2023 = 38']);
  expect(sheet('2023-cü il (şəhid ailələri)')).toEqual([]);
});
