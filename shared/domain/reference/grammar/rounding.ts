import { exactly } from '../../numbers/exactly.ts';

const MILLION = 1e6;
const BILLION = 1e9;

/** A number to the nearest multiple of a step, halves away from zero. */
export interface Rounded {
  value: number;
  /** The number was that already. */
  exact: boolean;
  /** Millions and thousand millions are named by their word; then `value` counts those. */
  scale: '' | 'million' | 'billion';
}

/** @param step above zero */
export function roundedTo(value: number, step: number): Rounded {
  const near = exactly(Math.sign(value) * Math.round(exactly(Math.abs(value) / step)) * step);
  const size = Math.abs(near);
  const [scale, unit] =
    size >= BILLION
      ? (['billion', BILLION] as const)
      : size >= MILLION
        ? (['million', MILLION] as const)
        : (['', 1] as const);
  const counted = exactly(near / unit);
  // Seven digits behind the comma are no help: such a number keeps its digits.
  if (Math.abs(counted * 100 - Math.round(counted * 100)) > 1e-6)
    return { value: near, exact: near === value, scale: '' };
  return { value: counted, exact: near === value, scale };
}

/** A share in percent to one decimal. */
export interface Percent {
  value: number;
  /** Neither nothing nor all, but nearer to it than one decimal can say. */
  bound?: 'below' | 'above';
}

const SMALLEST = 0.1;
const LARGEST = 99.9;

/** Null where the whole is not above zero or the part lies outside of it. */
export function percentOf(part: number, whole: number): Percent | null {
  if (!(whole > 0) || !(part >= 0) || part > whole) return null;
  const value = exactly(Math.round(exactly((part / whole) * 1000)) / 10);
  if (value === 0 && part > 0) return { value: SMALLEST, bound: 'below' };
  if (value === 100 && part < whole) return { value: LARGEST, bound: 'above' };
  return { value };
}
