/** Tables that a seed invents, cell by cell, with what each cell is; independent of how the program finds them. */
import type { Cell } from '../../shared/domain/sheets/cell.ts';

export type Role = 'header' | 'attribute' | 'data' | 'derived' | 'title' | 'note';

export interface Draft {
  /** Cells by row and column from 0. */
  cells: { row: number; col: number; value: string | number; role: Role }[];
  merges: { top: number; left: number; bottom: number; right: number }[];
  height: number;
  width: number;
  headerRows: number;
  headerCols: number;
}

export type Random = () => number;

/** Mulberry32. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
export const between = (random: Random, least: number, most: number): number =>
  least + Math.floor(random() * (most - least + 1));
export const chance = (random: Random, p: number): boolean => random() < p;

const LABELS: readonly (readonly string[])[] = [
  [
    'Bakı',
    'Gəncə',
    'Sumqayıt',
    'Şəki',
    'Lənkəran',
    'Quba',
    'Qəbələ',
    'Şirvan',
    'Naftalan',
    'Mingəçevir',
    'Yevlax',
    'Xaçmaz',
  ],
  [
    'Wheat',
    'Barley',
    'Maize (corn)',
    'Rice, paddy',
    'Potatoes',
    'Sugar beet',
    'Cotton',
    'Tea leaves',
    'Grapes',
    'Apples',
  ],
  ['0-4', '5-9', '10-14', '15-19', '20-24', '25-29', '30-34', '35-39', '40 and over'],
  [
    'Январь',
    'Февраль',
    'Март',
    'Апрель',
    'Май',
    'Июнь',
    'Июль',
    'Август',
    'Сентябрь',
    'Октябрь',
    'Ноябрь',
    'Декабрь',
  ],
  [
    'Муниципальные учреждения',
    'Частные лица',
    'Юридические лица',
    'Иностранные граждане',
    'Бюджет',
    'Прочие источники',
  ],
  ['Primary schools', 'Secondary schools', 'Colleges', 'Universities', 'Adult education', 'Pre-school'],
  ['Birinci dərəcəli', 'İkinci dərəcəli', 'Üçüncü dərəcəli', 'Digər', 'Müəyyən edilməmiş'],
  ['2001', '2002', '2003', '2004', '2005', '2006', '2007', '2008'],
  ['Erkek', 'Kadın', 'Çocuk', 'Yaşlı', 'Engelli'],
  [
    'Gross output',
    'Intermediate consumption',
    'Value added',
    'Compensation of employees',
    'Taxes less subsidies',
    'Operating surplus',
  ],
];
const STUBS = [
  'Göstərici',
  'Region',
  'Показатель',
  'Item',
  'Category',
  'Yaş',
  'Crop',
  'Наименование',
  'Gösterge',
  'Age group',
  'Şəhər',
];
const COLUMNS: readonly (readonly string[])[] = [
  ['Male', 'Female', 'Both'],
  ['qadın', 'kişi', 'uşaq'],
  ['Urban', 'Rural', 'Unknown'],
  ['Number', 'Per cent', 'Rate'],
  ['plan', 'fakt', 'icra, %'],
  ['Всего', 'в том числе женщины', 'дети'],
  ['Area (ha)', 'Yield (t/ha)', 'Production (t)', 'Price'],
  ['Q1', 'Q2', 'Q3', 'Q4'],
  ['Başvuru', 'Kabul', 'Ret', 'Bekleyen'],
];
const GROUPS = [
  'Total population',
  'Hesabat dövrü',
  'Охват',
  'Registered cases',
  'Exports',
  'Imports',
  'Şikayətlər',
  'Beneficiaries',
];
const UNITS = ['(number)', '(%)', '(1,000)', 'nəfər', 'тыс. руб.', 'ton', 'ha'];
const ANSWERS: readonly (readonly string[])[] = [
  ['yes', 'no'],
  ['bəli', 'xeyr'],
  ['X', '–'],
  ['да', 'нет'],
  ['high', 'medium', 'low'],
];

const number = (random: Random, size: number): number =>
  chance(random, 0.15) ? Math.round(random() * size * 10) / 10 : Math.floor(random() * size);

/** A table of numbers: labels by headings of one to three rows. */
export function statistics(random: Random): Draft {
  const cells: Draft['cells'] = [];
  const merges: Draft['merges'] = [];
  const labels = shuffledSlice(
    random,
    pick(random, LABELS),
    chance(random, 0.2) ? between(random, 1, 2) : between(random, 3, 12),
  );
  const running = chance(random, 0.15);
  const coded = !running && chance(random, 0.1);
  const unitColumn = chance(random, 0.12);
  const stubs = [
    ...(running ? ['№'] : []),
    pick(random, STUBS),
    ...(coded ? ['Code'] : []),
    ...(unitColumn ? ['Unit'] : []),
  ];
  const years = chance(random, 0.45);
  const first = between(random, 1985, 2020);
  const leaves = years
    ? Array.from({ length: between(random, 1, 7) }, (_, i) => first + i)
    : [...shuffledSlice(random, pick(random, COLUMNS), between(random, 2, 4))];
  const grouped = leaves.length > 1 && chance(random, 0.35);
  const repeats = grouped ? between(random, 1, 3) : 1;
  const width = stubs.length + leaves.length * repeats;
  const yearsAsText = chance(random, 0.4);
  const wordless = chance(random, 0.12);
  let row = 0;
  if (grouped) {
    const merged = chance(random, 0.7);
    for (let g = 0; g < repeats; g++) {
      const left = stubs.length + g * leaves.length;
      cells.push({
        row,
        col: left,
        value: GROUPS[(between(random, 0, 3) + g * 2) % GROUPS.length]!,
        role: 'header',
      });
      if (merged) merges.push({ top: row, left, bottom: row, right: left + leaves.length - 1 });
    }
    if (!wordless && chance(random, 0.6))
      stubs.forEach((stub, col) => {
        cells.push({ row, col, value: stub, role: 'header' });
        if (chance(random, 0.6)) merges.push({ top: row, left: col, bottom: row + 1, right: col });
      });
    row++;
  }
  const stubbed = cells.some(({ col }) => col === 0);
  if (!wordless && !stubbed)
    stubs.forEach((stub, col) => cells.push({ row, col, value: stub, role: 'header' }));
  for (let g = 0; g < repeats; g++)
    leaves.forEach((leaf, i) =>
      cells.push({
        row,
        col: stubs.length + g * leaves.length + i,
        value: typeof leaf === 'number' && yearsAsText ? String(leaf) : leaf,
        role: 'header',
      }),
    );
  row++;
  if (chance(random, 0.08)) {
    for (let col = stubs.length; col < width; col++)
      cells.push({ row, col, value: pick(random, UNITS), role: 'header' });
    row++;
  } else if (chance(random, 0.06) && width >= 4 && !running) {
    for (let col = 0; col < width; col++) cells.push({ row, col, value: col + 1, role: 'header' });
    row++;
  }
  const headerRows = row;
  const size = pick(random, [30, 500, 20_000, 3_000_000]);
  const total = pick(random, ['none', 'none', 'last', 'first'] as const);
  const missing = chance(random, 0.3) ? pick(random, ['-', '..', 'n/a', '…', '(NA)']) : null;
  const asText = chance(random, 0.12);
  const width0 = stubs.length;
  const sums = Array.from({ length: width - width0 }, () => 0);
  const put = (at: number, col: number, value: string | number, role: Role): void => {
    cells.push({ row: at, col, value: typeof value === 'number' && asText ? String(value) : value, role });
  };
  const totalWord = pick(random, ['Cəmi', 'Total', 'Итого', 'Toplam']);
  const start = total === 'first' ? row + 1 : row;
  let at = start;
  let index = 0;
  labels.forEach((label, n) => {
    if (n > 0 && n < labels.length - 1 && chance(random, 0.05)) {
      cells.push({ row: at, col: running ? 1 : 0, value: `${pick(random, GROUPS)}:`, role: 'attribute' });
      at++;
    }
    index++;
    let col = 0;
    if (running) cells.push({ row: at, col: col++, value: index, role: 'attribute' });
    cells.push({ row: at, col: col++, value: label, role: 'attribute' });
    if (coded) cells.push({ row: at, col: col++, value: String(1000 + n * 37), role: 'attribute' });
    if (unitColumn)
      cells.push({ row: at, col: col++, value: pick(random, ['t', 'ha', 'person']), role: 'attribute' });
    for (; col < width; col++) {
      if (missing !== null && chance(random, 0.12)) put(at, col, missing, 'data');
      else if (!chance(random, 0.03) || col === width0) {
        const value = number(random, size);
        sums[col - width0] = sums[col - width0]! + value;
        put(at, col, value, 'data');
      }
    }
    at++;
  });
  if (total !== 'none' && labels.length > 1) {
    const where = total === 'first' ? row : at;
    cells.push({ row: where, col: running ? 1 : 0, value: totalWord, role: 'attribute' });
    sums.forEach((sum, i) => put(where, width0 + i, Math.round(sum * 10) / 10, 'derived'));
    if (total === 'last') at++;
  } else if (total === 'first') return statistics(random);
  return { cells, merges, height: at, width, headerRows, headerCols: stubs.length };
}

