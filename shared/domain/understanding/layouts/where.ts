import type { Layout, Where } from '../../catalogue/layout.ts';
import { foldLabel } from '../../text/fold.ts';
import type { Line, LineKind, Said, TableLines } from '../lines/line.ts';
import type { FoundTable } from '../tables/found-table.ts';
import type { CellReading } from '../reading/cell-reading.ts';
import { matches } from './matches.ts';

/** Where something stands, in the words that a layout asks for. */
export interface Position {
  sheet: string;
  /** Titles in force. */
  titles: readonly string[];
  /** Labels of the rows that its row belongs to. */
  parents: readonly string[];
  labels: readonly string[];
  /** Header path of the column. */
  path: readonly string[];
  kind: LineKind;
  /** 1-based: how often a row of this label stood under the titles in force. */
  nth: number;
}

/** Every part that is given matches; of nothing but a sheet where `at` has no more. */
export function holds(where: Where, at: Position): boolean {
  const { sheet, title, parent, label, column, nth } = where;
  if (sheet !== undefined && !matches(sheet, at.sheet)) return false;
  if (title !== undefined && !at.titles.some((text) => matches(title, text))) return false;
  if (parent !== undefined && !at.parents.some((text) => matches(parent, text))) return false;
  if (label !== undefined && !at.labels.some((text) => matches(label, text))) return false;
  if (nth !== undefined && nth !== at.nth) return false;
  if (column === undefined) return true;
  if (column.startsWith('#')) return roleOf(at.kind) === column.slice(1);
  return at.path.some((text) => matches(column, text));
}

/** A total is a value, too. */
const roleOf = (kind: LineKind): string => (kind === 'total' ? 'value' : kind);

/** What names a row: its labels, or the years that stand in their place. */
export const labelsOf = ({ own, periods }: Line): readonly Said[] => (own.length > 0 ? own : periods);

export interface PositionJob {
  sheet: string;
  table: FoundTable;
  lines: TableLines;
  /** No table stands above it: the titles of the sheet are its own. */
  first: boolean;
}

/** The places of a table's cells. */
export function positionsIn(
  readings: readonly CellReading[],
  job: PositionJob,
): (reading: CellReading) => Position {
  const rows = new Map<number, Omit<Position, 'path' | 'kind'>>();
  const seen = new Map<string, number>();
  const texts = (said: readonly Said[]): string[] => said.map(({ placed }) => placed.text);
  const named: string[] = [];
  const shares = sharesBeside(readings);
  for (const row of job.lines.rows.values()) {
    const section = job.table.sectionRows.filter((at) => at < row.at).at(-1) ?? 0;
    const labels = texts(labelsOf(row));
    const mark = `${section}|${foldLabel(labels.at(0) ?? '')}`;
    const nth = (seen.get(mark) ?? 0) + 1;
    seen.set(mark, nth);
    rows.set(row.at, {
      sheet: job.sheet,
      titles: titlesOf(row, section, job),
      parents: [...texts(row.near), ...named.slice(-1)],
      labels,
      nth,
    });
    // What a row names by itself stands over the rows that only part it.
    if (row.near.length === 0 && labels.length > 0) named.push(labels[0]!);
  }
  return (reading) => ({
    ...rows.get(reading.row.at)!,
    path: texts(reading.column.own),
    kind: shares.has(reading) ? 'share' : reading.column.kind,
  });
}

/** Section and captions, nearest first; the titles of the sheet where the table has none of its own. */
function titlesOf(row: Line, section: number, { lines, first }: PositionJob): string[] {
  const own = [...row.near.filter(({ placed }) => placed.row === section), ...lines.captions];
  return [...own, ...(first || own.length === 0 ? lines.titles : [])].map(({ placed }) => placed.text);
}

/** The first that one of the layouts gives. */
export function firstOf<T>(
  layouts: readonly Layout[],
  find: (layout: Layout) => T | undefined,
): T | undefined {
  for (const layout of layouts) {
    const found = find(layout);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The body that counted, where a layout says so. */
export const agencyAt = (layouts: readonly Layout[], at: Position): Layout['agencies'][number] | undefined =>
  firstOf(layouts, ({ agencies }) => agencies.find(({ where }) => holds(where, at)));

/** A rule for a whole sheet says nothing of a part of it that names a body of its own. */
export const isOfSheet = ({ where }: Layout['agencies'][number]): boolean =>
  where.title === undefined &&
  where.label === undefined &&
  where.parent === undefined &&
  where.column === undefined;

/** `6 | 7%` without a header: the share of the count before it. */
function sharesBeside(readings: readonly CellReading[]): Set<CellReading> {
  const isShare = ({ column, quantity }: CellReading): boolean =>
    column.own.length === 0 && quantity.kind === 'number' && quantity.percent === true;
  const counted = new Set(
    readings
      .filter((reading) => reading.quantity.kind === 'number' && !isShare(reading))
      .map(({ row }) => row),
  );
  return new Set(readings.filter((reading) => isShare(reading) && counted.has(reading.row)));
}
