import { describe, expect, test } from 'vitest';
import type { ObservationDraft } from '../../../shared/domain/observations/observation.ts';
import type { IgnoredCell } from '../../../shared/domain/understanding/interpretation.ts';
import { compareTaught } from '../../../shared/domain/understanding/taught/compare-taught.ts';
import { learn } from '../../../shared/domain/understanding/taught/learn.ts';
import { changesOf } from '../../../shared/domain/understanding/taught/changes.ts';
import { matchTable } from '../../../shared/domain/understanding/taught/match-table.ts';
import type { TableForm } from '../../../shared/domain/understanding/taught/table-form.ts';
import { comparable, everyYear, inYearOf } from '../../../shared/domain/understanding/taught/years.ts';
import type { TaughtTable } from '../../../shared/domain/catalogue/taught-table.ts';

describe('years of a text', () => {
  test.each([
    ['2023-cü ilin yekunları', '{year} ilin yekunları', '2024 ilin yekunları'],
    ['2022-ci il', '{year-1} il', '2023 il'],
    ['01.01.2023 – 31.12.2023', '01.01.{year} – 31.12.{year}', '01.01.2024 – 31.12.2024'],
    ['2005-2023', '2005-{year}', '2005-2024'],
    ['2024 (gözlənilir)', '{year+1} (gözlənilir)', '2025 (gözlənilir)'],
    ['за 2023 год', 'за {year} год', 'за 2024 год'],
    ['144-1-ci maddə, 12023', '144-1-ci maddə, 12023', '144-1-ci maddə, 12023'],
  ])('%s comes every year as %s', (text, every, next) => {
    expect(everyYear(text, '2023')).toBe(every);
    expect(inYearOf(every, '2024')).toBe(next);
  });

  test('the ending that a number asks for is no other word, and the number of a table no part of its name', () => {
    expect(comparable(everyYear('2022-ci il', '2022'))).toBe(comparable(everyYear('2023-cü il', '2023')));
    expect(comparable('Cədvəl 8. Yaş qrupları')).toBe(comparable('Cədvəl 7. Yaş qrupları'));
    expect(comparable('Cədvəl 8. Yaş qrupları')).not.toBe(comparable('Cədvəl 8. Ölkələr'));
  });
});

const TAUGHT: TaughtTable = {
  sheet: 'Nəticə',
  captions: ['Yekunlar'],
  columns: [
    { path: ['{year-1}'], time: '{year-1}' },
    { path: ['{year}'], time: '{year}' },
  ],
  rows: ['Zərərçəkmişlər', 'İşlər', 'Cəmi'].map((label) => ({ label: [label], cells: [] })),
  beside: ['Baş idarə'],
  by: 'Leyla',
  at: '2024-01-08T09:00:00Z',
};

const form = (more: Partial<TableForm> = {}): TableForm => ({
  sheet: 'Nəticə',
  captions: ['Yekunlar'],
  columns: [
    { path: ['2023'], time: '2023' },
    { path: ['2024'], time: '2024' },
  ],
  rows: [['Zərərçəkmişlər'], ['İşlər'], ['Cəmi']],
  titles: ['Baş idarə'],
  notes: [],
  cells: [],
  ...more,
});

const changes = (more: Partial<TableForm>): unknown[] => {
  const match = matchTable(form(more), [TAUGHT], '2024');
  return match === null ? ['another table'] : changesOf(form(more), match, '2024').map(({ what }) => what);
};

describe('two forms compared', () => {
  test('edges that a person drew are a difference of their own', () => {
    const edges = { first: ['Zərərçəkmişlər', '#'], last: ['Cəmi', '#'], turn: 1, outside: [] };
    const drawn = { ...TAUGHT, edges };
    expect(compareTaught(drawn, drawn)).toEqual([]);
    expect(compareTaught(TAUGHT, drawn)).toEqual([
      { what: 'edges', was: '', now: 'Zərərçəkmişlər # … Cəmi #' },
    ]);
    expect(compareTaught(drawn, { ...drawn, edges: { ...edges, turn: 2 } })).toMatchObject([
      { what: 'edges' },
    ]);
  });
});

