import { summedLines } from '../formulas/summed-lines.ts';
import type { Line } from './block.ts';
import type { DerivedLine } from './found-table.ts';
import { isBareTotal, saysOfWhich, saysTotal } from './total-words.ts';
import { differences, type Made } from './differences.ts';
import { numberOf } from './number-of.ts';
import { check, runSums, type Matrix, type RunSum } from './run-sums.ts';

export interface Body {
  lines: Line[];
  columns: number[];
  /** Last label of each line and lowest heading of each column, for words and for groups. */
  lineLabels: string[];
  columnLabels: string[];
  /** Indices of lines that begin or end a group: beside a section, a gap or the edge. */
  edges: Set<number>;
  /** Indices of lines behind which `o cümlədən:` stands alone: what follows are parts of them. */
  leads: Set<number>;
}

const LONGEST_RUN = { row: 80, column: 20 };
/** Longer bodies are searched at both ends. */
const MOST_LINES = 3000;
const SHARE = { row: 0.5, column: 0.6 };
const MOST_TOTALS = { row: 0.3, column: 0.5 };

/** The lines of a body that are made from others of it, rows first, ascending. */
export function derivedLines(whole: Body): DerivedLine[] {
  const body = withoutCounting(whole);
  const table = numbers(body);
  const rows: Matrix = { targets: table.length, lines: body.columns.length, at: (i, j) => table[i]![j]! };
  const columns: Matrix = { targets: body.columns.length, lines: table.length, at: (i, j) => table[j]![i]! };
  const all = searched(body.lines.length);
  const first = all.filter((i) => !saysOfWhich(body.lineLabels[i] ?? ''));
  const byRows = sumsAlong(rows, first, 'row', body.lineLabels, body.leads);
  if (first.length < all.length) {
    const known = new Set(byRows.map(({ target }) => target));
    byRows.push(
      ...sumsAlong(rows, all, 'row', body.lineLabels, body.leads).filter(({ target }) => !known.has(target)),
    );
  }
  const byColumns = sumsAlong(
    columns,
    body.columns.map((_, i) => i),
    'column',
    body.columnLabels,
  );
  byRows.push(...written(body, rows, 'row', byRows));
  byColumns.push(...written(body, columns, 'column', byColumns));
  const taken = {
    row: new Set(byRows.map(({ target }) => target)),
    column: new Set(byColumns.map(({ target }) => target)),
  };
  const found = [
    ...byRows.map((sum) => asLine(sum, 'row', body)),
    ...differences(rows, taken.row, body.lineLabels).map((one) => named(one, 'row', body)),
    ...byColumns.map((sum) => asLine(sum, 'column', body)),
    ...differences(columns, taken.column, body.columnLabels).map((one) => named(one, 'column', body)),
  ];
  return [...found, ...byWord(body, found)].sort(
    (a, b) => Number(a.axis === 'column') - Number(b.axis === 'column') || a.at - b.at,
  );
}

/** Lines whose formulas say what they add up, and whose numbers all do. */
function written(body: Body, matrix: Matrix, axis: 'row' | 'column', known: readonly RunSum[]): RunSum[] {
  const found = new Set(known.map(({ target }) => target));
  const place = new Map(
    axis === 'row' ? body.lines.map(({ row }, i) => [row, i]) : body.columns.map((col, i) => [col, i]),
  );
  const columns = new Set(body.columns);
  const cells = body.lines.flatMap(({ row, spots }) =>
    spots.flatMap(({ col, cell: { formula } }) =>
      formula !== undefined && columns.has(col) ? [{ row, col, formula }] : [],
    ),
  );
  return [...Map.groupBy(cells, ({ row, col }) => place.get(axis === 'row' ? row : col)!)].flatMap(
    ([target, own]) => {
      if (found.has(target)) return [];
      const parts = (summedLines(own, axis) ?? []).flatMap((line) => place.get(line) ?? []);
      if (parts.length < 2 || parts.includes(target)) return [];
      const sum = check(matrix, target, parts);
      return sum.agree > 0 && sum.agree === sum.tested ? [sum] : [];
    },
  );
}

/** Columns that only count the rows, wherever they stand, add up to nothing. */
function withoutCounting(body: Body): Body {
  const steps = new Map<number, { cells: number; counting: number; last: number }>();
  for (const { spots } of body.lines)
    for (const { col, text } of spots) {
      const number = Number(text);
      const column = steps.get(col);
      if (!column) steps.set(col, { cells: 1, counting: 0, last: number });
      else {
        column.cells++;
        if (number === column.last + 1) column.counting++;
        column.last = number;
      }
    }
  const kept = body.columns.map((col) => {
    const { cells, counting } = steps.get(col) ?? { cells: 0, counting: 0 };
    return cells < 3 || counting < (cells - 1) * 0.9;
  });
  if (kept.every(Boolean)) return body;
  return {
    ...body,
    columns: body.columns.filter((_, i) => kept[i]),
    columnLabels: body.columnLabels.filter((_, i) => kept[i]),
  };
}

function searched(count: number): number[] {
  const all = Array.from({ length: count }, (_, i) => i);
  return count <= MOST_LINES ? all : [...all.slice(0, MOST_LINES / 2), ...all.slice(-MOST_LINES / 2)];
}

function numbers({ lines, columns }: Body): Float64Array[] {
  const place = new Map(columns.map((col, i) => [col, i]));
  return lines.map(({ spots }) => {
    const row = new Float64Array(columns.length).fill(Number.NaN);
    for (const spot of spots) {
      const at = place.get(spot.col);
      if (at !== undefined) row[at] = numberOf(spot);
    }
    return row;
  });
}

