import type { Cell, Equation, Term } from './reader-system.ts';

export const one = (cell: string, times = 1): Term => ({ cell, times });

const EXACT = 1e-6;

/** A missing number may make an equation true; where none is missing it has to be true as it stands. */
export function isTrue({ terms, is, number }: Equation, cells: ReadonlyMap<string, Cell>): boolean {
  const values = terms.map(({ cell, times }) => ({ value: cells.get(cell)!.value, times }));
  const rest = number - values.reduce((sum, { value, times }) => sum + times * (value ?? 0), 0);
  const missing = values.filter(({ value }) => value === null);
  if (missing.length > 0) return missing.every(({ times }) => times * rest > 0);
  return is === '=' ? Math.abs(rest) < EXACT : rest > -EXACT;
}
