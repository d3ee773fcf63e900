import { expect, test } from 'vitest';
import { findIdentifiers } from '../../shared/domain/identifiers/find-identifiers.ts';
import { identifiersIn } from '../../shared/domain/identifiers/in-text.ts';
import { toRef } from '../../shared/domain/sheets/cell-ref.ts';
import type { Cell } from '../../shared/domain/sheets/cell.ts';

type Row = readonly (string | number)[];

function found(...rows: Row[]): string[] {
  const cells = rows.flatMap(
    (row, r) =>
    row.map((value, c): Cell => ({ ref: toRef(r + 1, c + 1), type: typeof value === 'number' ? 'number' : 'text', value, text: String(value) })), // prettier-ignore
  );
  return findIdentifiers({ name: 'S', cells }).map(({ kind, ref, refs }) => `${kind} ${ref} ${refs.length}`);
}

test.each<[string, Row[], string[]]>([
  ['az', [['Soyadı', 'Adı', 'Atasının adı', 'FİN'], ['Əliyeva', 'Aynur', 'Rauf', '5AB1C2D'], ['Kim', 'Su', 'Li', '5AB1C3D']], ['name A1 2', 'name B1 2', 'name C1 2', 'id D1 2']], // prettier-ignore
  ['ru', [['Ф.И.О.', 'Дата рождения', 'Паспорт'], ['Иванова Анна Петровна', '01.02.1990', '45 08 123456']], ['name A1 1', 'birth B1 1', 'passport C1 1']], // prettier-ignore
  ['en', [['Full name', 'Phone', 'E-mail'], ['Maria Santos', '+63 917 123 4567', 'maria@example.org']], ['name A1 1', 'phone B1 1', 'mail C1 1']], // prettier-ignore
  [
    'on its side',
    [
      ['Telefon', '0501234567', '0501234568'],
      ['Yaş', 23, 31],
    ],
    ['phone A1 2'],
  ],
  [
    'under a title with a year',
    [
      ['2023-cü il üzrə siyahı', 'x'],
      ['Telefon', 'FİN'],
      ['5551234', '5AB1C2D'],
    ],
    ['phone A2 1', 'id B2 1'],
  ],
  [
    'bare numbers',
    [
      ['a', 994501234567],
      ['b', 994501234568],
      ['c', 994501234569],
    ],
    ['phone B1 3'],
  ],
  [
    'numbers that lost their nought',
    [
      ['a', 502345678],
      ['b', 553456789],
      ['c', 704567890],
      ['d', 775678901],
      ['e', 996789012],
    ],
    ['phone B1 5'],
  ],
  [
    'initials',
    [
      ['Məmmədov Ə.R.', 1],
      ['Quliyeva S.', 2],
      ['Həsənli N.', 3],
      ['Rzazadə A.', 4],
    ],
    ['name A1 4'],
  ],
])('told by header and content: %s', (_, rows, expected) => {
  expect(found(...rows)).toEqual(expected);
});

test.each<[string, Row[]]>([
  [
    'calls by telephone',
    [
      ['Telefon', 'Say'],
      ['Telefon müraciətləri', 120],
      ['Yazılı müraciətlər', 48],
    ],
  ],
  [
    'counts under a header of telephones',
    [
      ['Ay', 'Telefon'],
      ['Yanvar', 412],
      ['Fevral', 398],
      ['Mart', 401],
    ],
  ],
  [
    'millions of calls under a year',
    [
      ['Müraciət yolu', 2022, '2023-cü il'],
      ['Telefon', 1204567, '1341022'],
      ['Mobil', 2222222, 3],
    ],
  ],
  [
    'millions of calls under a word for counting',
    [
      ['Yol', 'Sayı'],
      ['Telefon', 5551234],
    ],
  ],
  [
    'names of figures',
    [
      ['Göstəricinin adı', '2023'],
      ['Aşkar edilmiş qurbanlar', 12],
      ['Şikayətlər', 3],
    ],
  ],
  [
    'passports that were issued',
    [
      ['Pasport', 2022, 2023],
      ['Verilmiş', 152_300, 161_007],
    ],
  ],
  ['districts', [['Rayon', 'Say'], ['Qaradağ', 1], ['Binəqədi Rayonu', 2], ['Xətai Rayonu', 5], ['Şimali Makedoniya', 4], ['Yeni Zelandiya', 1]]], // prettier-ignore
  [
    'years of birth',
    [
      ['Doğum ili', 'Qurban'],
      [1985, 2],
      [1990, 3],
      [1999, 1],
    ],
  ],
  [
    'bodies',
    [
      ['Dövlət Sərhəd Xidməti', 1],
      ['Daxili İşlər Nazirliyi', 2],
      ['Baş Prokurorluq', 3],
    ],
  ],
  [
    'money',
    [
      ['Cəmi', 1_250_300],
      ['Büdcə', 501_234_567],
      ['Qrant', 775_000_000],
    ],
  ],
  [
    'a series of money',
    [
      ['a', 502345678],
      ['b', 503456789],
      ['c', 504567890],
      ['d', 505678901],
      ['e', 516789012],
    ],
  ],
  [
    'money of many sizes',
    [
      ['a', 502345678],
      ['b', 703456789],
      ['c', 1_204_567_890],
      ['d', 305678901],
      ['e', 996789012],
    ],
  ],
  ['an official who signs', [['İcraçı: Məmmədov E., tel. (012) 590-20-49', '']]],
])('ordinary cells are left alone: %s', (_, rows) => {
  expect(found(...rows)).toEqual([]);
});

