import { describe, expect, test } from 'vitest';
import type { Recomputed } from '../../../shared/domain/understanding/formulas/recomputed.ts';
import { claim, outcome, ROWS, type Grid } from './formula-grid.ts';

describe('ranges drawn wrong', () => {
  const total = (formula: string, value: number, more: Grid = {}): Recomputed | undefined =>
    outcome({ ...ROWS, ...more, B6: claim(formula, value) }, 'B6');

  test.each<[string, number, string[]]>([
    ['SUM(B2:B4)', 73, ['B5']],
    ['SUM(B2:B3)', 55, ['B4', 'B5']],
    ['SUM(B3:B5)', 49, ['B2']],
    ['B2+B3+B4', 73, ['B5']],
    ['SUBTOTAL(9,B2:B4)', 73, ['B5']],
  ])('=%s leaves rows out', (formula, value, refs) => {
    expect(total(formula, value)).toMatchObject({
      outcome: 'missed-row',
      how: 'left-out',
      refs,
      printed: value,
    });
  });

  test('a total above its parts', () => {
    const grid: Grid = {
      A2: 'Cəmi',
      B2: claim('SUM(B3:B5)', 49),
      A3: 'x',
      B3: 20,
      A4: 'y',
      B4: 20,
      A5: 'z',
      B5: 9,
    };
    expect(outcome(grid, 'B2')).toMatchObject({ outcome: 'holds' });
    expect(outcome({ ...grid, A6: 'w', B6: 3 }, 'B2')).toMatchObject({ outcome: 'missed-row', refs: ['B6'] });
  });

  test('the year of a header in the range', () => {
    expect(total('SUM(B1:B5)', 2103)).toMatchObject({
      outcome: 'missed-row',
      how: 'year-inside',
      refs: ['B1'],
    });
  });

  test('numbers kept as text are passed over by sums', () => {
    expect(total('SUM(B2:B5)', 73, { B5: '7' })).toMatchObject({
      outcome: 'missed-row',
      how: 'text-inside',
      refs: ['B5'],
    });
    expect(total('SUM(B2:B5)', 73, { B5: '..' })).toMatchObject({ outcome: 'holds' });
  });

  test('a row that leaves its last column out', () => {
    const row: Grid = { A2: 'x', B2: 4, C2: 5, D2: 6, E2: 7 };
    expect(outcome({ ...row, F2: claim('SUM(B2:D2)', 15) }, 'F2')).toMatchObject({
      outcome: 'missed-row',
      refs: ['E2'],
    });
    expect(outcome({ ...row, F2: claim('SUM(B2:E2)', 22) }, 'F2')).toMatchObject({ outcome: 'holds' });
  });

  test.each<[string, string, number, Grid]>([
    ['the year above', 'SUM(B2:B5)', 80, {}],
    ['a subtotal beside', 'SUM(B4:B5)', 25, { B3: claim('SUM(B1:B2)', 31) }],
    ['the same total typed again', 'SUM(B3:B5)', 49, { B2: 49 }],
    ['a zero', 'SUM(B2:B4)', 73, { B5: 0 }],
    ['a blank row', 'SUM(B2:B4)', 73, { B5: null }],
    ['a row that is part of the one above', 'SUM(B2:B4)', 73, { A5: 'onlardan qadın' }],
    ['a share', 'SUM(B2:B4)', 73, { A5: 'Xüsusi çəkisi, %' }],
    ['parts picked one by one', 'B2+B4', 49, {}],
    ['a difference', 'B2-B3', 7, {}],
    ['one cell', 'B2', 31, {}],
  ])('%s is no missed row', (_, formula, value, more) => {
    const grid = { ...ROWS, ...more };
    if (more['B5'] === null) delete grid['B5'];
    expect(outcome({ ...grid, B6: claim(formula, value) }, 'B6')).toEqual({
      outcome: 'holds',
      computed: value,
    });
  });

  test('other rows above a short sum are other figures', () => {
    const grid: Grid = { A9: 'Cəmi', B9: claim('SUM(B7:B8)', 13) };
    for (let row = 2; row <= 8; row += 1)
      [grid[`A${row}`], grid[`B${row}`]] = [`sətir ${row}`, row === 8 ? 6 : row];
    expect(outcome(grid, 'B9')).toMatchObject({ outcome: 'holds' });
  });
});

describe('hidden rows', () => {
  const hidden: Grid = {
    ...ROWS,
    A4: { type: 'text', value: 'Sumqayıt', text: 'Sumqayıt', hidden: true },
    B4: { value: 18, text: '18', hidden: true },
  };
  delete hidden['C4'];
  test.each<[string, number, string]>([
    ['SUBTOTAL(109,B2:B5)', 62, 'filtered'],
    ['SUBTOTAL(9,B2:B5)', 62, 'filtered'],
    ['SUBTOTAL(9,B2:B5)', 80, 'holds'],
    ['SUBTOTAL(9,B2:B5)', 70, 'differs'],
    ['SUM(B2:B5)', 80, 'holds'],
    ['SUM(B2:B5)', 62, 'differs'],
  ])('=%s stored as %d: %s', (formula, value, expected) => {
    expect(outcome({ ...hidden, B6: claim(formula, value) }, 'B6')).toMatchObject({ outcome: expected });
  });

  test('names the hidden rows and the value with them', () => {
    expect(outcome({ ...hidden, B6: claim('SUBTOTAL(109,B2:B5)', 62) }, 'B6')).toEqual({
      outcome: 'filtered',
      printed: 62,
      computed: 62,
      whole: 80,
      refs: ['B4'],
    });
  });

  test('what stands on a filtered subtotal is not stale', () => {
    const grid: Grid = { ...hidden, B6: claim('SUBTOTAL(9,B2:B5)', 62), F9: claim('B6*2', 124) };
    expect(outcome(grid, 'B6')).toMatchObject({ outcome: 'filtered' });
    expect(outcome(grid, 'F9')).toMatchObject({ outcome: 'holds' });
    expect(outcome({ ...grid, F9: claim('B6*2', 120) }, 'F9')).toMatchObject({ outcome: 'differs' });
  });

  test('subtotals leave other subtotals out', () => {
    const grid: Grid = {
      ...ROWS,
      F2: claim('SUBTOTAL(9,B2:B3)', 55),
      F3: 25,
      F4: claim('SUBTOTAL(9,F2:F3)', 25),
    };
    expect(outcome(grid, 'F4')).toMatchObject({ outcome: 'holds' });
  });
});
