/** How well found tables match the true ones; boxes one to one, nearest first. */
import { parseRange, type Range } from '../../shared/domain/sheets/cell-ref.ts';
import type { DenseTruth } from './dense-sheets.ts';
import type { PredictedSheet } from './predict.ts';

export interface TableScore {
  right: number;
  /** Found, though no true table is there and nobody was asked. */
  wrong: number;
  missed: number;
  asked: number;
  headerRows: number;
  headerCols: number;
  roles: number;
  cells: number;
}

const error = (a: Range, b: Range): number =>
  Math.max(...(['top', 'left', 'bottom', 'right'] as const).map((side) => Math.abs(a[side] - b[side])));

/** @param reach greatest error of a side that counts as found */
export function scoreSheet(truth: DenseTruth, found: PredictedSheet, reach: number): TableScore {
  const sure = found.tables.filter(({ ask }) => ask !== true);
  const pairs = truth.tables
    .flatMap((table, i) =>
      sure.map((one, j) => ({ i, j, by: error(parseRange(table.range), parseRange(one.range)) })),
    )
    .filter(({ by }) => by <= reach)
    .sort((a, b) => a.by - b.by || a.i - b.i || a.j - b.j);
  const matched = new Map<number, number>();
  for (const { i, j } of pairs) if (!matched.has(i) && ![...matched.values()].includes(j)) matched.set(i, j);
  const same = (side: 'headerRows' | 'headerCols'): number =>
    [...matched].filter(([i, j]) => truth.tables[i]![side] === sure[j]![side]).length;
  const roles = Object.entries(truth.roles);
  return {
    right: matched.size,
    wrong: sure.length - matched.size,
    missed: truth.tables.length - matched.size,
    asked: found.tables.length - sure.length,
    headerRows: same('headerRows'),
    headerCols: same('headerCols'),
    roles: roles.filter(([ref, role]) => found.roles[ref] === role).length,
    cells: roles.length,
  };
}

export function sum(scores: TableScore[]): TableScore & { f1: number } {
  const total = { right: 0, wrong: 0, missed: 0, asked: 0, headerRows: 0, headerCols: 0, roles: 0, cells: 0 };
  for (const score of scores)
    for (const key of Object.keys(total) as (keyof TableScore)[]) total[key] += score[key];
  return { ...total, f1: (2 * total.right) / Math.max(1, 2 * total.right + total.wrong + total.missed) };
}
