import { describe, expect, test } from 'vitest';
import type { Cell, OutsideText } from '../../../shared/domain/sheets/cell.ts';
import { interpretDocument } from '../../fixtures/returns.ts';
import { sheetOf } from './sheet-of.ts';

const ROWS = {
  az: 'Göstəricilər|2022|2023\nMəhkum edilmiş şəxslər|31|27\nBaşlanmış cinayət işləri|14|19',
  ru: 'Показатели|2022|2023\nОсужденные лица|31|27\nВозбужденные уголовные дела|14|19',
  en: 'Indicators|2022|2023\nConvicted persons|31|27\nCriminal cases initiated|14|19',
};
type Tongue = keyof typeof ROWS;

const taken = (drawing: string, names: { sheet?: string; file?: string; merges?: string[] } = {}): number =>
  interpretDocument(
    names.file ?? 'cedvel.xlsx',
    {
      format: 'xlsx',
      sheets: [{ ...sheetOf(drawing, names.merges), name: names.sheet ?? 'S' }],
      warnings: [],
    },
    { agency: 'mia_thb', layouts: [] },
  ).observations.length;

const [over, under, between] = [
  (tongue: Tongue, text: string): number => taken(`${text}\n|\n${ROWS[tongue]}`),
  (tongue: Tongue, text: string): number => taken(`${ROWS[tongue]}\n|\n${text}`),
  (tongue: Tongue, text: string): number => taken(ROWS[tongue].replace('\n', `\n${text}\n`)),
];

describe('some of the bodies, places or months that there are', () => {
  test.each([
    ['az', '9 məhkəmədən 7-si'],
    ['az', '12 aydan 11-i'],
    ['ru', '7 из 9 судов'],
    ['ru', 'По 11 учреждениям из 14'],
    ['en', '7 out of 9 courts'],
    ['en', '11 of the 14 shelters'],
  ] as const)('hold the values back wherever it is said (%s): %s', (tongue, text) => {
    expect(over(tongue, text)).toBe(0);
    expect(under(tongue, text)).toBe(0);
    expect(between(tongue, text)).toBe(0);
  });

  test.each([
    ['az', '27 nəfərdən 3-ü qadındır'],
    ['az', '9 məhkəmədən 9-u'],
    ['ru', 'Из 27 человек 3 женщины'],
    ['en', 'All 9 of 9 courts'],
  ] as const)('all of them, or persons of whom more is told, do not (%s): %s', (tongue, text) => {
    expect(under(tongue, text)).toBe(4);
  });
});

describe('a text that calls the values what no row counts', () => {
  test.each([
    ['az', 'Zənglər'],
    ['az', 'Şikayətlər'],
    ['ru', 'Звонки'],
    ['ru', 'Жалобы'],
    ['en', 'Calls'],
    ['en', 'Letters'],
  ] as const)('holds them back (%s): %s', (tongue, text) => {
    expect(over(tongue, text)).toBe(0);
    expect(under(tongue, text)).toBe(0);
    expect(taken(ROWS[tongue].replace(/^[^|]+/, text))).toBe(0);
  });

  test.each([
    ['az', 'Məlumatlar'],
    ['az', 'Cinayət işləri'],
    ['ru', 'Информация'],
    ['en', 'Information'],
  ] as const)('what a table may be called does not (%s): %s', (tongue, text) => {
    expect(over(tongue, text)).toBe(4);
    expect(under(tongue, text)).toBe(4);
  });
});

describe('a note that says of which article the numbers are', () => {
  test.each([
    ['az', 'Rəqəmlər CM-in 137-ci maddəsinə aiddir'],
    ['az', 'Məlumat Cinayət Məcəlləsinin 171-ci maddəsi üzrədir'],
    ['ru', 'Данные по ст. 137 УК'],
    ['en', 'Figures under article 137 of the Criminal Code'],
  ] as const)('asks (%s): %s', (tongue, text) => expect(under(tongue, text)).toBe(0));

  test.each([
    ['az', 'Rəqəmlər CM-in 144-1-ci maddəsinə aiddir'],
    ['ru', 'Данные по статьям 144-1 и 144-2 УК'],
    ['en', 'Figures under article 144-1'],
  ] as const)('of the field itself changes nothing (%s): %s', (tongue, text) =>
    expect(under(tongue, text)).toBe(4),
  );
});

