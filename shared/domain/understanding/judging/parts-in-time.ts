import { exactly } from '../../numbers/exactly.ts';
import { monthsOf, type Period } from '../../periods/period.ts';
import type { CellReading } from '../reading/cell-reading.ts';
import { across, lineOn, numberOf, ofMonths, sumOf, type Axis, type Crossing } from './parts-of-total.ts';

/** Several single years, or parts of one that leave no gap and come once: the period that they make up together. */
export function spanOf(periods: readonly Period[]): Period | null {
  const distinct = [...new Set(periods)].toSorted();
  if (distinct.length < 2) return null;
  if (distinct.every((period) => /^\d{4}$/.test(period))) return `${distinct[0]}-${distinct.at(-1)}`;
  const years = new Set(distinct.map((period) => period.slice(0, 4)));
  if (years.size !== 1) return null;
  const months = distinct.map(monthsIn);
  if (months.includes(null)) return null;
  const all = months.flatMap((part) => part!).toSorted((a, b) => a - b);
  const [first = 0, last = 0] = [all[0], all.at(-1)];
  if (all.length !== last - first + 1 || new Set(all).size < all.length) return null;
  const [year] = years;
  if (all.length === 12) return year!;
  if (all.length === 6 && first % 6 === 0) return `${year}-H${first / 6 + 1}`;
  return all.length === 3 && first % 3 === 0 ? `${year}-Q${first / 3 + 1}` : null;
}

/** The months of a part of a year, each, from 0. */
function monthsIn(period: Period): number[] | null {
  const months = monthsOf(period);
  return months && Array.from({ length: months.to - months.from + 1 }, (_, after) => months.from - 1 + after);
}

/**
 * The parts of a total over time. Where months stand beside the quarters and halves that they make up, or the year to
 * date beside both, those of one size that follow each other and add up to it are its parts: none counts twice.
 *
 * @param parts as the lines show them; empty where a subtotal stands right before the total
 */
export function inTime(
  total: CellReading,
  axis: Axis,
  crossing: Crossing,
  parts: CellReading[],
): CellReading[] {
  const periods = new Set(parts.map(({ time }) => time.period));
  if (parts.length > 0 && (periods.size < 2 || spanOf([...periods]) !== null)) return parts;
  const printed = numberOf(total);
  const at = lineOn(axis, total).at;
  const before = ofMonths(across(total, axis, crossing), crossing).filter(
    (reading) =>
      reading.aside === undefined &&
      reading.time.doubt === undefined &&
      lineOn(axis, reading).at < at &&
      numberOf(reading) !== null,
  );
  for (const months of SIZES) {
    const tiles = before.filter(({ time }) => monthsIn(time.period)?.length === months);
    const isWhole = spanOf(tiles.map(({ time }) => time.period)) !== null && areDistinct(tiles);
    if (isWhole && printed !== null && exactly(printed - sumOf(tiles)) === 0) return tiles;
  }
  return parts;
}

/** Months in a half, a quarter, a month. */
const SIZES = [6, 3, 1] as const;

const areDistinct = (tiles: readonly CellReading[]): boolean =>
  new Set(tiles.map(({ time }) => time.period)).size === tiles.length;
