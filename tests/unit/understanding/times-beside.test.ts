import { describe, expect, test } from 'vitest';
import { offeredBy, ORDINARY, prosecution, takenFrom, TWO_ROWS } from './prosecution.ts';

const PARTS = [
  'Məlumat 2023-cü ilin 9 ayını əhatə edir',
  'Rəqəmlər ilk doqquz ayına aiddir',
  'Göstəricilər üç rübü əhatə edir',
  'Məlumat 30 sentyabr 2023-cü il tarixinədir',
  '01.10.2023-cü il tarixinə',
  'sentyabradək',
  'Данные на 01.10.2023',
  'Данные по состоянию на 1 октября 2023 г.',
  'За три квартала',
  'Неполный год',
  'Data through 30 September',
  'Data through September',
  'Figures cover the first nine months',
  'As of 30 September 2023',
];
const OTHER_YEARS = [
  'Rəqəmlər 2022-ci ilə aiddir',
  'данные за 2022 год',
  'incl. 2022',
  '2022-ci il daxil olmaqla',
];
const HARMLESS = [
  '31.12.2023-cü il tarixinə',
  'по состоянию на 01.01.2024',
  'as at 1 January 2024',
  'As of 15 January',
  'Tarix: 15.01.2024',
  'İcraçı: A. Əliyev, tel. 012 555-12-12',
  'Hesabat dövrü: 2023-cü il',
];
const isAsked = (read: ReturnType<typeof prosecution>): boolean =>
  read.observations.length === 0 && read.questions.length > 0;

describe('what is said of time beside a table', () => {
  test.each([...PARTS, ...OTHER_YEARS])('%s: holds its values back, wherever it stands', (said) => {
    expect(isAsked(prosecution(`${TWO_ROWS()}\n\n${said}`)), 'note').toBe(true);
    expect(isAsked(prosecution(TWO_ROWS(), { cells: { B4: { comment: said } } })), 'comment').toBe(true);
    for (const kind of ['header', 'footer'] as const)
      expect(isAsked(prosecution(TWO_ROWS(), { outside: [{ kind, text: said }] })), kind).toBe(true);
  });

  test.each(HARMLESS)('%s: leaves them', (said) => {
    expect(takenFrom(prosecution(`${TWO_ROWS()}\n\n${said}`))).toEqual(ORDINARY);
    expect(takenFrom(prosecution(TWO_ROWS(), { cells: { B4: { comment: said } } }))).toEqual(ORDINARY);
    expect(takenFrom(prosecution(TWO_ROWS(), { outside: [{ kind: 'footer', text: said }] }))).toEqual(
      ORDINARY,
    );
  });

  test('a comment on one heading or label is of its column or row', () => {
    const heads = TWO_ROWS('2022|2023').replace('|16', '|15|16').replace('|18', '|17|18');
    expect(takenFrom(prosecution(heads, { cells: { C4: { comment: '9 ay' } } }))).toEqual([
      'B5 2022 15',
      'B6 2022 17',
    ]);
    expect(takenFrom(prosecution(TWO_ROWS(), { cells: { A6: { comment: 'за 9 месяцев' } } }))).toEqual([
      'B5 2023 16',
    ]);
  });

  test.each([
    ['I yarımil üzrə', ['2023-H1', '2023']],
    ['01.07.2023 tarixinə', ['2023-H1', '2023']],
    ['по состоянию на 31.03.2023', ['2023-Q1', '2023']],
    ['yarımillik məlumat', ['2023-H1', '2023-H2', '2023']],
  ])('%s: offers the part first', (said, periods) => {
    expect(offeredBy(prosecution(`${TWO_ROWS()}\n\n${said}`))).toEqual([periods]);
  });
});

describe('the name of a file', () => {
  test.each([
    '9 ay',
    '2023_9ay',
    'prokurorluq-9ay-2023',
    'yanvar-sentyabr',
    'январь-сентябрь',
    'jan-sep',
    'I yarımil',
    '1H2023',
    'Report Q3 2023',
    'yarımillik',
    'hesabat_2022',
    'prokurorluq-2022',
    'hesabat 01.10.2023',
    'hesabat_2023-09-30',
    'plan 2023',
    'ilkin 2023',
    'qaralama',
    'draft',
  ])('%s: holds the values of the year back', (name) => {
    for (const heading of ['2023', 'Sayı'])
      expect(isAsked(prosecution(TWO_ROWS(heading), { fileName: `${name}.xlsx` }))).toBe(true);
  });

  test.each([
    '2023',
    'hesabat-2023',
    '2023 (1)',
    'DIN-2024',
    'hesabat 15.01.2024',
    'Hesabat 2022-2023',
    'State_Agency_quarterly',
    'dec-1',
    'Fəaliyyət planı',
    '152',
  ])('%s: leaves them', (name) => {
    expect(takenFrom(prosecution(TWO_ROWS(), { fileName: `${name}.xlsx` }))).toEqual(ORDINARY);
  });

  test('narrows first where it says how', () => {
    const read = prosecution(TWO_ROWS(), { fileName: 'I yarımil.xlsx' });
    expect(offeredBy(read)).toEqual([['2023-H1', '2023']]);
    expect(offeredBy(prosecution(TWO_ROWS(), { fileName: '2022.xlsx' }))).toEqual([['2022', '2023']]);
  });
});