test('of running text only the parts that name somebody', () => {
  const text = 'Qurban Səfərova Lalə Elçin qızı (FİN 5AB1C2D, tel. 055 222 33 44) 12 gün sığınacaqda qalıb.';
  expect(identifiersIn(text).map(({ kind, at, length }) => [kind, text.slice(at, at + length)])).toEqual([
    ['name', 'Səfərova Lalə Elçin qızı'],
    ['id', '5AB1C2D'],
    ['phone', '055 222 33 44'],
  ]);
  expect(
    identifiersIn('Qaynar xətt: 152, sayt: antitrafficking@mia.gov.az, 2023-cü ildə 1 250 300 manat'),
  ).toEqual([]);
});

const named = (text: string): string[] =>
  identifiersIn(text).map(({ kind, at, length }) => `${kind} ${text.slice(at, at + length)}`);

test.each<[string, string[]]>([
  ['Vətəndaş Həsənova Günel (FİN 5AB1C2D) müraciət edib.', ['name Həsənova Günel', 'id 5AB1C2D']],
  ['Müraciət edən Orucov Tural, tel. 050 123 45 67', ['name Orucov Tural', 'phone 050 123 45 67']],
  ['Потерпевшая Смирнова Ольга обратилась 12 марта', ['name Смирнова Ольга']],
  ['The victim Petrova Anna was placed in the shelter', ['name Petrova Anna']],
  ['Zərərçəkmiş Qasımzadə S. sığınacaqdadır', ['name Qasımzadə S.']],
  ['Nur Aydan 3AB542K; 12', ['name Nur Aydan', 'id 3AB542K']],
  ['Orucova Nailə, 12.03.1990 təvəllüd', ['name Orucova Nailə', 'birth 12.03.1990']],
  ['1. Orucova Nailə; 2. Həsənova Günel; 3. Kərimli Aysel', ['name Orucova Nailə', 'name Həsənova Günel', 'name Kərimli Aysel']], // prettier-ignore
  ['Orucov T., Həsənov G. (Bakı), Kərimov A.', ['name Orucov T.', 'name Həsənov G.', 'name Kərimov A.']],
])('a name beside a number of one person, behind a word for one, or among its like: %s', (text, parts) => {
  expect(named(text)).toEqual(parts);
});

test.each([
  'Vətəndaş Müraciətlərinə Baxılması 12',
  'Zərərçəkmiş şəxslərin 12-si Bakı Şəhərindən, 5-i Gəncə Şəhərindəndir',
  'Qurban Bayramı günü, 14 nəfər',
  'Türkiyə Respublikası; Rusiya Federasiyası; İran İslam Respublikası',
  'Bakı, Gəncə, Sumqayıt, Lənkəran',
  'Daxili İşlər Nazirliyi, Baş Prokurorluq, Dövlət Sərhəd Xidməti',
  'Sabirabad Rayonu, Saatlı Rayonu, İmişli Rayonu',
  'Baş İdarə, tel. (012) 590-20-49',
  'Victim Support Europe and Minor Offences Act, 2023',
  'Граждане Российской Федерации – 28, граждане Грузии – 3',
  'Kod 12AB34C; Kod 12AB35C',
  'İcraçı: Məmmədov E., tel. (012) 590-20-49',
])('what is written like a name and is none stays: %s', (text) => {
  expect(named(text)).toEqual([]);
});