/** A table whose values are words. */
export function answers(random: Random): Draft {
  const labels = shuffledSlice(random, pick(random, LABELS.slice(0, 7)), between(random, 4, 10));
  const words = pick(random, ANSWERS);
  const columns = shuffledSlice(
    random,
    ['Law', 'Shelter', 'Hotline', 'Fund', 'Register', 'Training'],
    between(random, 2, 4),
  );
  const cells: Draft['cells'] = [{ row: 0, col: 0, value: pick(random, STUBS), role: 'header' }];
  columns.forEach((column, i) => cells.push({ row: 0, col: i + 1, value: column, role: 'header' }));
  labels.forEach((label, row) => {
    cells.push({ row: row + 1, col: 0, value: label, role: 'attribute' });
    columns.forEach((_, i) =>
      cells.push({ row: row + 1, col: i + 1, value: pick(random, words), role: 'data' }),
    );
  });
  return {
    cells,
    merges: [],
    height: labels.length + 1,
    width: columns.length + 1,
    headerRows: 1,
    headerCols: 1,
  };
}

/** Questions and answers: a label and a number a line, under a heading of two cells. */
export function form(random: Random): Draft {
  const labels = shuffledSlice(random, pick(random, LABELS), between(random, 2, 7));
  const cells: Draft['cells'] = [
    { row: 0, col: 0, value: pick(random, STUBS), role: 'header' },
    {
      row: 0,
      col: 1,
      value: pick(random, ['Sayı', 'Number', 'Количество', 'Say, nəfər', 'Adet']),
      role: 'header',
    },
  ];
  labels.forEach((label, row) => {
    cells.push({ row: row + 1, col: 0, value: label, role: 'attribute' });
    cells.push({ row: row + 1, col: 1, value: number(random, 900), role: 'data' });
  });
  return { cells, merges: [], height: labels.length + 1, width: 2, headerRows: 1, headerCols: 1 };
}