/** Sums along an axis: over all lines, then among those that share a label (every second column is a percentage). */
function sumsAlong(
  matrix: Matrix,
  all: number[],
  axis: 'row' | 'column',
  labels: string[],
  leads: ReadonlySet<number> = new Set(),
): RunSum[] {
  const totals = new Set(
    all.filter((target) => saysTotal(labels[target] ?? '') && !saysOfWhich(labels[target] ?? '')),
  );
  // Where many lines say it, it is a category of the table, not its sum.
  const says = (target: number): boolean =>
    leads.has(target) || (totals.has(target) && totals.size <= Math.max(1, all.length * MOST_TOTALS[axis]));
  const limits = { longest: LONGEST_RUN[axis], share: SHARE[axis], says };
  const whole = all.length;
  const found = runSums(matrix, all, limits).filter((sum) => isProven(matrix, sum, says, whole));
  const taken = new Set(found.map(({ target }) => target));
  for (const group of groups(all, labels)) {
    const more = runSums(matrix, group, limits).filter(
      (sum) => isProven(matrix, sum, says, whole) && !taken.has(sum.target),
    );
    for (const sum of more) {
      found.push(sum);
      taken.add(sum.target);
    }
  }
  return found.filter((sum) => says(sum.target) || !negativeParts(sum, matrix));
}

/** Two parts of which one often goes below zero are a difference read the other way round. */
function negativeParts({ parts }: RunSum, { lines, at }: Matrix): boolean {
  if (parts.length > 2) return false;
  let below = 0;
  for (let line = 0; line < lines; line++) if (parts.some((part) => at(part, line) < 0)) below++;
  return below > 0 && below * 4 >= lines;
}

/**
 * Measured on two annotations: a sum that nearly always holds is a total, one that often does needs the word. Small
 * numbers add up by chance, so what agrees has to weigh enough: by the digits of what was hit, lines after the first
 * counting half, for they often rise and fall together.
 */
function isProven({ at }: Matrix, sum: RunSum, says: (target: number) => boolean, tried: number): boolean {
  const share = sum.agree / sum.tested;
  let weight = 0;
  sum.agreeing.forEach((line, i) => {
    weight += Math.min(10, Math.log2(1 + Math.abs(at(sum.target, line)))) / (i === 0 ? 1 : 2);
  });
  if (says(sum.target)) return weight >= (sum.agree > 1 ? 5 : 8) || sum.whole;
  return share >= 0.9 && sum.agree >= 2 && weight >= 7 + Math.log2(1 + tried);
}

function groups(all: number[], labels: string[]): number[][] {
  const byLabel = new Map<string, number[]>();
  for (const at of all) {
    const label = labels[at] ?? '';
    if (label === '') continue;
    const group = byLabel.get(label);
    if (group) group.push(at);
    else byLabel.set(label, [at]);
  }
  return [...byLabel.values()].filter(({ length }) => length >= 3 && length < all.length);
}

function asLine(sum: RunSum, axis: 'row' | 'column', body: Body): DerivedLine {
  const proven =
    sum.agree >= 2 && sum.broken.length * 2 <= sum.agree && sum.broken.length <= Math.max(1, sum.tested / 10);
  return {
    ...named({ target: sum.target, from: sum.parts, how: 'sum' }, axis, body),
    broken: proven
      ? sum.broken.map(({ line, printed, computed }) => ({
          ...placeOf(axis, body, sum.target, line),
          printed,
          computed,
        }))
      : [],
  };
}

function placeOf(
  axis: 'row' | 'column',
  body: Body,
  target: number,
  line: number,
): { row: number; col: number } {
  return axis === 'row'
    ? { row: body.lines[target]!.row, col: body.columns[line]! }
    : { row: body.lines[line]!.row, col: body.columns[target]! };
}

function named({ target, from, how }: Made, axis: 'row' | 'column', body: Body): DerivedLine {
  const number = (i: number): number => (axis === 'row' ? body.lines[i]!.row : body.columns[i]!);
  return { axis, at: number(target), how, from: from.map(number), broken: [] };
}

/**
 * Lines that only their label calls a total: "total" and nothing else at the edge of a group of lines, or a label
 * that begins so at the edge of the whole; `from` stays empty.
 */
function byWord(body: Body, found: DerivedLine[]): DerivedLine[] {
  const known = new Set(found.map(({ axis, at }) => `${axis} ${at}`));
  const hints: DerivedLine[] = [];
  const look = (
    axis: 'row' | 'column',
    labels: string[],
    place: (i: number) => number,
    most: number,
  ): void => {
    const totals = labels
      .map((label, i) => ({ i, label }))
      .filter(({ label, i }) =>
        i === 0 || i === labels.length - 1
          ? saysTotal(label) && !saysOfWhich(label)
          : isBareTotal(label) && (axis === 'column' || body.edges.has(i)),
      );
    if (labels.length < 2 || totals.length > labels.length * most) return;
    for (const { i } of totals)
      if (!known.has(`${axis} ${place(i)}`))
        hints.push({ axis, at: place(i), how: 'word', from: [], broken: [] });
  };
  look('row', body.lineLabels, (i) => body.lines[i]!.row, MOST_TOTALS.row);
  look('column', body.columnLabels, (i) => body.columns[i]!, MOST_TOTALS.column);
  return hints;
}
