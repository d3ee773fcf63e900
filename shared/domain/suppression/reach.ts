import { solve } from 'yalps';
import type { Cell } from './reader-system.ts';
import type { Row, Unknowns } from './known-rows.ts';

/** What can be worked out of a cell: it lies between these. */
export interface Reach {
  least: number;
  most: number;
}

export const widthOf = ({ least, most }: Reach): number => most - least;

/** Unknown cells that rows tie together, with the rows. */
export interface Tied {
  cells: readonly Cell[];
  rows: readonly Row[];
  /** The same for the same rows. */
  name: string;
}

const tiedIn = new WeakMap<Unknowns, Map<string, Tied>>();

/** Cells that nothing ties together say nothing of each other. */
export function tiedTo(target: string, unknowns: Unknowns): Tied {
  const { cells, rows } = unknowns;
  const known = tiedIn.get(unknowns) ?? new Map<string, Tied>();
  tiedIn.set(unknowns, known);
  const before = known.get(target);
  if (before !== undefined) return before;
  const found = new Set([target]);
  const own = new Set<Row>();
  for (const cell of found)
    for (const row of rows.get(cell) ?? []) {
      own.add(row);
      for (const term of row.terms) found.add(term.cell);
    }
  const named = new Map([...own].map((row) => [rowName(row), row]));
  const tied = {
    cells: [...found].map((id) => cells.get(id)!),
    rows: [...named.values()],
    name: [...named.keys()].toSorted().join(';'),
  };
  for (const cell of found) known.set(cell, tied);
  return tied;
}

const rowName = ({ terms, min, max }: Row): string =>
  `${terms.map(({ cell, times }) => `${times} ${cell}`).join()} ${min} ${max}`;

/** Zeros are shown: what is hidden is at least one. */
const floorOf = ({ value, isWhole }: Cell): number => (isWhole && value !== null && value >= 1 ? 1 : 0);

/** The least and the most that a cell can be, by everything that is known: two linear programs. */
export function reachOf(target: string, { cells, rows }: Tied): Reach {
  const own = cells.find(({ id }) => id === target)!;
  const end = (direction: 'minimize' | 'maximize'): number => {
    const constraints = new Map<string, { min?: number; max?: number; equal?: number }>();
    const variables = new Map(cells.map(({ id }) => [id, new Map<string, number>()]));
    const floors = new Map(cells.map((cell) => [cell.id, floorOf(cell)]));
    rows.forEach(({ terms, min, max }, at) => {
      const floor = terms.reduce((sum, { cell, times }) => sum + times * floors.get(cell)!, 0);
      const [low, high] = [min === undefined ? undefined : min - floor, max === undefined ? undefined : max - floor]; // prettier-ignore
      constraints.set(`r${at}`, low !== undefined && low === high ? { equal: low } : { ...(low !== undefined && { min: low }), ...(high !== undefined && { max: high }) }); // prettier-ignore
      for (const { cell, times } of terms) variables.get(cell)!.set(`r${at}`, times);
    });
    for (const cell of cells) {
      if (cell.most === undefined) continue;
      constraints.set(`m${cell.id}`, { max: cell.most - floors.get(cell.id)! });
      variables.get(cell.id)!.set(`m${cell.id}`, 1);
    }
    variables.get(target)!.set('reach', 1);
    const { status, result } = solve({ direction, objective: 'reach', constraints, variables });
    // What contradicts itself tells a reader nothing that is true; what cannot be solved counts as found out.
    if (status === 'unbounded') return direction === 'maximize' ? Infinity : floorOf(own);
    if (status === 'optimal') return result + floors.get(target)!;
    return own.value ?? 0;
  };
  return { least: end('minimize'), most: end('maximize') };
}
