import type { Column } from './columns.ts';
import type { Placed } from './grid.ts';

/** Tables that stand side by side on one sheet: the columns from `from` to before the next. */
export interface Segment {
  from: number;
  /** Exclusive. */
  to: number;
}

/**
 * Splits columns into tables: a new one begins at a column of labels (or of running numbers before
 * it) after columns of values, if it has values of its own. Otherwise the text column is a remark.
 */
export function segmentsOf(columns: ReadonlyMap<number, Column>): Segment[] {
  const all = [...columns.values()].toSorted((a, b) => a.col - b.col);
  const starts: number[] = [];
  all.forEach((column, at) => {
    if (column.role !== 'label') return;
    const before = all.slice(0, at).findLast((other) => other.role !== 'number');
    const own = all.slice(at + 1, nextLabel(all, at));
    if (before !== undefined && (before.role === 'label' || !own.some(isValue))) return;
    if (before !== undefined && !all.slice(0, at).some(isValue)) return;
    const number = all[at - 1];
    starts.push(before !== undefined && number?.role === 'number' ? number.col : column.col);
  });
  if (starts.length < 2) return [{ from: 0, to: Number.POSITIVE_INFINITY }];
  return starts.map((from, i) => ({
    from: i === 0 ? 0 : from,
    to: starts[i + 1] ?? Number.POSITIVE_INFINITY,
  }));
}

function nextLabel(all: Column[], at: number): number {
  const next = all.findIndex((column, i) => i > at && column.role === 'label');
  return next < 0 ? all.length : next;
}

const isValue = (column: Column): boolean => column.role === 'value';

/** The cells of a row, table by table; tables without cells in the row are left out. */
export const splitLine = (line: Placed[], segments: Segment[]): { segment: Segment; line: Placed[] }[] =>
  segments
    .map((segment) => ({
      segment,
      line: line.filter((placed) => placed.col >= segment.from && placed.col < segment.to),
    }))
    .filter((part) => part.line.length > 0);
