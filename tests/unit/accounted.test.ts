import { describe, expect, test } from 'vitest';
import { claimsOf } from '../../shared/domain/accounted/claims.ts';
import { countFates, type NumberFate } from '../../shared/domain/accounted/fate.ts';
import { fatesOfSheet } from '../../shared/domain/accounted/fates.ts';
import { numbersInProse } from '../../shared/domain/understanding/quantities/numbers-in-prose.ts';
import type { Cell } from '../../shared/domain/sheets/cell.ts';
import { toRef } from '../../shared/domain/sheets/cell-ref.ts';
import type { DeliveryNote } from '../../shared/domain/deliveries/delivery-note.ts';
import type { CellLink, Observation } from '../../shared/domain/observations/observation.ts';
import { deliveryId, observationId, questionId } from '../../shared/domain/keys/ids.ts';

type Written = string | number | Partial<Cell>;

const cellOf = (ref: string, written: Written): Cell => {
  if (typeof written === 'number') return { ref, type: 'number', value: written, text: String(written) };
  if (typeof written === 'string') return { ref, type: 'text', value: written, text: written };
  return { ref, type: 'text', value: null, text: '', ...written };
};

interface Kept {
  observations?: Observation[];
  questions?: Parameters<typeof claimsOf>[0]['questions'];
  ignored?: Parameters<typeof claimsOf>[0]['ignored'];
  notes?: DeliveryNote[];
  hidden?: true;
}

function fates(rows: Written[][], kept: Kept = {}): NumberFate[] {
  const { observations = [], questions = [], ignored = [], notes = [] } = kept;
  const claims = claimsOf({ observations, questions, ignored });
  const cells = rows.flatMap((line, r) =>
    line.flatMap((written, c) => {
      if (written === '') return [];
      const ref = toRef(r + 1, c + 1);
      return [{ cell: cellOf(ref, written), row: r + 1, col: c + 1, claims: claims('S', ref) }];
    }),
  );
  return fatesOfSheet({ name: 'S', state: kept.hidden ? 'hidden' : 'visible', cells }, notes);
}

const said = (rows: Written[][], kept?: Kept): string[] =>
  fates(rows, kept).map(({ ref, text, fate, says }) => `${ref} ${text} ${says?.tag ?? fate}`);

const observation = (id: number, value: number, cells: [string, CellLink['role']][], more = {}): Observation => ({
  id: observationId(id),
  delivery: deliveryId(1),
  figure: 'f',
  period: '2023',
  agency: 'a',
  value,
  status: 'value',
  categories: {},
  remarks: [],
  cells: cells.map(([ref, role]) => ({ sheet: 'S', ref, role, text: '' })),
  ...more,
}); // prettier-ignore

const question = (id: number, ref: string, more = {}) => ({ id: questionId(id), sheet: 'S', ref, kind: 'unknown-label' as const, state: 'open' as const, ...more }); // prettier-ignore

describe('a number is taken, asked, aside or a label', () => {
  test('a number that named somebody is aside, though what it was is nowhere', () => {
    const note = (ref: string, kind: 'phone' | 'name'): DeliveryNote => ({ tag: 'PersonalData', sheet: 'S', ref, what: 'x', kind, cells: 1 }); // prettier-ignore
    const rows = [
      ['Soyadı', 'Telefon', ''],
      ['▒▒▒', '▒▒▒', 12],
      ['tel.', '', '▒▒▒'],
    ];
    const notes = [note('A1', 'name'), note('B1', 'phone'), note('A3', 'phone')];
    expect(said(rows, { notes }).filter((one) => one.includes('▒'))).toEqual([
      'B2 ▒▒▒ noted',
      'C3 ▒▒▒ noted',
    ]);
    expect(said(rows).filter((one) => one.includes('▒'))).toEqual([]);
  });

  test('two numbers of one cell have a fate each', () => {
    const kept = { observations: [observation(7, 159, [['B1', 'value'], ['A1', 'label']], { claimedChange: 2 })] }; // prettier-ignore
    expect(fates([['Zəng', '159 (+2)']], kept)).toEqual([
      { sheet: 'S', ref: 'B1', text: '159', fate: 'observation', observation: 7 },
      { sheet: 'S', ref: 'B1', text: '(+2)', fate: 'change', observation: 7 },
    ]);
  });

  test('of the numbers of a sentence only the one that was taken is', () => {
    const kept = { observations: [observation(3, 14, [['A1', 'value']])] };
    expect(said([['2023-cü ildə 14 nəfər və 5 uşaq']], kept)).toEqual([
      'A1 2023 year',
      'A1 14 observation',
      'A1 5 unexplained',
    ]);
  });

  test('a change beside the value, a question, a reason, and what a person said', () => {
    const rows = [
      ['Qadın', 12, '+1'],
      ['Kişi', '591.900'],
      ['Pay', '77%'],
      ['Uşaq', 4],
    ];
    const kept: Kept = {
      observations: [observation(1, 12, [['B1', 'value'], ['C1', 'change']], { claimedChange: 1 })], // prettier-ignore
      questions: [
        question(5, 'B2'),
        question(6, 'B4', { state: 'answered', answer: { kind: 'ignore', reason: 'a slip', by: 'L', at: '' } }), // prettier-ignore
      ],
      ignored: [{ sheet: 'S', ref: 'B3', says: 'share' }],
    };
    expect(said(rows, kept)).toEqual([
      'B1 12 observation',
      'C1 +1 change',
      'B2 591.900 question',
      'B3 77% ignored',
      'B4 4 answered',
    ]);
    const counts = countFates(fates(rows, kept));
    expect(counts).toEqual({ numbers: 5, taken: 2, asked: 1, aside: 2, unexplained: 0, labels: 0 });
  });

  test('a word in the place of a number is one where it is asked', () => {
    expect(said([['Uşaq', 'yoxdur']], { questions: [question(1, 'B1')] })).toEqual(['B1 yoxdur question']);
    expect(said([['Uşaq', 'yoxdur']])).toEqual([]);
  });

  test('what was counted from a range says from which', () => {
    const [first] = fates([['', 8], ['', 9]], { observations: [observation(2, 17, [['B1:B2', 'value']])] }); // prettier-ignore
    expect(first).toMatchObject({ fate: 'observation', observation: 2, says: { tag: 'counted', range: 'B1:B2' } }); // prettier-ignore
  });
});