describe('names of sheets and files', () => {
  const sheet = (name: string): number => taken(ROWS.az, { sheet: name });
  const file = (name: string): number => taken(ROWS.az, { file: name });

  test.each([
    'Düzəlişlər',
    'Исправления',
    'Corrections',
    'Asiya ölkələri',
    'Страны СНГ',
    'Nordic countries',
    'Dövlət Gömrük Komitəsinin məlumatı',
    'Данные Министерства юстиции',
  ])('that are of others, or take something back, ask: %s', (name) => expect(sheet(name)).toBe(0));

  test.each([
    'Belarus.xlsx',
    'Узбекистан.xlsx',
    'Nordic countries.xlsx',
    'plan göstəriciləri.xlsx',
    'плановые показатели.xlsx',
    'projected figures.xlsx',
    'Dövlət Gömrük Komitəsinin məlumatı.xlsx',
  ])('so do those of files: %s', (name) => expect(file(name)).toBe(0));

  test.each(['Azərbaycan', 'Азербайджан', 'Əsas', 'Данные', 'Data'])(
    'that say where or what it is do not: %s',
    (name) => {
      expect(sheet(name)).toBe(4);
      expect(file(`${name}.xlsx`)).toBe(4);
    },
  );

  test('nor one that says to whom it goes, or of which plan it is', () => {
    for (const name of ['Baş Prokurorluğa məlumat.xlsx', 'Milli Fəaliyyət Planı üzrə məlumat.xlsx'])
      expect(file(name)).toBe(4);
  });
});

describe('heads of columns', () => {
  const headed = (...heads: string[]): number =>
    taken(ROWS.az.replace('2022|2023', heads.map((head) => `'${head}`).join('|')));

  test.each([
    ['Было', 'Стало'],
    ['Was', 'Now'],
  ])('of small words alone tell nothing: %s | %s', (...heads) => expect(headed(...heads)).toBe(0));

  test('a day within the year over years is when they were counted', () => {
    const dated = (day: string): number =>
      taken(`Göstəricilər|${day}|\n|2022|2023\nMəhkum edilmiş şəxslər|31|27`, { merges: ['B1:C1', 'A1:A2'] });
    expect(dated('01.09.2023')).toBe(0);
    expect(dated('15 avqust 2023')).toBe(0);
    expect(dated('31.12.2023')).toBe(2);
    expect(dated('05.02.2024')).toBe(2);
  });
});

test.each(['Victims to be identified', 'Persons to be sheltered', 'Persons to be convicted'])(
  'what is to be done was not done: %s',
  (label) => expect(taken(`Indicators|2022|2023\n${label}|3|5`)).toBe(0),
);

test('a letter to be answered is one all the same', () => {
  expect(over('en', 'Information to be submitted for 2023')).toBe(4);
});

