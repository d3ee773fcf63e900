import { describe, expect, test } from 'vitest';
import { recompute } from '../../../shared/domain/understanding/formulas/recompute.ts';
import { book, claim, outcome, ROWS, sheet, type Grid } from './formula-grid.ts';

describe('what is computed', () => {
  test.each<[string, number]>([
    ['SUM(B2:B5)', 80],
    ['sum(b2:b5)', 80],
    ['SUM($B$2:$B$5)', 80],
    ['SUM(B5:B2)', 80],
    ['SUM(B2,B3,B4,B5)', 80],
    ['SUM(B2;B3;B4;B5)', 80],
    ['SUM(B2:B3,B4:B5)', 80],
    ['SUM(B2:B5)*2', 160],
    ['SUM(B2:B5,20)', 100],
    ['SUM(B2:C4)', 80.75],
    ['SUM(D2:D3)', 4],
    ['SUM(E2:E9)', 0],
    ['B2+B3+B4+B5', 80],
    ['+B2+B3+B4+B5', 80],
    ['B2-B3', 7],
    ['-B2', -31],
    ['--B2', 31],
    ['B2*B3', 744],
    ['B3/B2*100', 77.41935483870968],
    ['(B2-B3)/B3', 0.2916666666666667],
    ['B2+B3*2', 79],
    ['(B2+B3)*2', 110],
    ['10-4-3', 3],
    ['2^3', 8],
    ['-2^2', 4],
    ['50%*B3', 12],
    ['B2 + 1.5', 32.5],
    ['1E2+B2', 131],
    ['ROUND(B3/B2*100,1)', 77.4],
    ['ROUND(2.5,0)', 3],
    ['ROUND(-2.5,0)', -3],
    ['ROUND(1.005,2)', 1.01],
    ['ROUND(1234,-2)', 1200],
    ['ROUND(SUM(C2:C4),0)', 8],
    ['AVERAGE(B2:B5)', 20],
    ['AVERAGE(D2:D3)', 4],
    ['COUNT(B2:B5)', 4],
    ['COUNT(D2:D3)', 1],
    ['COUNTA(A2:A5)', 4],
    ['SUBTOTAL(9,B2:B5)', 80],
    ['SUBTOTAL(109,B2:B5)', 80],
    ['SUBTOTAL(1,B2:B5)', 20],
    ['SUBTOTAL(103,A2:A5)', 4],
    ['B2+E9', 31],
    ["'Hesabat'!B2+Hesabat!B3", 55],
    ['SUM(Hesabat!$B$2:$B$5)', 80],
    ['SUM(Hesabat!B2:Hesabat!B5)', 80],
    ['of:=SUM(B2:B5)', 80],
    ['SUM(D:D)', 4],
    ['0.1+0.2', 0.3],
  ])('=%s holds with %d', (formula, value) => {
    expect(outcome({ ...ROWS, F9: claim(formula, value) }, 'F9')).toMatchObject({ outcome: 'holds' });
  });

  test.each<[string, number, number]>([
    ['SUM(B2:B5)', 0, 80],
    ['SUM(B2:B5)', 79, 80],
    ['SUM(B2:B5)', 80.5, 80],
    ['B2-B3', -7, 7],
    ['AVERAGE(B2:B5)', 21, 20],
    ['ROUND(B3/B2*100,1)', 77.5, 77.4],
    ['B2/B3', 1.4, 1.2916666666666667],
    ['COUNT(B2:B5)', 3, 4],
  ])('=%s stored as %d differs from %d', (formula, printed, computed) => {
    const result = outcome({ ...ROWS, F9: claim(formula, printed) }, 'F9');
    expect(result).toMatchObject({ outcome: 'differs', printed });
    expect(result && 'computed' in result && result.computed).toBeCloseTo(computed, 9);
  });

  test('a value that was never stored differs from nothing', () => {
    expect(outcome({ ...ROWS, F9: claim('SUM(B2:B5)', null) }, 'F9')).toEqual({
      outcome: 'differs',
      printed: null,
      computed: 80,
    });
  });

  test('"precision as displayed" keeps fewer digits', () => {
    expect(outcome({ ...ROWS, F9: claim('B3/B2*100', 77.42) }, 'F9')).toMatchObject({ outcome: 'holds' });
    expect(outcome({ ...ROWS, F9: claim('B3/B2*100', 77.44) }, 'F9')).toMatchObject({ outcome: 'differs' });
  });
});

