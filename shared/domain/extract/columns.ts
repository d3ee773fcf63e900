import type { Period } from '../period.ts';
import { foldLabel } from '../fold.ts';
import { plainNumber, readNumberText } from '../number-text.ts';
import type { Grid, Placed } from './grid.ts';
import { mergeAt } from './grid.ts';
import type { Code, LabelIndex } from './labels.ts';
import { foldHeader } from './labels.ts';
import type { HeaderRole } from './layout.ts';
import { periodFromText } from './period-text.ts';

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
  /** Addresses of the header cells that the reading rests on. */
  refs: string[];
}

const isYear = (text: string): boolean => /^(?:19|20)\d{2}$/.test(text.trim());

/** Whether a cell counts or numbers something, as opposed to naming a year or a label. */
export function isCount(placed: Placed): boolean {
  if (placed.cell.type === 'number' || placed.cell.type === 'error' || placed.cell.type === 'duration') {
    return !isYear(placed.text);
  }
  if (placed.cell.type !== 'text' || isYear(placed.text)) return false;
  if (/^\s*\d{1,3}(?:\.\d{0,3})*[.)]?\s*$/.test(placed.text)) return true;
  if (plainNumber(placed.text) !== null) return true;
  if (periodFromText(placed.text, '2000') !== null) return false;
  const read = readNumberText(placed.text);
  return read.kind === 'missing' || (read.kind === 'number' && /^\s*[+−–-]?\d/.test(placed.text));
}

const rolesOf = (placed: Placed, index: LabelIndex): Set<HeaderRole> =>
  index.roles.get(foldHeader(placed.text)) ?? new Set();

/** Whether the row is (part of) a header. `open`: the row above was one. */
export function isHeaderRow(line: Placed[], index: LabelIndex, base: Period, open: boolean): boolean {
  if (line.length < 2 && !(open && line.length > 0)) return false;
  if (line.some(isCount)) return false;
  const named = line.filter((p) => {
    const roles = rolesOf(p, index);
    return [...roles].some((role) => role !== 'total' && role !== 'of-which' && role !== 'end');
  });
  const periods = line.filter((p) => periodFromText(p.text, base) !== null);
  if (open) return named.length > 0 || periods.length > 0 || line.every((p) => p.text.length <= 60);
  const first = line.find((p) => !rolesOf(p, index).has('number'));
  const labelled = first !== undefined && rolesOf(first, index).has('label');
  return labelled || named.length >= 2 || (named.length >= 1 && periods.length >= 1) || periods.length >= 3;
}

/** Reads a block of header rows into columns. */
export function readColumns(
  grid: Grid,
  rows: number[],
  index: LabelIndex,
  base: Period,
): Map<number, Column> {
  const columns = new Map<number, Column>();
  const cols = new Set<number>();
  for (const row of rows) for (const placed of grid.rows.get(row) ?? []) cols.add(placed.col);
  for (const merge of grid.merges) {
    if (rows.includes(merge.top)) for (let col = merge.left; col <= merge.right; col += 1) cols.add(col);
  }
  for (const col of [...cols].toSorted((a, b) => a - b)) {
    const parts: Placed[] = [];
    for (const row of rows) {
      const merge = mergeAt(grid, row, col);
      const line = grid.rows.get(merge?.top ?? row) ?? [];
      const placed = line.find((p) => p.col === (merge?.left ?? col));
      if (placed && placed.text.trim() !== '' && !parts.includes(placed)) parts.push(placed);
    }
    if (parts.length > 0) columns.set(col, readColumn(col, parts, index, base));
  }
  const all = [...columns.values()];
  nameLabels(all, index);
  dateTotals(all);
  return columns;
}

/** The first column whose header is a word for labels (`Məhkəmə`) holds the labels, whatever else it may mean. */
function nameLabels(columns: Column[], index: LabelIndex): void {
  const named = columns.find((column) => index.roles.get(foldHeader(column.path.at(-1)!))?.has('label'));
  if (!named || columns.some((column) => column.role === 'label' && column.col < named.col)) return;
  named.role = 'label';
  named.codes = [];
  named.figures = [];
  named.period = null;
}

/** A total beside columns of single years is the total of those years, not of the reporting year. */
function dateTotals(columns: Column[]): void {
  const periods = columns.map((column) => column.period).filter((period) => period !== null);
  const whole = spanOf(periods);
  for (const column of columns)
    if (column.total && column.period === null && whole !== null) column.period = whole;
}

/** `2005-2023` for three or more single years, the year for its quarters or months; null otherwise. */
export function spanOf(periods: Period[]): Period | null {
  const distinct = [...new Set(periods)].toSorted();
  if (distinct.length < 3) return null;
  if (distinct.every((period) => /^\d{4}$/.test(period))) return `${distinct[0]}-${distinct.at(-1)}`;
  const years = new Set(distinct.map((period) => period.slice(0, 4)));
  return years.size === 1 && distinct.every((period) => period.length > 4) ? [...years][0]! : null;
}

function readColumn(col: number, parts: Placed[], index: LabelIndex, base: Period): Column {
  const path = parts.map((part) => part.text.replace(/\s+/g, ' ').trim());
  const column: Column = {
    col,
    role: 'other',
    path,
    period: null,
    codes: [],
    figures: [],
    total: false,
    refs: parts.map((p) => p.cell.ref),
  };
  path.forEach((text, depth) => {
    const above = path.slice(0, depth).join(' ');
    const period = periodFromText(text, base, above);
    if (
      period !== null &&
      (column.period === null || depth === path.length - 1 || period.length > column.period.length)
    ) {
      column.period = period;
    }
    const folded = foldLabel(text);
    if (period === null) for (const code of index.codes.get(folded) ?? []) column.codes.push(code);
    for (const figure of index.figures.get(folded) ?? []) column.figures.push(figure);
    if (index.roles.get(folded)?.has('total')) column.total = true;
    const spare = yearInBrackets(text, base);
    if (spare !== null && column.period === null) column.period = spare;
  });
  column.role = roleOf(column, path, index);
  return column;
}

/** `o cümlədən (2023)`: the year in brackets dates everything under it. */
function yearInBrackets(text: string, base: Period): Period | null {
  const found = /\(((?:19|20)\d{2})\)/.exec(text);
  return found ? periodFromText(found[1]!, base) : null;
}

const ORDER: Column['role'][] = [
  'number',
  'unit',
  'note',
  'average',
  'share',
  'change',
  'status',
  'date',
  'value',
  'label',
];

function roleOf(column: Column, path: string[], index: LabelIndex): Column['role'] {
  const leaf = foldHeader(path.at(-1)!);
  const leafRoles = index.roles.get(leaf);
  const found = ORDER.find((role) => leafRoles?.has(role as HeaderRole));
  if (found !== undefined && found !== 'value' && found !== 'label') return found;
  for (const part of path) {
    const roles = index.roles.get(foldHeader(part));
    const strong = (['change', 'share', 'average', 'note', 'unit'] as const).find((role) => roles?.has(role));
    if (strong !== undefined) return strong;
  }
  if (column.period !== null || column.codes.length > 0 || column.figures.length > 0 || column.total) {
    return found === 'label' &&
      column.codes.length === 0 &&
      column.figures.length === 0 &&
      path.length === 1 &&
      !/\d/.test(path[0]!)
      ? 'label'
      : 'value';
  }
  if (found !== undefined) return found;
  return index.units.has(leaf) ? 'value' : 'other';
}
