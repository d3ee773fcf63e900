import { describe, expect, test } from 'vitest';
import type { Sheet } from '../../../shared/domain/sheets/cell.ts';
import { interpretDocument } from '../../fixtures/returns.ts';
import { sheetOf } from './sheet-of.ts';

const HEAD = `
Azərbaycan Respublikasının Baş Prokurorluğu
2023-cü il üzrə məlumat
|
Göstəricilər|Sayı|Qeyd
`.trimStart();

/** What a return of the prosecutor gives: figures with values, and the texts of its questions. */
function read(sheet: Sheet): string[] {
  const out = interpretDocument('gp.xlsx', { format: 'xlsx', sheets: [sheet], warnings: [] });
  return [
    ...out.observations.map(({ figure, value }) => `${figure} ${value}`),
    ...out.questions.map(({ text }) => `? ${text}`),
  ];
}

const CASES = 'prosecution.criminal_cases_initiated 16';
const ACCUSED = 'prosecution.defendants 18';
const remarked = (remark: string): string[] =>
  read(sheetOf(`${HEAD}Başlanmış cinayət işləri|16|\nTəqsirləndirilən şəxslər|18|${remark}`));
const noted = (note: string): string[] =>
  read(sheetOf(`${HEAD}Başlanmış cinayət işləri|16|\nTəqsirləndirilən şəxslər|18|\n|\n${note}`));

describe('a remark beside a value', () => {
  test.each([
    'yalnız qadınlar',
    'без учёта несовершеннолетних',
    'excluding foreigners',
    'sadece kadınlar',
    'Gəncə üzrə deyil, yalnız Şəki',
    'qadın',
    '2021-ci il',
    'ötən ilin rəqəmi',
    'ləğv edilib',
    'не подтверждено',
    'estimate',
    'dəqiqləşdirilir',
    'səhv',
    'rəqəm ilkindir',
    'выборочно',
    'subject to revision',
    'eksik veri',
    'bir neçə dəfə sayıla bilər',
    'учтены несколько раз',
    'faizlə göstərilib',
    'в тысячах',
    'bin kişi olarak',
    'potensial zərərçəkmişlər də daxildir',
    'включён остаток прошлого года',
    'includes potential victims',
  ])('that limits it makes its row a question: %s', (remark) => {
    expect(remarked(remark)).toEqual([CASES, `? ${remark}`]);
  });

  test.each([
    'ötən il 15 nəfər olub',
    '31.12.2023 tarixinə',
    'elektron sistemdən götürülüb',
    'tel. 012 555',
    'Bakı şəhəri və rayonlar',
  ])('that only tells more leaves it: %s', (remark) => {
    expect(remarked(remark)).toEqual([CASES, ACCUSED]);
  });

  test('as a comment on the cell is heard, too', () => {
    const sheet = sheetOf(`${HEAD}Başlanmış cinayət işləri|16|\nTəqsirləndirilən şəxslər|18|`);
    const cells = sheet.cells.map((cell) =>
      cell.ref === 'B6' ? { ...cell, comment: 'только женщины' } : cell,
    );
    expect(read({ ...sheet, cells })).toEqual([CASES, '? только женщины']);
  });
});

describe('a note under a table', () => {
  test.each([
    'Qeyd: Naxçıvan üzrə məlumat daxil edilməyib.',
    'Note: figures exclude juveniles',
    'Данные за 2021 год охватывают все районы',
    'Məbləğlər min nəfərlə',
    'Əcnəbilər bu cədvələ aid edilməyib',
    'Не все органы представили сведения',
    'Operational data of the regional offices',
    'За вычетом прекращённых дел',
    'Rakamlar geçicidir',
  ])('that limits it makes one question of the table: %s', (note) => {
    expect(noted(note)).toEqual([`? ${note}`]);
  });

  test('with a mark is about what bears the mark', () => {
    const drawing = `${HEAD}Başlanmış cinayət işləri|16|\nTəqsirləndirilən şəxslər*|18|\n|\n* Bakı şəhəri istisna olmaqla`;
    expect(read(sheetOf(drawing))).toEqual([CASES, '? * Bakı şəhəri istisna olmaqla']);
  });

  test.each([
    'Qeyd: məlumat statistik kartlar əsasında hazırlanıb.',
    'Исполнитель: отдел анализа',
    'İcraçı: A. Məmmədov',
    'Qeyd: anonim zənglər də daxildir.',
    'Göstərici dəqiqləşdirilmişdir',
    'Оперативно-розыскные мероприятия проведены совместно',
    'Data include all regional offices',
  ])('that tells how it was made leaves it: %s', (note) => {
    expect(noted(note)).toEqual([CASES, ACCUSED]);
  });
});

describe('the head of the labels', () => {
  const headed = (head: string): string[] =>
    read(
      sheetOf(
        `Azərbaycan Respublikasının Baş Prokurorluğu\n2023-cü il üzrə məlumat\n|\n${head}|2023\nBaşlanmış cinayət işləri|16\nTəqsirləndirilən şəxslər|18`,
      ),
    );

  test.each([
    'Göstərici (9 ay)',
    'Plan',
    'Göstəricilər, min nəfər',
    'Показатели, %',
    'Gəncə',
    'Ежемесячные показатели',
  ])('that limits the table makes one question of it: %s', (head) => {
    const said = headed(head);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^\?/);
  });

  test.each(['Göstəricilər', 'Показатель', 'Name of indicator'])(
    'that only names the labels leaves it: %s',
    (head) => {
      expect(headed(head)).toEqual([CASES, ACCUSED]);
    },
  );
});