describe('what is taken on trust', () => {
  test.each<[string, string]>([
    ['IF(B2>1,1,2)', 'function'],
    ['SUMIF(A2:A5,"Bakı",B2:B5)', 'function'],
    ['VLOOKUP(A2,A2:B5,2)', 'function'],
    ['MAX(B2:B5)', 'function'],
    ['SUBTOTAL(4,B2:B5)', 'function'],
    ['B2&"x"', 'function'],
    ['B2>B3', 'function'],
    ['cəmi', 'function'],
    ['Table1[Say]', 'function'],
    ['B2:B5', 'function'],
    ['[1]Sheet1!A1', 'reference'],
    ["'[other.xlsx]Sheet1'!A1", 'reference'],
    ['Yoxdur!A1', 'reference'],
    ['SUM(Jan:Dec!B2)', 'reference'],
    ['B2/#REF!', 'reference'],
    ['SUM(B2:B5', 'syntax'],
    ['B2+', 'syntax'],
    ['', 'syntax'],
    ['B2 B3', 'syntax'],
    ['D2+1', 'no-number'],
    ['SUM(E1:E2)', 'no-number'],
    ['B2/0', 'error'],
    ['AVERAGE(F1:F2)', 'error'],
    ['SUM(G1:G2)', 'error'],
  ])('=%s is not recomputed: %s', (formula, why) => {
    const more: Grid = {
      E1: { type: 'date', value: '2023-05-03', text: '03.05.2023' },
      G1: { type: 'error', value: '#N/A', text: '#N/A' },
    };
    expect(outcome({ ...ROWS, ...more, H9: claim(formula, 5) }, 'H9')).toEqual({
      outcome: 'not-recomputed',
      why,
    });
  });

  test('a formula whose result is a text or an error', () => {
    const text = { formula: 'B2+B3', type: 'text' as const, value: '55', text: '55' };
    const error = { formula: 'B2+B3', type: 'error' as const, value: '#NAME?', text: '#NAME?' };
    expect(outcome({ ...ROWS, F9: text }, 'F9')).toMatchObject({ why: 'no-number' });
    expect(outcome({ ...ROWS, F9: error }, 'F9')).toMatchObject({ why: 'error' });
  });

  test('a sheet that was cut says nothing of ranges that reach beyond', () => {
    const cut = sheet(
      'Hesabat',
      { ...ROWS, F9: claim('SUM(B2:B500)', 80), F10: claim('SUM(B2:B5)', 80) },
      {
        cut: { row: 100, last: 'F900' },
      },
    );
    const results = recompute(book(cut)).get('Hesabat')!;
    expect(results.get('F9')).toEqual({ outcome: 'not-recomputed', why: 'limit' });
    expect(results.get('F10')).toMatchObject({ outcome: 'holds' });
  });
});