/** Events one a line: running number, date, place, count. */
export function register(random: Random): Draft {
  const rows = between(random, 3, 14);
  const cells: Draft['cells'] = ['№', 'Tədbir', 'Yer', 'Tarix', 'Sayı'].map((value, col) => ({
    row: 0,
    col,
    value,
    role: 'header' as const,
  }));
  for (let row = 1; row <= rows; row++) {
    cells.push({ row, col: 0, value: row, role: 'attribute' });
    cells.push({
      row,
      col: 1,
      value: `${pick(random, ['Seminar', 'Görüş', 'Təlim', 'Dəyirmi masa'])} ${row}`,
      role: 'attribute',
    });
    cells.push({ row, col: 2, value: pick(random, LABELS[0]!), role: 'attribute' });
    cells.push({
      row,
      col: 3,
      value: `${String(between(random, 10, 28))}.0${String(between(random, 1, 9))}.2023`,
      role: 'data',
    });
    cells.push({ row, col: 4, value: between(random, 5, 90), role: 'data' });
  }
  return { cells, merges: [], height: rows + 1, width: 5, headerRows: 1, headerCols: 3 };
}

export function shuffledSlice<T>(random: Random, from: readonly T[], count: number): T[] {
  const at = Math.floor(random() * Math.max(1, from.length - count + 1));
  return from.slice(at, at + count);
}

export const cellOf = (ref: string, value: string | number): Cell => ({
  ref,
  type: typeof value === 'number' ? 'number' : 'text',
  value,
  text: String(value),
});