describe('remarks, stamps and formats', () => {
  type Texts = { kind: OutsideText['kind']; text: string }[];
  const read = (outside: Texts, change: (cells: Cell[]) => Cell[] = (cells) => cells): string[] => {
    const sheet = sheetOf(ROWS.az);
    return interpretDocument(
      'cedvel.xlsx',
      { format: 'xlsx', sheets: [{ ...sheet, cells: change(sheet.cells), outside }], warnings: [] },
      { agency: 'mia_thb', layouts: [] },
    ).observations.map(({ cells }) => cells[0]!.ref);
  };
  const commented = (ref: string, comment: string): string[] =>
    read([], (cells) => cells.map((cell) => (cell.ref === ref ? { ...cell, comment } : cell)));

  test.each(['22 olmalıdır', 'должно быть 22', 'should be 22'])(
    'what has to stand there instead is heard on a label and on a head: %s',
    (comment) => {
      expect(commented('A2', comment)).toEqual(['B3', 'C3']);
      expect(commented('C1', comment)).toEqual(['B2', 'B3']);
    },
  );

  test.each([
    'Ədliyyə Nazirliyinin məlumatına əsasən',
    'Baş Prokurorluğun məlumatına görə',
    'по данным Генпрокурора',
    'according to the Prosecutor General',
    '171-ci maddə üzrə',
    'ст. 144-2',
    'under article 137',
  ])('of another body, or of one article: %s', (comment) =>
    expect(commented('C2', comment)).toEqual(['B2', 'B3', 'C3']),
  );

  test.each(['CM 144-1', 'yoxlanılıb', 'проверено', 'checked'])('not: %s', (comment) =>
    expect(commented('C2', comment)).toHaveLength(4),
  );

  test.each([
    'Gəncə şəhəri üzrə',
    'По городу Гяндже',
    'Köhnə variant',
    'Пример',
    'Baş Prokurorluq',
    'Минюст',
  ])('at the head of the page: %s', (text) => expect(read([{ kind: 'header', text }])).toEqual([]));

  test.each(['DİN', 'Daxili İşlər Nazirliyi', 'Respublika üzrə', 'Xidməti istifadə üçün', 'Page 1 of 2'])(
    'at the head of the page, and changes nothing: %s',
    (text) => expect(read([{ kind: 'header', text }])).toHaveLength(4),
  );

  test.each(['27‰', '27 ‰'])('a format that shows no count: "%s"', (text) => {
    const shown = read([], (cells) => cells.map((cell) => (cell.ref === 'C2' ? { ...cell, text } : cell)));
    expect(shown).toEqual(['B2', 'B3', 'C3']);
  });
});

describe('a letter around its table', () => {
  const read = (texts: { text: string; above?: true }[]): number =>
    interpretDocument(
      'mektub.docx',
      {
        format: 'docx',
        sheets: [{ ...sheetOf(ROWS.az), outside: texts.map((one) => ({ kind: 'note' as const, ...one })) }],
        warnings: [],
      },
      { agency: 'mia_thb', layouts: [] },
    ).observations.length;

  test.each([
    'Hörmətli Rəşad müəllim, 2023-cü il üzrə göstəriciləri təqdim edirik.',
    'Уважаемая Лейла Рашидовна! Направляем сведения за 2023 год.',
    'Dear Ms Smith, please find the data for 2023.',
  ])('names to whom it speaks: %s', (text) => expect(read([{ text, above: true }])).toBe(4));

  test.each([
    'Rəqəmlər ilkindir.',
    'Göstəricilər yalnız Gəncə şəhəri üzrədir.',
    'Приведённые цифры являются предварительными.',
    'Данные только по Гяндже.',
    'Показатели относятся к 2020 году.',
    'The data are provisional.',
    'The figures cover Ganja only.',
  ])('says of the numbers under it what a note says: %s', (text) => expect(read([{ text }])).toBe(0));

  test.each(['Yalnız sizin diqqətinizə çatdırılır.', 'Только для служебного пользования.'])(
    'speaks of other things: %s',
    (text) => expect(read([{ text }])).toBe(4),
  );
});

test.each(["'2021", '2021-ci il', '2021 год'])('years that begin behind the one over them: %s', (caption) => {
  expect(over('az', caption)).toBe(0);
  expect(over('az', caption.replace('2021', '2023'))).toBe(4);
});

test.each(['Düzəlişlər', 'Исправление', 'Correction'])(
  'what a sheet corrects is asked beside it: %s',
  (name) => {
    const other = ROWS.az.replace('27', '29');
    const out = interpretDocument(
      'cedvel.xlsx',
      {
        format: 'xlsx',
        sheets: [
          { ...sheetOf(ROWS.az), name: 'Cədvəl' },
          { ...sheetOf(other), name },
        ],
        warnings: [],
      },
      { agency: 'mia_thb', layouts: [] },
    );
    expect(out.observations.map(({ cells }) => cells[0]!.ref)).toEqual(['B2', 'B3', 'C3']);
  },
);

test.each([
  '(mənbə: Ədliyyə Nazirliyi)',
  'Məlumat Dövlət Gömrük Komitəsindən daxil olub',
  'Ədliyyə Nazirliyi tərəfindən təqdim olunmuş məlumat',
  'Göstəricilər Dövlət Miqrasiya Xidməti tərəfindən verilib',
  'As reported by the Ministry of Justice',
  'Courtesy of the State Border Service',
])('a note that names whose the numbers are: %s', (note) => expect(under('az', note)).toBe(0));
