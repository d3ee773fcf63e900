import type { Day } from '../../periods/day.ts';
import type { SpanFlag } from './stated-span.ts';

/** Months of one year, inclusive: the third quarter is 7–9. */
export interface Months {
  from: number;
  to: number;
}

/** One mention of time; `at` is where it stands, so that mentions come out in the order of the text. */
export type TimeItem = { at: number } & (
  | { kind: 'year'; year: number }
  | { kind: 'years'; from: number; to: number }
  /** Part of a year; the year where it is written into the same mention (`05.2023`, `2023-Q1`). */
  | { kind: 'months'; months: Months; year?: number }
  /** A span of time that has no period, or leaves open which (`yarımillik`). */
  | { kind: 'unnamed' }
  | { kind: 'day'; day: Day }
  /** A year that is only measured against. */
  | { kind: 'compared'; year: number }
  | { kind: 'whole' }
);

/** What the readers of a text gather. */
export interface Gathered {
  items: TimeItem[];
  flags: Set<SpanFlag>;
  /** The text compares: the last year that it names is what is measured against. */
  compares: boolean;
}

/** A year as written behind a month or a quarter, in full or by its last two digits. */
export const yearOf = (text: string | undefined): { year?: number } =>
  text === undefined ? {} : { year: text.length === 2 ? 2000 + Number(text) : Number(text) };
