import type { Catalogue } from '../catalogue/catalogue.ts';
import { indicatorOf } from '../keys/figure-key.ts';
import { isYear, type Period } from '../periods/period.ts';

/** From a period on, other figures are counted in the place of these, which keep their history. */
export interface FigureBreak {
  id: number;
  /** The first period that is counted so. */
  period: Period;
  /** Figure ids; several: they were merged. */
  from: string[];
  /** Figure ids; several: it was split. */
  to: string[];
  reason: string;
  by: string;
  /** UTC, ISO 8601. */
  at: string;
}

/**
 * Why a break cannot be said so: period · nobody (neither side may be empty) · same (both sides are alike: that is a
 * break within one series) · figure: `detail` is none · unit: `detail` is counted in another one · taken: it is said
 */
export interface BreakProblem {
  problem: 'period' | 'nobody' | 'same' | 'figure' | 'unit' | 'taken';
  detail?: string;
}

export type SaidBreak = Pick<FigureBreak, 'period' | 'from' | 'to'>;

export function breakProblem(
  { period, from, to }: SaidBreak,
  catalogue: Catalogue,
  known: readonly SaidBreak[],
): BreakProblem | null {
  if (!isYear(period)) return { problem: 'period', detail: period };
  if (from.length === 0 || to.length === 0) return { problem: 'nobody' };
  const [before, after] = [new Set(from), new Set(to)];
  if (before.size === after.size && [...before].every((id) => after.has(id))) return { problem: 'same' };
  const unknown = [...from, ...to].find((id) => !catalogue.figuresById.has(id));
  if (unknown !== undefined) return { problem: 'figure', detail: unknown };
  const unit = unitOf(from[0]!, catalogue);
  const other = [...from, ...to].find((id) => unitOf(id, catalogue) !== unit);
  if (other !== undefined) return { problem: 'unit', detail: other };
  const isSaid = from.every((a) =>
    to.every((b) => known.some((one) => one.period === period && one.from.includes(a) && one.to.includes(b))),
  );
  return isSaid ? { problem: 'taken' } : null;
}

const unitOf = (figure: string, { figuresById, indicatorsById }: Catalogue): string | undefined =>
  indicatorsById.get(figuresById.get(figure)?.indicator ?? indicatorOf(figure))?.unit;

/** What a figure took the place of, and what took its place: each with the period from which on. */
export const breaksOf = (breaks: readonly FigureBreak[], figure: string): FigureBreak[] =>
  breaks.filter(({ from, to }) => from.includes(figure) || to.includes(figure));

/** Figures of which no year before this one is of the same count, for they are new in it. */
export const begunIn = (breaks: readonly FigureBreak[], period: Period): ReadonlySet<string> =>
  new Set(
    breaks
      .filter((one) => one.period === period)
      .flatMap(({ from, to }) => to.filter((figure) => !from.includes(figure))),
  );
