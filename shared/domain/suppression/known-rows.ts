import type { Cell, Equation, Quotient, ReaderSystem, Term } from './reader-system.ts';

/** A bound on a sum of unknown cells. */
export interface Row {
  terms: readonly Term[];
  min?: number;
  max?: number;
}

/** What a reader does not know, and everything that ties it together. */
export interface Unknowns {
  cells: ReadonlyMap<string, Cell>;
  /** By each cell that stands in them. */
  rows: ReadonlyMap<string, readonly Row[]>;
}

/** Whether a reader has a cell; `older`: also what documents of earlier years have. */
const isKnown = (cell: Cell, hidden: ReadonlySet<string>, older: boolean): boolean =>
  cell.value !== null &&
  (cell.out === true || (cell.printed && !hidden.has(cell.id)) || (older && cell.held === true));

/** The unknowns of a reader who sees everything but what is hidden. */
export function unknownsOf(system: ReaderSystem, hidden: ReadonlySet<string>, older: boolean): Unknowns {
  const byId = new Map(system.cells.map((cell) => [cell.id, cell]));
  const isUnknown = (id: string): boolean => !isKnown(byId.get(id)!, hidden, older);
  const cells = new Map(system.cells.filter(({ id }) => isUnknown(id)).map((cell) => [cell.id, cell]));
  const reduced = (terms: readonly Term[], by = 1): { terms: Term[]; known: number } => ({
    terms: terms.filter(({ cell }) => isUnknown(cell)).map(({ cell, times }) => ({ cell, times: times * by })),
    known: by * sumOf(terms.filter(({ cell }) => !isUnknown(cell)), byId),
  }); // prettier-ignore
  const rowOf = ({ terms, is, number }: Equation): Row | null => {
    const left = reduced(terms);
    if (left.terms.length === 0) return null;
    const rest = number - left.known;
    return is === '=' ? { terms: left.terms, min: rest, max: rest } : { terms: left.terms, max: rest };
  };
  const said = system.statements.filter(({ id }) => !hidden.has(id)).map(({ says }) => says);
  const rows = new Map<string, Row[]>();
  const all = [
    ...[...system.equations, ...said].flatMap((equation) => rowOf(equation) ?? []),
    ...system.quotients.flatMap((quotient) => quotientRows(quotient, byId, isUnknown, reduced)),
  ];
  for (const row of all)
    for (const { cell } of row.terms) {
      const own = rows.get(cell);
      if (own === undefined) rows.set(cell, [row]);
      else own.push(row);
    }
  return { cells, rows };
}

/** A product of two unknowns ties nothing down: then there is no row. */
function quotientRows(
  { share, part, base, times, half }: Quotient,
  byId: ReadonlyMap<string, Cell>,
  isUnknown: (id: string) => boolean,
  reduced: (terms: readonly Term[], by?: number) => { terms: Term[]; known: number },
): Row[] {
  const upper = reduced(part, times);
  if (isUnknown(share)) {
    if (base.some(({ cell }) => isUnknown(cell))) return [];
    const whole = sumOf(base, byId);
    const terms = [...upper.terms, { cell: share, times: -whole }];
    return [{ terms, min: -half * whole - upper.known, max: half * whole - upper.known }];
  }
  const said = byId.get(share)!.value!;
  const [low, high] = [reduced(base, said - half), reduced(base, said + half)];
  const both = (lower: { terms: Term[] }): Term[] => joined([...upper.terms, ...lower.terms.map(negative)]);
  if (upper.terms.length + low.terms.length === 0) return [];
  return [
    { terms: both(low), min: low.known - upper.known },
    { terms: both(high), max: high.known - upper.known },
  ];
}

const negative = ({ cell, times }: Term): Term => ({ cell, times: -times });

/** A part that is also counted in the base stands in a row once. */
function joined(terms: readonly Term[]): Term[] {
  const sums = new Map<string, number>();
  for (const { cell, times } of terms) sums.set(cell, (sums.get(cell) ?? 0) + times);
  return [...sums].map(([cell, times]) => ({ cell, times }));
}

const sumOf = (terms: readonly Term[], byId: ReadonlyMap<string, Cell>): number =>
  terms.reduce((sum, { cell, times }) => sum + times * byId.get(cell)!.value!, 0);