describe('formulas that stand on formulas', () => {
  test('a stale part makes its total doubtful, too', () => {
    const grid: Grid = {
      ...ROWS,
      F2: claim('SUM(B2:B3)', 0),
      F3: claim('SUM(B4:B5)', 25),
      F4: claim('F2+F3', 25),
    };
    expect(outcome(grid, 'F2')).toMatchObject({ outcome: 'differs', computed: 55 });
    expect(outcome(grid, 'F3')).toMatchObject({ outcome: 'holds' });
    expect(outcome(grid, 'F4')).toMatchObject({ outcome: 'differs', computed: 80 });
  });

  test('a part that is not recomputed counts as stored', () => {
    const grid: Grid = { ...ROWS, F2: claim('MAX(B2:B3)', 31), F4: claim('F2+1', 32) };
    expect(outcome(grid, 'F4')).toMatchObject({ outcome: 'holds', computed: 32 });
  });

  test('circles', () => {
    const grid: Grid = {
      ...ROWS,
      F2: claim('F2+1', 1),
      F3: claim('F4', 2),
      F4: claim('F3*1', 2),
      F5: claim('F4+1', 3),
    };
    expect(outcome(grid, 'F2')).toEqual({ outcome: 'circular' });
    expect(outcome(grid, 'F3')).toEqual({ outcome: 'circular' });
    expect(outcome(grid, 'F4')).toEqual({ outcome: 'circular' });
    expect(outcome(grid, 'F5')).toMatchObject({ outcome: 'holds' });
    expect(outcome({ ...ROWS, B6: claim('SUM(B2:B6)', 80) }, 'B6')).toEqual({ outcome: 'circular' });
  });

  test('other sheets, whatever the case and the quotes of their names', () => {
    const other = sheet("Bakı's 2023", { B2: 5, B3: 6 });
    expect(outcome({ B2: claim("SUM('Bakı''s 2023'!B2:B3)", 11) }, 'B2', [other])).toMatchObject({
      outcome: 'holds',
    });
    expect(outcome({ B2: claim('data!B2*2', 10) }, 'B2', [sheet('Data', { B2: 5 })])).toMatchObject({
      outcome: 'holds',
    });
    expect(outcome({ B2: claim('Data!B2*2', 9) }, 'B2', [sheet('Data', { B2: 5 })])).toMatchObject({
      outcome: 'differs',
    });
  });

  test('a chain of ten thousand formulas is followed without filling the stack', () => {
    const down: Grid = { A1: 1 };
    const up: Grid = { A10001: 1 };
    for (let row = 2; row <= 10_000; row += 1) {
      down[`A${row}`] = claim(`A${row - 1}+1`, row);
      up[`A${row}`] = claim(`A${row + 1}+1`, 10_002 - row);
    }
    for (const grid of [down, up]) {
      const results = [
        ...recompute(book(sheet('S', grid)))
          .get('S')!
          .values(),
      ];
      expect(results).toHaveLength(9_999);
      expect(results.every((result) => result.outcome === 'holds')).toBe(true);
    }
  });

  test('running totals end at the limit of work instead of never', () => {
    const grid: Grid = {};
    for (let row = 1; row <= 4_000; row += 1) {
      grid[`A${row}`] = 1;
      grid[`B${row}`] = claim(`SUM(A$1:A${row})`, row);
    }
    const results = [
      ...recompute(book(sheet('S', grid)))
        .get('S')!
        .values(),
    ];
    const outcomes = new Set(
      results.map((result) => (result.outcome === 'not-recomputed' ? result.why : result.outcome)),
    );
    expect([...outcomes].toSorted()).toEqual(['holds', 'limit']);
  });

  test('brackets deeper than any person writes are left', () => {
    expect(outcome({ B2: claim(`${'('.repeat(500)}1${')'.repeat(500)}`, 1) }, 'B2')).toMatchObject({
      why: 'limit',
    });
    expect(outcome({ B2: claim('-'.repeat(3000).concat('1'), 1) }, 'B2')).toMatchObject({
      outcome: 'not-recomputed',
    });
  });
});

test('every formula of every sheet has its outcome', () => {
  const document = book(
    sheet('A', { B1: claim('1+1', 2), B2: 3 }),
    sheet('B', { C1: claim('A!B1', 2) }),
    sheet('C', {}),
  );
  const results = recompute(document);
  expect([...results].map(([name, of]) => [name, [...of.keys()]])).toEqual([
    ['A', ['B1']],
    ['B', ['C1']],
    ['C', []],
  ]);
});
