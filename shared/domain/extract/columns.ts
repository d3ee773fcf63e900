import type { Period } from '../periods/period.ts';
import { isCumulative } from '../periods/period.ts';
import type { Grid, Placed } from './grid.ts';
import { mergeAt } from './grid.ts';
import { readHeaderText } from './labels/header-text.ts';
import type { LabelIndex } from './labels/label-index.ts';
import { foldHeader, type Code } from './labels/labels.ts';
import type { HeaderRole } from '../catalogue/layout.ts';
import { periodFromText } from '../understanding/period-text.ts';
import type { Surroundings } from './labels/resolve.ts';

export interface Column {
  col: number;
  /** What the cells below are; `other`: the header says something that is not understood. */
  role:
    | 'number'
    | 'label'
    | 'unit'
    | 'note'
    | 'change'
    | 'share'
    | 'average'
    | 'status'
    | 'date'
    | 'plan'
    | 'person'
    | 'period'
    | 'value'
    | 'other';
  /** Header texts from top to bottom. */
  path: string[];
  period: Period | null;
  codes: Code[];
  /** Figures whose label the header is. */
  figures: string[];
  /** The header says "total". */
  total: boolean;
  /** The header is a word for time and names no time itself. */
  timed: boolean;
  /** Addresses of the header cells that the reading rests on. */
  refs: string[];
}

/** Reads a block of header rows into columns. `base`: the period of the sheet. */
export function readColumns(
  grid: Grid,
  rows: number[],
  index: LabelIndex,
  base: Period,
  around: Surroundings,
): Map<number, Column> {
  const columns = new Map<number, Column>();
  for (const [col, parts] of partsByColumn(grid, rows))
    columns.set(col, readColumn(col, parts, index, base, around));
  const all = [...columns.values()];
  nameLabels(all, index);
  namePeriods(all);
  dateTotals(all);
  narrowYears(all, base);
  return columns;
}

/** The header cells over each column, merged ones over all that they span. */
function partsByColumn(grid: Grid, rows: number[]): [number, Placed[]][] {
  const cols = new Set<number>();
  for (const row of rows) for (const placed of grid.rows.get(row) ?? []) cols.add(placed.col);
  for (const merge of grid.merges)
    if (rows.includes(merge.top)) for (let col = merge.left; col <= merge.right; col += 1) cols.add(col);
  return [...cols]
    .toSorted((a, b) => a - b)
    .map((col): [number, Placed[]] => [col, partsAt(grid, rows, col)])
    .filter(([, parts]) => parts.length > 0);
}

function partsAt(grid: Grid, rows: number[], col: number): Placed[] {
  const parts: Placed[] = [];
  for (const row of rows) {
    const merge = mergeAt(grid, row, col);
    const line = grid.rows.get(merge?.top ?? row) ?? [];
    const placed = line.find((p) => p.col === (merge?.left ?? col));
    if (placed && placed.text.trim() !== '' && !parts.includes(placed)) parts.push(placed);
  }
  return parts;
}

/** The first column whose header is a word for labels (`Məhkəmə`) holds the labels, whatever else it may mean. */
function nameLabels(columns: Column[], index: LabelIndex): void {
  const saysLabel = (text: string): boolean =>
    readHeaderText(text, '', index, '2000', NOWHERE).roles.has('label');
  const leftmost = columns.find((column) => column.role !== 'number');
  const named =
    columns.find((column) => column.role !== 'person' && saysLabel(column.path.at(-1)!)) ??
    // `Göstərici` over `Ölçü vahidi`: indicators stand across, and their units below them.
    (leftmost?.path.some(saysLabel) === true ? leftmost : undefined);
  if (named === undefined) {
    // A header that is not known over the first column can only name what its rows are.
    if (leftmost?.role === 'other') leftmost.role = 'label';
    return;
  }
  if (columns.some((column) => column.role === 'label' && column.col < named.col)) return;
  Object.assign(named, { role: 'label', codes: [], figures: [], period: null } satisfies Partial<Column>);
}

const NOWHERE: Surroundings = { agencies: [], titles: [], unit: undefined };

/** `Göstərici | İl | Sayı`: behind the labels, a column of years dates its rows. */
function namePeriods(columns: Column[]): void {
  const label = columns.find((column) => column.role === 'label');
  for (const column of columns)
    if (column.timed && label !== undefined && column.col > label.col && column.role !== 'other')
      Object.assign(column, { role: 'period', period: null } satisfies Partial<Column>);
}