describe('what nothing speaks of is never hidden', () => {
  test('a number without observation, question or reason is unexplained', () => {
    expect(said([['Zəng', 2015], ['Müraciət', '−3']])).toEqual(['B1 2015 unexplained', 'B2 −3 unexplained']); // prettier-ignore
  });

  test('a formula without a value, an error and a mark stand for numbers', () => {
    const rows = [[{ type: 'blank' as const, formula: 'A1+A2' }, { type: 'error' as const, text: '#REF!' }, '..']]; // prettier-ignore
    expect(said(rows)).toEqual(['A1  unexplained', 'B1 #REF! unexplained', 'C1 .. unexplained']);
  });

  test('a hidden sheet, or a note about the cell, is an explanation', () => {
    expect(said([['x', 5]], { hidden: true })).toContain('B1 5 hidden-sheet');
    const note: DeliveryNote = { tag: 'WrongTotal', sheet: 'S', ref: 'B1', printed: 5, computed: 6 };
    expect(said([['Cəmi', 5]], { notes: [note] })).toEqual(['B1 5 noted']);
  });
});

describe('labels count nothing and are listed with what they are', () => {
  test('row numbers, column numbers and years of a head', () => {
    const rows = [
      ['№', 'Göstərici', 2022, 2023],
      [1, 2, 3, 4],
      [1, 'Qadın', 'a'],
      ['1.1', 'Uşaq', 'a'],
      ['1.2', 'Yaşlı', 'a'],
      [2, 'Kişi', 'a'],
    ];
    const tags = fates(rows).map(({ ref, says }) => `${ref} ${says?.tag}`);
    expect(tags).toEqual([
      'C1 year',
      'D1 year',
      ...['A2', 'B2', 'C2', 'D2'].map((ref) => `${ref} column-number`),
      ...['A3', 'A4', 'A5', 'A6'].map((ref) => `${ref} row-number`),
    ]);
  });

  test('a count before its unit is no row number', () => {
    expect(said([[7, 'nəfər'], [3, 'fakt']])).toEqual(['A1 7 unexplained', 'A2 3 unexplained']); // prettier-ignore
  });

  test.each([
    ['144-1-ci maddə üzrə', 'article'],
    ['ст. 127.1 УК', 'article'],
    ['31.12.2023 tarixinə', 'date'],
    ['12 mart', 'date'],
    ['(012) 590-12-34', 'telephone'],
    ['18 yaşadək uşaqlar', 'age'],
    ['2-ci qrup', 'ordinal'],
    ['Cədvəl 4', 'code'],
    ['134 saylı məktəb', 'code'],
    ['2022-2023-cü illər', 'year'],
  ])('%s', (text, form) => {
    expect(numbersInProse(text).map((one) => one.form)).toEqual([form]);
  });

  test.each([
    ['2015 nəfər', '2015'],
    ['mart 5', '5'],
    ['cəmi 2 374 000 manat', '2 374 000'],
  ])('%s is a quantity', (text, number) => {
    expect(numbersInProse(text)).toEqual([
      { text: number, value: Number(number.replaceAll(' ', '')), start: text.indexOf(number) },
    ]);
  });
});

test.each(['1-'.repeat(16_000), '5' + ' '.repeat(32_000), 'maddə' + ' '.repeat(32_000), '9'.repeat(32_000)])(
  'the longest text that a cell holds is looked through at once',
  (text) => {
    const started = performance.now();
    numbersInProse(text);
    expect(performance.now() - started).toBeLessThan(1_000);
  },
);