describe('what a table teaches', () => {
  const taken = (ref: string, value: number): ObservationDraft => ({
    figure: 'victims.identified',
    period: '2024',
    agency: 'mia',
    value,
    status: 'value',
    categories: {},
    remarks: [],
    cells: [{ sheet: 'Nəticə', ref, role: 'value', text: `${value}` }],
  });
  const learnt = (shape: TableForm, observations: ObservationDraft[], ignored: IgnoredCell[] = []): unknown =>
    learn([shape], { observations, ignored, agency: 'mia', period: '2024', by: 'L', at: 'T' }).flatMap(
      ({ rows }) => rows.map(({ cells }) => cells),
    );

  test('is what each of its cells was taken for, and why one is not for the reference', () => {
    const reason = { en: 'only the total is kept', az: 'yalnız yekun saxlanılır' };
    const cells = ['B2', 'B3', 'B4'].map((ref, row) => ({ row, column: 0, ref }));
    const ignored: IgnoredCell[] = [
      { sheet: 'Nəticə', ref: 'B3', says: 'not-for-reference' },
      { sheet: 'Nəticə', ref: 'B4', says: reason },
    ];
    expect(learnt(form({ cells }), [taken('B2', 7)], ignored)).toEqual([
      [{ column: 0, figure: 'victims.identified', period: '{year}' }],
      [{ column: 0 }],
      [{ column: 0, reason }],
    ]);
  });

  test('is nothing of a line that stands in one cell: none of its numbers is told from the others', () => {
    const cells = [0, 1].map((column) => ({ row: 0, column, ref: 'A2' }));
    expect(learnt(form({ cells }), [taken('A2', 74), taken('A2', 68)])).toEqual([]);
  });
});

