import type { Cell, Equation } from './reader-system.ts';
import { one } from './is-true.ts';

/** A sum of cells that an answer prints beside them. */
export interface PrintedSum {
  id: string;
  parts: readonly string[];
  isDelicate: boolean;
}

/** A sum can be worked out of its parts, so that it is worth less than any of them. */
const SUM_COST = 3;

/** What is added to a system where sums are printed; one of which a part is missing is not. */
export function sumTies(
  sums: readonly PrintedSum[],
  cells: readonly Cell[],
): { cells: Cell[]; equations: Equation[] } {
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  const known = sums.flatMap((sum) => {
    const values = sum.parts.map((part) => byId.get(part)?.value ?? null);
    if (values.includes(null)) return [];
    return [{ ...sum, value: values.reduce<number>((all, value) => all + value!, 0) }];
  });
  return {
    cells: known.map(({ id, value, isDelicate }) => ({ id, value, isDelicate, isWhole: true, printed: true, cost: SUM_COST })), // prettier-ignore
    equations: known.map(({ id, parts }) => ({
      terms: [...parts.map((part) => one(part)), one(id, -1)],
      is: '=',
      number: 0,
    })),
  };
}