/** A total beside columns of single years is the total of those years, not of the reporting year. */
function dateTotals(columns: Column[]): void {
  const periods = columns.map((column) => column.period).filter((period) => period !== null);
  const whole = spanOf(periods);
  for (const column of columns)
    if (column.total && column.period === null && whole !== null) column.period = whole;
}

/** Under a title of the first half-year, a column `2023` is that half of 2023. */
function narrowYears(columns: Column[], base: Period): void {
  const part = /^\d{4}-([HQ]\d)$/.exec(base)?.[1];
  const named = columns.map((column) => column.period).filter((period) => period !== null);
  if (part === undefined || named.some((period) => !/^\d{4}$/.test(period))) return;
  for (const column of columns) if (column.period !== null) column.period = `${column.period}-${part}`;
}

/** `2005-2023` for three or more single years, the year for its quarters or months; null otherwise. */
export function spanOf(periods: Period[]): Period | null {
  const distinct = [...new Set(periods)].toSorted();
  if (distinct.length < 3) return null;
  if (distinct.every((period) => /^\d{4}$/.test(period))) return `${distinct[0]}-${distinct.at(-1)}`;
  const years = new Set(distinct.map((period) => period.slice(0, 4)));
  const parts = distinct.every((period) => period.length > 4 && !isCumulative(period));
  return years.size === 1 && parts ? [...years][0]! : null;
}

function readColumn(
  col: number,
  parts: Placed[],
  index: LabelIndex,
  base: Period,
  around: Surroundings,
): Column {
  const path = parts.map((part) => part.text.replace(/\s+/g, ' ').trim());
  const column: Column = {
    col,
    role: 'other',
    path,
    period: null,
    codes: [],
    figures: [],
    total: false,
    timed: false,
    refs: parts.map((p) => p.cell.ref),
  };
  const roles = path.map((text, depth) => {
    const said = readHeaderText(text, path.slice(0, depth).join(' '), index, base, around);
    const closer = column.period === null || depth === path.length - 1;
    if (said.period !== null && (closer || said.period.length > column.period!.length))
      column.period = said.period;
    column.codes.push(...said.codes);
    column.figures.push(...said.figures);
    if (said.roles.has('total')) column.total = true;
    column.timed = said.roles.has('period') && !/\d/.test(text);
    column.period ??= yearInBrackets(text, base);
    return said.roles;
  });
  column.role = roleOf(column, roles, index);
  return column;
}

/** `o cümlədən (2023)`: the year in brackets dates everything under it. */
function yearInBrackets(text: string, base: Period): Period | null {
  const found = /\(((?:19|20)\d{2})\)/.exec(text);
  return found ? periodFromText(found[1]!, base) : null;
}

/** Said by any text of the header, these hold for the column; the others only by the lowest. */
const STRONG = ['person', 'plan', 'change', 'share', 'average', 'note', 'unit'] as const;
const LEAF = [
  'person',
  'plan',
  'number',
  'unit',
  'note',
  'average',
  'share',
  'change',
  'status',
  'date',
] as const;

function roleOf(column: Column, roles: ReadonlySet<HeaderRole>[], index: LabelIndex): Column['role'] {
  const leaf = roles.at(-1)!;
  const own = LEAF.find((role) => leaf.has(role));
  if (own !== undefined) return own;
  for (const said of roles) {
    const strong = STRONG.find((role) => said.has(role));
    if (strong !== undefined) return strong;
  }
  const means =
    column.period !== null || column.codes.length > 0 || column.figures.length > 0 || column.total;
  if (means) return isOnlyLabel(column, leaf) ? 'label' : 'value';
  if (leaf.has('value')) return 'value';
  if (leaf.has('label')) return 'label';
  return index.units.has(foldHeader(column.path.at(-1)!)) ? 'value' : 'other';
}

/** `İl`, `Yaş`: a word for labels that may also name a period. */
const isOnlyLabel = (column: Column, leaf: ReadonlySet<HeaderRole>): boolean =>
  leaf.has('label') &&
  !leaf.has('value') &&
  column.codes.length === 0 &&
  column.figures.length === 0 &&
  column.path.length === 1 &&
  !/\d/.test(column.path[0]!);
