import { describe, expect, test } from 'vitest';
import { cameWith } from '../../../shared/domain/understanding/post/came-with.ts';
import { interpretDocument } from '../../fixtures/returns.ts';
import { askedOf, takenOf } from './read-drawing.ts';
import { sheetOf } from './sheet-of.ts';

interface Around {
  path?: string[];
  subject?: string;
  says?: string[];
}

const read = ({ path = ['cavab.eml', 'cedvel.xlsx'], subject, says = [] }: Around) =>
  interpretDocument(
    'cedvel.xlsx',
    {
      format: 'xlsx',
      sheets: [sheetOf('Göstərici|2023\nZərərçəkmiş qadınlar|27\nBaşlanmış cinayət işləri|88')],
      warnings: [],
    },
    {
      agency: 'mia_thb',
      layouts: [],
      cameWith: cameWith({ path, mails: subject === undefined ? [] : [{ subject }] }, says),
    },
  );

const TAKEN = ['B2 victims.by_sex.women @2023 = 27', 'B3 prosecution.criminal_cases_initiated @2023 = 88'];
const offered = (around: Around): string[] =>
  read(around).questions.flatMap(({ readings }) => readings.slice(0, 1).flatMap(({ observations }) => observations.map(({ period, value }) => `${period} = ${value}`))); // prettier-ignore

describe('the subject of a mail speaks of all that it brings', () => {
  test.each([
    'Qaralama',
    'Fwd: qaralama',
    'черновик отчёта',
    'Draft',
    '9 aylıq hesabat',
    'Сведения за 1 полугодие 2023',
    'Report for 2021',
    'Baş Prokurorluğun məlumatı',
    'Gəncə',
    'Yalnız qadınlar',
    'Только Баку',
  ])('which is asked: %s', (subject) => {
    expect(takenOf(read({ subject }))).toEqual([]);
    expect(askedOf(read({ subject }))).toEqual(['B2', 'B3']);
  });

  test.each([
    'Məlumat göndərilir',
    'Hesabat 2023',
    'Re: 15.06.2023 tarixli məktubunuza cavab',
    'RE: Sorğu № 12/345, 15.01.2024',
    'Ответ на запрос от 12.05.2023 № 4/55',
    'Annual report 2023',
    '2023-cü ilin yekunları üzrə',
    'Xarici İşlər Nazirliyinə cavab',
    'İlkin istintaq üzrə məlumat',
  ])('or says nothing new: %s', (subject) => {
    expect(takenOf(read({ subject }))).toEqual(TAKEN);
  });
});

describe('a folder or an archive speaks of all that lies in it', () => {
  test.each([
    ['arxiv.zip', '2021/m.xlsx'],
    ['arxiv.zip', 'köhnə/m.xlsx'],
    ['arxiv.zip', 'yanlış/m.xlsx'],
    ['arxiv.zip', 'Plan/m.xlsx'],
    ['arxiv.zip', 'cavablar/9 ay/m.xlsx'],
    ['a.zip', 'ошибочные\\m.xlsx'],
    ['a.zip', 'Архив/m.xlsx'],
    ['a.zip', 'wrong/m.xlsx'],
    ['a.zip', 'Old/m.xlsx'],
    ['a.zip', 'Gürcüstan/m.xlsx'],
    ['2022.zip', 'm.xlsx'],
    ['a.zip', 'qaralama.zip', 'm.xlsx'],
    ['Плановые показатели/m.xlsx'],
  ])('which is asked: %s %s', (...path) => {
    expect(takenOf(read({ path }))).toEqual([]);
    expect(askedOf(read({ path }))).toEqual(['B2', 'B3']);
  });

  test.each([
    ['arxiv.zip', '2023/m.xlsx'],
    ['Архив.zip', '2023/cavablar/m.xlsx'],
    ['a.zip', 'DİN/m.xlsx'],
    ['a.zip', 'İş planı/m.xlsx'],
    ['a.zip', 'Əlavə 1/m.xlsx'],
    ['a.zip', '2024-01-15/m.xlsx'],
    ['cavab.eml', 'Ответы/data.zip', './m.xlsx'],
  ])('or says nothing new: %s %s', (...path) => {
    expect(takenOf(read({ path }))).toEqual(TAKEN);
  });
});

describe('a sentence of the mail is heard where it speaks of what it brings', () => {
  test.each([
    ['Qaralama', '2023 = 27'],
    ['Bu, qaralamadır, yekun variantı sonra göndərəcəyik.', '2023 = 27'],
    ['Это черновик.', '2023 = 27'],
    ['The final version is not ready, this is a draft.', '2023 = 27'],
    ['Əlavədə 2022-ci il üzrə məlumat təqdim olunur.', '2022 = 27'],
    ['Во вложении данные за 2022 год.', '2022 = 27'],
    ['Attached are the figures for 2021.', '2021 = 27'],
    ['Во вложении сведения за первое полугодие 2023 года.', '2023-H1 = 27'],
    ['Please find attached the data for the first nine months.', '2023 = 27'],
    ['Məlumat 01.10.2023 tarixinə olan vəziyyəti əks etdirir.', '2023 = 27'],
    ['Rəqəmlər yalnız Bakı şəhəri üzrədir.', '2023 = 27'],
    ['В таблице только дети до 18 лет.', '2023 = 27'],
    ['Məbləğlər min manatla göstərilib.', '2023 = 27'],
    ['Rəqəmlər Baş Prokurorluqdan alınıb.', '2023 = 27'],
  ])('%s', (sentence, first) => {
    expect(takenOf(read({ says: [sentence] }))).toEqual([]);
    expect(offered({ says: [sentence] })).toContain(first);
  });

  test.each([
    '27 əvəzinə 28 oxunmalıdır',
    'Qadınların sayı 27 deyil, 28 olmalıdır.',
    'Вместо 27 следует читать 28.',
    'In the table 27 should be read as 28.',
  ])('and a number to be read instead of another is asked, and offered: %s', (sentence) => {
    expect(takenOf(read({ says: [sentence] }))).toEqual(TAKEN.slice(1));
    expect(offered({ says: [sentence] })).toContain('2023 = 28');
  });

  test.each([
    'Salam, fayl qoşmada göndərilir.',
    'Əlavədə 2023-cü il üzrə məlumat təqdim olunur.',
    'Во вложении сведения за 2023 год.',
    'Please find attached our data for 2023.',
    '15.06.2023 tarixli məktubunuza cavab olaraq məlumat təqdim edilir.',
    'Gələn il də əməkdaşlığı davam etdirəcəyik.',
    'Növbəti görüş 10 oktyabr 2023-cü ildə keçiriləcək.',
    'Tədbirlər planı haqqında ayrıca yazacağıq.',
    'Отчёт за 2022 год уже направляли.',
    '2022-ci illə müqayisədə artım var.',
    'Yekun variantı göndəririk.',
    'Qaralama əvvəlki məktubda idi.',
  ])('and not where it speaks of other things: %s', (sentence) => {
    expect(takenOf(read({ says: [sentence] }))).toEqual(TAKEN);
  });

  test('what names a person is not heard, for questions repeat what they heard', () => {
    const { says } = cameWith({ path: ['a.eml', 'm.xlsx'], mails: [] }, [
      'Qaralama, Əliyev Əli Vəli oğlu',
      'Qaralama',
    ]);
    expect(says).toEqual(['Qaralama']);
  });
});
