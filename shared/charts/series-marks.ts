import { exactly } from '../domain/numbers/exactly.ts';
import type { FigureBreak } from '../domain/figures/figure-break.ts';
import type { Said } from '../domain/text/said.ts';
import type { SeriesRemark } from './series-remark.ts';
import type { ChartRow } from './spec.ts';

/** What a reader of a series must know beyond its values. */
export type SeriesMark =
  /** `remark` null: nobody has said why the series jumps. */
  | {
      kind: 'break';
      series: number;
      from: number;
      to: number;
      was: number;
      now: number;
      remark: SeriesRemark | null;
    }
  | {
      kind: 'vintages';
      series: number;
      label: string;
      value: number;
      source: Said | null;
      others: { source: Said; value: number }[];
    }
  /** What the next year prints with its change implies this value. */
  | {
      kind: 'implied';
      series: number;
      label: string;
      value: number;
      next: { value: number; change: number } | null;
    }
  | { kind: 'open'; series: number; label: string; value: number }
  /** Other figures are counted from `to` on in the place of those of before: no value on one side continues the other. */
  | { kind: 'replaced'; to: number; break: FigureBreak }
  /** A figure that counts the years together, against the sum of those that are known. */
  | {
      kind: 'sum';
      cumulative: number;
      period: string;
      parts: number[];
      sum: number;
      from: number;
      to: number;
      missing: number[];
    };

/** A jump to twice or half of the year before, and by as much as this, is no everyday change. */
const FACTOR = 2;
const LEAST = 10;

/** Marks of the rows, series by series, in the order of the years. */
export function seriesMarks(rows: readonly ChartRow[], remarks: readonly SeriesRemark[]): SeriesMark[] {
  const count = Math.max(0, ...rows.map((row) => row.values.length));
  return Array.from({ length: count }, (_, series) => [
    ...breaks(rows, series, remarks),
    ...rows.flatMap((row, at) => ownMarks(row, rows[at + 1], series)),
  ]).flat();
}

function breaks(rows: readonly ChartRow[], series: number, remarks: readonly SeriesRemark[]): SeriesMark[] {
  return rows.flatMap((row, at): SeriesMark[] => {
    const before = rows[at - 1];
    if (row.year === undefined || before?.year === undefined) return [];
    const [was, now] = [before.values[series]?.value ?? null, row.values[series]?.value ?? null];
    if (was === null || now === null) return [];
    const key = row.keys[series];
    const remark = remarks.find((one) => one.series === key && one.period === row.period) ?? null;
    if (remark === null && !jumps(was, now)) return [];
    return [{ kind: 'break', series, from: before.year, to: row.year, was, now, remark }];
  });
}

const jumps = (was: number, now: number): boolean =>
  Math.abs(now - was) >= LEAST && Math.max(was, now) >= FACTOR * Math.min(was, now);

function ownMarks(row: ChartRow, next: ChartRow | undefined, series: number): SeriesMark[] {
  const found = row.values[series];
  if (!found || found.value === null) return [];
  const { label } = row;
  const { value } = found;
  const marks: SeriesMark[] = [];
  const others = (found.vintages ?? []).filter((vintage) => vintage.value !== value);
  if (others.length > 0) marks.push({ kind: 'vintages', series, label, value, source: found.source, others });
  if (found.status === 'implied') {
    const after = next?.values[series]?.value ?? null;
    const by = after === null ? null : { value: after, change: exactly(after - value) };
    marks.push({ kind: 'implied', series, label, value, next: by });
  }
  if (found.open === true) marks.push({ kind: 'open', series, label, value });
  return marks;
}

/** Weighs the years against a figure that counts them together; null where every year of it is known and adds up. */
export function sumMark(
  rows: readonly ChartRow[],
  cumulative: { parts: number[]; period: string },
): Extract<SeriesMark, { kind: 'sum' }> | null {
  const span = /^(\d{4})-(\d{4})$/.exec(cumulative.period);
  if (!span) return null;
  const [from, to] = [Number(span[1]), Number(span[2])];
  const years = rows.filter((row) => row.year !== undefined && row.year >= from && row.year <= to);
  const known = years.flatMap((row) => row.values[0]?.value ?? []);
  const missing = years.flatMap((row) =>
    row.values[0]?.value === null && row.year !== undefined ? [row.year] : [],
  );
  if (known.length === 0 || years.length < to - from + 1) return null;
  const sum = exactly(known.reduce((total, value) => total + value, 0));
  const total = exactly(cumulative.parts.reduce((all, part) => all + part, 0));
  if (missing.length === 0 && sum === total) return null;
  return {
    kind: 'sum',
    cumulative: total,
    period: cumulative.period,
    parts: cumulative.parts,
    sum,
    from,
    to,
    missing,
  };
}
