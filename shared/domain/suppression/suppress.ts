import { isSmall, PROTECTION, type Cell, type ReaderSystem } from './reader-system.ts';
import { reachOf, tiedTo, widthOf, type Tied } from './reach.ts';
import { unknownsOf, type Unknowns } from './known-rows.ts';

/** Why a number is not shown: it is small itself, or a small one could be worked out of it. */
type HiddenBecause = 'small' | 'linked';

export interface Suppressed {
  /** Cells and statements that are not shown, by id. */
  hidden: ReadonlyMap<string, HiddenBecause>;
  /** Cells that may be shown. Of any other number nobody has asked whether it gives one away. */
  shown: ReadonlySet<string>;
  /** Small counts that can be worked out whatever is hidden here: others have shown too much of them. */
  beyond: readonly string[];
}

/** The reach of a cell by the names of what ties it: the same question is not asked twice. */
type Known = Map<string, boolean>;

/**
 * What has to be hidden so that nobody can work out a small count, from all that is shown together. The cheapest goes
 * first, by id where two cost the same; what turns out not to be needed is shown again. The same system gives the same
 * answer.
 */
export function suppress(given: ReaderSystem): Suppressed {
  const system = { ...given, cells: weighed(given) };
  const targets = system.cells.filter(isTarget).toSorted(byCost);
  const hidden = new Map<string, HiddenBecause>(
    targets.flatMap(({ id, printed }) => (printed ? [[id, 'small']] : [])),
  );
  const shown = (): Set<string> =>
    new Set(system.cells.flatMap(({ id, printed }) => (printed && !hidden.has(id) ? [id] : [])));
  if (targets.length === 0) return { hidden, shown: shown(), beyond: [] };
  const known: Known = new Map();
  const beyond = new Set<string>();
  for (let isDone = false; !isDone;) {
    const bare = firstBare(system, targets, hidden, beyond, known);
    if (bare === null) isDone = true;
    else if (!hideOneFor(bare, system, hidden)) beyond.add(bare.id);
  }
  const order = costs(system);
  const linked = [...hidden].flatMap(([id, why]) => (why === 'linked' ? [id] : []));
  for (const id of linked.toSorted((a, b) => order.get(b)! - order.get(a)! || (a < b ? 1 : -1))) {
    hidden.delete(id);
    if (firstBare(system, targets, hidden, beyond, known) !== null) hidden.set(id, 'linked');
  }
  return { hidden, shown: shown(), beyond: [...beyond].toSorted() };
}

/** A total that many sums lead to costs more: whoever hides it has to hide something of each. */
function weighed({ cells, equations }: ReaderSystem): Cell[] {
  const sums = new Map<string, number>();
  for (const { is, terms } of equations)
    if (is === '=' && terms.length > 2)
      for (const { cell } of terms) sums.set(cell, (sums.get(cell) ?? 0) + 1);
  return cells.map((cell) => ({ ...cell, cost: cell.cost * Math.max(1, sums.get(cell.id) ?? 0) }));
}

const isTarget = ({ isDelicate, value, out, printed, held }: Cell): boolean =>
  isDelicate && isSmall(value) && out !== true && (printed || held === true);

const byCost = (a: { cost: number; id: string }, b: { cost: number; id: string }): number =>
  a.cost - b.cost || (a.id < b.id ? -1 : 1);

const costs = ({ cells, statements }: ReaderSystem): Map<string, number> =>
  new Map([...cells, ...statements].map(({ id, cost }) => [id, cost]));

/** What an earlier document has is kept from those who do not have it; for all else readers are taken to have it. */
function firstBare(
  system: ReaderSystem,
  targets: readonly Cell[],
  hidden: ReadonlyMap<string, HiddenBecause>,
  beyond: ReadonlySet<string>,
  known: Known,
): Cell | null {
  const gone = new Set(hidden.keys());
  const [older, newer] = [unknownsOf(system, gone, true), unknownsOf(system, gone, false)];
  for (const target of targets) {
    if (beyond.has(target.id)) continue;
    if (!isCovered(target, tiedTo(target.id, target.held === true ? newer : older), known)) return target;
  }
  return null;
}

function isCovered({ id }: Cell, tied: Tied, known: Known): boolean {
  const asked = `${id}: ${tied.name}`;
  const before = known.get(asked);
  if (before !== undefined) return before;
  const covered = widthOf(reachOf(id, tied)) >= PROTECTION - 1e-6;
  known.set(asked, covered);
  return covered;
}

/** Hides the cheapest number that says something of a cell; false: nothing is left that could be hidden. */
function hideOneFor(target: Cell, system: ReaderSystem, hidden: Map<string, HiddenBecause>): boolean {
  const unknowns = unknownsOf(system, new Set(hidden.keys()), target.held !== true);
  const offered = nearest(target, system, unknowns, hidden);
  if (offered.length === 0) return false;
  hidden.set(offered.toSorted(byCost)[0]!.id, 'linked');
  return true;
}

/** What stands beside the cell in an equation of which it is the only unknown; else beside all that it is tied to. */
function nearest(
  target: Cell,
  system: ReaderSystem,
  unknowns: Unknowns,
  hidden: ReadonlyMap<string, HiddenBecause>,
): { id: string; cost: number }[] {
  const tied = new Set(tiedTo(target.id, unknowns).cells.map(({ id }) => id));
  const isFree = ({ id, printed, out }: Cell): boolean => printed && out !== true && !hidden.has(id);
  const byId = new Map(system.cells.map((cell) => [cell.id, cell]));
  const near: { id: string; cost: number }[] = [];
  const far: { id: string; cost: number }[] = [];
  const sayings = [
    ...system.equations.map((says) => ({ cells: says.terms, statement: null })),
    ...system.statements
      .filter(({ id }) => !hidden.has(id))
      .map((statement) => ({ cells: statement.says.terms, statement })),
    ...system.quotients.map(({ share, part, base }) => ({
      cells: [{ cell: share, times: 1 }, ...part, ...base],
      statement: null,
    })),
  ];
  for (const { cells, statement } of sayings) {
    const own = [...new Set(cells.map(({ cell }) => cell))];
    if (!own.some((id) => tied.has(id))) continue;
    const isAlone = own.includes(target.id) && own.every((id) => id === target.id || !unknowns.cells.has(id));
    const found: { id: string; cost: number }[] = own.map((id) => byId.get(id)!).filter(isFree);
    if (statement !== null) found.push(statement);
    (isAlone ? near : far).push(...found);
  }
  return near.length > 0 ? near : far;
}
