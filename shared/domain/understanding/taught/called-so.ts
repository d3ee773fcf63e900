import type { Layout } from '../../catalogue/layout.ts';
import type { TaughtCell, TaughtTable } from '../../catalogue/taught-table.ts';
import type { Period } from '../../periods/period.ts';
import { labelsOf, type Line, type Said } from '../lines/line.ts';
import type { Meanings } from '../meaning/meanings.ts';
import type { CellReading } from '../reading/cell-reading.ts';
import { isBareTotal } from '../tables/total-words.ts';
import { comparable, everyYear } from './years.ts';

/** What a body's taught table takes a cell under the same label for: offered to others, never taken. */
export interface CalledSo {
  figure: string;
  /** Beyond the figure's own. */
  categories: Record<string, string>;
  /** Bodies that call it so. */
  bodies: string[];
  /** A second person has confirmed the table of at least one of them. */
  isConfirmed: boolean;
}

/** A line of a taught table under its own label. */
interface TaughtLine {
  /** As it is compared, outermost first. */
  path: string[];
  /** What its cells count, by the label of the line across. */
  cells: { across: string; cell: TaughtCell }[];
  body: string;
  isConfirmed: boolean;
}

type Axis = Line['axis'];
type Index = Record<Axis, ReadonlyMap<string, readonly TaughtLine[]>>;

const SEPARATOR = '\n';

/** What taught tables call so, whoever's they are, for every cell whose row or column has a label of theirs. */
export function calledSoIn(
  layouts: readonly Layout[],
  base: Period,
  meanings: Meanings,
): (reading: CellReading) => CalledSo[] {
  const tables = layouts.flatMap(({ agency, tables: own }) =>
    agency === null ? [] : own.map((table) => ({ agency, table })),
  );
  if (tables.length === 0) return () => [];
  const index: Index = { row: indexOf(tables, 'row'), column: indexOf(tables, 'column') };
  const known = new Map<CellReading, CalledSo[]>();
  return (reading) => {
    let own = known.get(reading);
    if (own === undefined) known.set(reading, (own = calledSo(reading, index, base, meanings)));
    return own;
  };
}

function indexOf(
  tables: readonly { agency: string; table: TaughtTable }[],
  axis: Axis,
): ReadonlyMap<string, readonly TaughtLine[]> {
  const lines = tables.flatMap(({ agency, table }) => linesOf(table, axis, agency));
  return Map.groupBy(lines, ({ path }) => path.at(-1)!);
}

function linesOf(table: TaughtTable, axis: Axis, body: string): TaughtLine[] {
  const isConfirmed = table.confirmedBy !== undefined;
  const rows = table.rows.map(({ label }) => label.map(comparable));
  // A header that says a time and nothing else names no figure.
  const columns = table.columns.map(({ path, time }) => (time === undefined ? path.map(comparable) : []));
  const all = table.rows.flatMap(({ cells }, row) => cells.map((cell) => ({ row, cell })));
  const paths = axis === 'row' ? rows : columns;
  return paths.flatMap((path, at): TaughtLine[] => {
    if ((path.at(-1) ?? '') === '') return [];
    const own = all.filter(({ row, cell }) => (axis === 'row' ? row : cell.column) === at);
    const cells = own.flatMap(({ row, cell }) =>
      cell.figure === undefined
        ? []
        : [{ across: (axis === 'row' ? columns[cell.column]! : rows[row]!).join(SEPARATOR), cell }],
    );
    return cells.length === 0 ? [] : [{ path, cells, body, isConfirmed }];
  });
}

function calledSo(reading: CellReading, index: Index, base: Period, meanings: Meanings): CalledSo[] {
  const found = new Map<string, CalledSo>();
  for (const axis of ['row', 'column'] as const) {
    const said = saidOf(reading[axis]);
    const path = pathOf(said, base);
    const label = path.at(-1) ?? '';
    if (label === '') continue;
    const across = pathOf(saidOf(reading[axis === 'row' ? 'column' : 'row']), base).join(SEPARATOR);
    for (const taught of index[axis].get(label) ?? []) {
      const shared = Math.min(path.length, taught.path.length);
      if (!isPartOf(path, taught.path) || !said.slice(-shared).some((one) => saysWhat(one, meanings)))
        continue;
      const cell = cellFor(taught, across);
      if (cell !== null) put(found, cell, taught);
    }
  }
  return [...found.values()];
}

/** The same texts by which a form is known again, outermost first. */
const saidOf = (line: Line): Said[] => [
  ...line.near.toReversed(),
  ...(line.axis === 'row' ? labelsOf(line) : line.own),
];

const pathOf = (said: readonly Said[], base: Period): string[] =>
  said.map(({ placed }) => comparable(everyYear(placed.text.replace(/\s+/g, ' ').trim(), base)));

/** `Kişi` and `Cəmi` stand under everything: of what, they do not say. */
function saysWhat({ placed, told: { tokens, members, roles } }: Said, { lists }: Meanings): boolean {
  if (isBareTotal(placed.text)) return false;
  const spans = [...members, ...roles];
  return tokens.some(
    (token, at) =>
      !token.number && !lists.mayBeMissing(token) && !spans.some(({ from, to }) => from <= at && at < to),
  );
}

/** One path ends as the whole of the other does: what stands farther out one of them does not say. */
function isPartOf(mine: readonly string[], theirs: readonly string[]): boolean {
  const shared = Math.min(mine.length, theirs.length);
  return mine.slice(-shared).join(SEPARATOR) === theirs.slice(-shared).join(SEPARATOR);
}

const meant = ({ figure, categories = {} }: TaughtCell): string =>
  JSON.stringify([figure, Object.entries(categories).toSorted(([a], [b]) => (a < b ? -1 : 1))]);

/** What all cells of the line count, or the one across from the same label; null: it depends on what is not said here. */
function cellFor({ cells }: TaughtLine, across: string): TaughtCell | null {
  const only = (some: TaughtLine['cells']): TaughtCell | null =>
    some.length > 0 && new Set(some.map(({ cell }) => meant(cell))).size === 1 ? some[0]!.cell : null;
  return only(cells) ?? only(cells.filter((one) => one.across === across));
}

function put(found: Map<string, CalledSo>, cell: TaughtCell, { body, isConfirmed }: TaughtLine): void {
  const key = meant(cell);
  const before = found.get(key);
  if (before === undefined)
    found.set(key, {
      figure: cell.figure!,
      categories: cell.categories ?? {},
      bodies: [body],
      isConfirmed,
    });
  else {
    if (!before.bodies.includes(body)) before.bodies.push(body);
    before.isConfirmed ||= isConfirmed;
  }
}
