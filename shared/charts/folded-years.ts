import { NOTHING } from './series.ts';
import type { ChartRow } from './spec.ts';

/** From so many years on that nobody reported, one after another, a note says more than as many empty places. */
const LEAST = 3;

/** What is drawn of a chart by year, and the years before and after it that are only said. */
export interface FoldedYears {
  rows: readonly ChartRow[];
  /** Years that have no place in the chart. */
  left: readonly number[];
}

/**
 * Runs of years without any value are folded: at an end of the chart they have no place in it, between others they
 * have one together, so that what lies apart does not stand side by side. Nothing where no year has a value.
 */
export function foldedYears(rows: readonly ChartRow[]): FoldedYears {
  const drawn: ChartRow[] = [];
  const left: number[] = [];
  if (rows.every(isEmpty)) return { rows, left };
  for (let from = 0; from < rows.length;) {
    const row = rows[from]!;
    const until = rows.findIndex((one, at) => at > from && !isEmpty(one));
    const to = until < 0 ? rows.length : until;
    const run = rows.slice(from, to);
    if (!isEmpty(row) || row.year === undefined || run.length < LEAST) drawn.push(row);
    else if (from === 0 || to === rows.length) left.push(...run.flatMap(({ year }) => year ?? []));
    else drawn.push(together(run));
    from = isEmpty(row) && run.length >= LEAST && row.year !== undefined ? to : from + 1;
  }
  return { rows: drawn, left };
}

const isEmpty = ({ values }: ChartRow): boolean =>
  values.every(({ value, status }) => value === null && status !== 'hidden');

function together(run: readonly ChartRow[]): ChartRow {
  const [first, last] = [run[0]!, run.at(-1)!];
  return {
    label: `${first.label}–${last.label}`,
    values: first.values.map(() => NOTHING),
    keys: first.keys.map(() => null),
    period: first.period,
  };
}
