import { describe, expect, test } from 'vitest';
import { sourcesInView } from '../../renderer/screens/figures/sources-in-view.ts';
import type { FigureRow, SourceCell } from '../../shared/contract/figure-rows.ts';

const row = (...sources: SourceCell[]): FigureRow => ({
  id: 'one',
  kind: 'figure',
  level: 0,
  fold: null,
  label: '',
  unit: '',
  value: null,
  previous: null,
  change: null,
  provisional: false,
  state: null,
  agree: 0,
  checks: 0,
  sources,
});

describe('columns of bodies', () => {
  test('those that disagree come first, then those that report most', () => {
    const rows = [
      row([0, 1, 'same'], [7, 1, 'same']),
      row([7, 2, 'same']),
      row([5, 3, 'accepted'], [9, 4, 'differs']),
    ];
    expect(sourcesInView(rows, [])).toEqual([5, 9, 7, 0]);
  });

  test('the same bodies keep their places while rows scroll', () => {
    const before = [7, 0];
    expect(sourcesInView([row([0, 1, 'same']), row([0, 2, 'same'], [7, 2, 'same'])], before)).toBe(before);
    expect(sourcesInView([row([0, 1, 'same'])], before)).toEqual([0]);
  });
});
