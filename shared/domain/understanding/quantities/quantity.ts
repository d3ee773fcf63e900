import type { ObservationStatus } from '../../observations/observation.ts';
import type { ReadingSays } from '../../questions/reading-says.ts';

/**
 * Why a number may not be what it looks like; each turns the cell into a question, except `negative` and
 * `fraction`, which are facts that only some figures forbid (a change may be negative, manats have qəpik).
 */
export type QuantityDoubt =
  | 'negative'
  | 'fraction'
  | 'struck'
  /** What is shown and what is stored differ by more than rounding; `shown` has the number that is seen. */
  | 'scaled-format'
  /** The number format, not the cell, says `thousand` or the like. */
  | 'format-unit'
  | 'stale-formula'
  | 'missed-row'
  | 'filtered'
  /** `3–5`, `от 3 до 5`: no single value. */
  | 'range'
  /** `91/94`, `5 və ya 6`, two lines: several values in one cell. */
  | 'pair'
  /** A date where a number was typed (`5-8` became 5 August), or a number under a date format. */
  | 'date-like'
  | 'merged-over'
  /** Letters stand for digits, or touch them: `1O5`, `l2`, `68a`. */
  | 'letters'
  /** `(3)` alone: a footnote, a negative, a change, or 3 in brackets. */
  | 'bracketed'
  /** More is said in the same cell: `84 (80 qadın)`, `11 nəfər, 3 iş`; `remark` has it. */
  | 'remark'
  /** `1.87E+06` as text: digits may have been lost. */
  | 'exponent'
  /** Digits and separators that nobody writes: `12,345,67`. */
  | 'malformed'
  /** `5-ci`, `5th`: a place in an order. */
  | 'ordinal'
  /** `00147`: rather a code. */
  | 'code';

/** `at most` also stands for "up to". */
export type Qualifier = 'more than' | 'about' | 'at least' | 'less than' | 'at most';

/** One way to read a text whose number is not certain. */
export interface QuantityReading {
  value: number;
  says: ReadingSays;
}

/** What the cell of a table says as a quantity, by itself: before any header is asked. */
export type Quantity =
  | {
      kind: 'number';
      /** Per cents as they are shown: 95 for `95 %`, also where 0.95 is stored. */
      value: number;
      qualifier?: Qualifier;
      /** A change that stands in the same cell: `21 (-2)`, `dəyişməyib` = 0. */
      change?: number;
      percent?: true;
      /** Words written with the number or shown by its format: `nəfər`, `min manat`, `AZN`, `₽`, `$`. */
      unit?: string;
      /** The mark behind the number, as written: `*`, `²`, `1)`. Its note may change the meaning. */
      footnote?: string;
      /** What else the cell says; with the doubt `remark`. */
      remark?: string;
      /** The number that is shown, where `value` is stored; with the doubt `scaled-format`. */
      shown?: number;
      doubts: QuantityDoubt[];
    }
  /** A change alone: `+2`, `(+3)`, `↑2`, `2 vahid artım`: a value nowhere but under a header of changes. */
  | { kind: 'change'; value: number; percent?: true; unit?: string; doubts: QuantityDoubt[] }
  | { kind: 'mark'; mark: string; status: ObservationStatus | 'unknown' }
  /** Readings may be empty (a range has no value to offer): the cell is asked all the same. */
  | { kind: 'ambiguous'; readings: QuantityReading[]; unit?: string; doubts: QuantityDoubt[] }
  /** `code` is `#REF!` and the like; empty for a formula whose value was never stored. */
  | { kind: 'error'; code: string }
  /** A text that names a number only in a sentence, or none. */
  | { kind: 'text' };