describe('a table that was taught', () => {
  test.each<[string, Partial<TableForm>, unknown[]]>([
    ['the same a year later', {}, []],
    ['years that change places', { columns: form().columns.toReversed() }, ['columns-moved']],
    ['a row more', { rows: [...form().rows, ['Ailələr']] }, ['row-new']],
    ['a row less', { rows: form().rows.slice(0, 2) }, ['row-gone']],
    ['a row under another name', { rows: [['Qurbanlar'], ['İşlər'], ['Cəmi']] }, ['row-renamed']],
    [
      'a row that was split',
      { rows: [['Qadınlar'], ['Kişilər'], ['İşlər'], ['Cəmi']] },
      ['row-renamed', 'row-renamed'],
    ],
    ['another title', { titles: ['Yeni idarə'] }, ['title']],
    ['a new note', { notes: ['9 ay üzrə'] }, ['note']],
    ['another caption', { captions: ['Başqa'] }, ['caption']],
    [
      'a column that says more',
      { columns: [{ path: ['2023'], time: '2023' }, { path: ['2024, plan'] }] },
      ['column-new', 'column-gone'],
    ],
    [
      'the same year in other words',
      {
        columns: [
          { path: ['2023'], time: '2023' },
          { path: ['Hesabat ili'], time: '2024' },
        ],
      },
      ['column-renamed'],
    ],
    ['other rows', { rows: [['A'], ['B'], ['Cəmi']] }, ['another table']],
  ])('%s', (_, more, expected) => expect(changes(more)).toEqual(expected));

  test('a list that goes by running codes, of which nothing counts, is known by the look of its codes', () => {
    const rows = ['LH-2023/01', 'LH-2023/02', 'LH-2023/03'].map((label) => ({
      label: [label],
      cells: [{ column: 1 }],
    }));
    const total = { label: ['Layihələrin sayı'], cells: [{ column: 1, figure: 'ngo.projects_financed' }] };
    const list = { ...TAUGHT, rows: [...rows, total] };
    const codes = ['LH-2024/01', 'LH-2024/02', 'LH-2024/03', 'LH-2024/04', 'Layihələrin sayı'];
    const next = form({ rows: codes.map((label) => [label]) });
    const match = matchTable(next, [list], '2024')!;
    expect([...match.rows]).toEqual([
      [4, 3],
      [0, 0],
      [1, 0],
      [2, 0],
      [3, 0],
    ]);
    expect(changesOf(next, match, '2024')).toEqual([]);
    // Where one of them counts something, each is a row of its own.
    const counted = {
      ...list,
      rows: [...rows.slice(1), { ...rows[0]!, cells: [{ column: 1, figure: 'a' }] }],
    };
    expect(matchTable(next, [counted], '2024')).toBeNull();
    // Codes that do not count on name each something of its own: articles of a law.
    const gap = form({ rows: codes.filter((_, at) => at !== 1).map((label) => [label]) });
    expect(matchTable(gap, [list], '2024')).toBeNull();
  });

  test('the same rows under other columns: the change is named, and nothing is taken by it', () => {
    const other = form({ columns: [{ path: ['Cəmi'] }, { path: ['Qeyd'] }], titles: ['Yeni idarə'] });
    const match = matchTable(other, [TAUGHT], '2024')!;
    expect(match.isRowsOnly).toBe(true);
    expect(changesOf(other, match, '2024').map(({ what }) => what)).toEqual([
      'title',
      'column-new',
      'column-new',
      'column-gone',
      'column-gone',
    ]);
  });

  test('a row that keeps its label under another heading is the one that stood there, not what is new beside it', () => {
    const headed = {
      ...TAUGHT,
      rows: [...TAUGHT.rows.slice(0, 2), { label: ['Rayonlar', 'Cəmi'], cells: [] }],
    };
    const now = form({ rows: [['Zərərçəkmişlər'], ['İşlər'], ['Rayonlar'], ['Cəmi']] });
    const match = matchTable(now, [headed], '2024')!;
    expect(changesOf(now, match, '2024')).toMatchObject([
      { what: 'row-new', now: ['Rayonlar'] },
      { what: 'row-renamed', now: ['Cəmi'], was: ['Rayonlar', 'Cəmi'] },
    ]);
  });

  test('one that had a sheet of its own is known by the title that is its caption now', () => {
    const alone = { ...TAUGHT, captions: [], sheet: 'Fond', beside: ['Yardım Fondu'] };
    const among = form({ sheet: 'Sığınacaq', captions: ['Yardım Fondu'], titles: ['Sığınacaq'] });
    expect(matchTable(among, [alone], '2024')!.sameHead).toBe(true);
    expect(matchTable({ ...among, captions: ['Başqa'] }, [alone], '2024')!.sameHead).toBe(false);
    // What stood nearest over it says what it counts.
    const women = { ...alone, beside: ['Qadınlar üzrə', 'Yardım Fondu'] };
    expect(matchTable(among, [women], '2024')!.sameHead).toBe(false);
  });

  test.each<[string, string[], string[], boolean]>([
    ['the year of the return behind it', ['Slayd 37. Ölkələr (2024)'], ['Slayd 37. Ölkələr'], true],
    ['another year behind it', ['Slayd 37. Ölkələr (2019)'], ['Slayd 37. Ölkələr'], false],
    [
      'a table before it that is counted alike',
      ['Slayd 37. Ölkələr', 'Slayd 36. 2005-2024, cins üzrə'],
      ['Slayd 37. Ölkələr', 'Slayd 36. Cins üzrə'],
      true,
    ],
    [
      'a table that it is a part of',
      ['Таблица 3.1. Возраст', 'Таблица 3. Потенциальные жертвы'],
      ['Таблица 3.1. Возраст', 'Таблица 3. Жертвы'],
      false,
    ],
    ['what stands over all of them', ['Table 2. Age', 'Children'], ['Table 2. Age', 'Women'], false],
  ])('the same head: %s', (_, captions, was, expected) => {
    const match = matchTable(form({ captions }), [{ ...TAUGHT, captions: was }], '2024')!;
    expect(match.sameHead).toBe(expected);
  });

  test.each<[string, Partial<TableForm>, boolean]>([
    ['its caption is the title of a page', { sheet: 'Table 3', captions: [], titles: ['Yekunlar'] }, true],
    ['lines broken anew over it', { sheet: 'Sheet1', captions: [], titles: ['Yekunlar', 'Baş'] }, true],
    ['something new over it', { sheet: 'Table 3', captions: [], titles: ['Yekunlar', 'Uşaqlar'] }, false],
    ['another caption', { sheet: 'Table 3', captions: [], titles: ['Uşaqlar', 'Baş idarə'] }, false],
    ['a sheet that was given a name', { sheet: 'Bakı', titles: [] }, false],
  ])('on a page or pasted: %s', (_, more, expected) =>
    expect(matchTable(form(more), [TAUGHT], '2024')!.sameHead).toBe(expected),
  );

  test('columns without a word are told by what stands in them, where that tells one from all others', () => {
    const bare = (...shows: ('numbers' | 'shares' | 'texts')[]): TableForm['columns'] =>
      shows.map((one) => ({ path: [], shows: one }));
    const known = (now: TableForm['columns'], then: TableForm['columns']): unknown =>
      matchTable(form({ columns: now }), [{ ...TAUGHT, columns: then }], '2024')?.columns;
    expect(known(bare('shares', 'numbers'), bare('numbers', 'shares', 'texts'))).toEqual(
      new Map([
        [1, 0],
        [0, 1],
      ]),
    );
    // Two columns of numbers may have changed places.
    expect(known(bare('numbers', 'numbers'), bare('numbers', 'numbers'))).toEqual(new Map());
  });

  test('lines without a word are never known again', () => {
    const bare = { ...TAUGHT, rows: TAUGHT.rows.map((row) => ({ ...row, label: [] })) };
    expect(matchTable(form({ rows: [[], [], []] }), [bare], '2024')).toBeNull();
  });

  test('as much one table as another: it is neither', () => {
    expect(matchTable(form(), [TAUGHT, { ...TAUGHT, by: 'Murad' }], '2024')).toBeNull();
    const later = { ...TAUGHT, at: '2025-01-08T09:00:00Z' };
    expect(matchTable(form(), [later, TAUGHT], '2024')!.taught).toBe(later);
    expect(matchTable(form(), [TAUGHT, later], '2024')!.taught).toBe(later);
  });
});
