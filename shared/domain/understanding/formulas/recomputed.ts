/** Why a formula's value is taken on trust: nothing but sums, differences and the like is evaluated. */
export type NotRecomputed =
  /** A function, a name or an operator that is not evaluated. */
  | 'function'
  /** Another file, several sheets at once, a deleted cell. */
  | 'reference'
  | 'syntax'
  /** A text, a date or a truth value where a number is computed with, or as the result. */
  | 'no-number'
  /** An error in one of its cells, or a division by zero. */
  | 'error'
  /** The work that one document may take is used up, or the sheet was cut. */
  | 'limit';

/** What a formula, taken as a claim, proves to be. Cells are A1 addresses of the range's sheet. */
export type Recomputed =
  | { outcome: 'holds'; computed: number }
  /** Stale or never computed; `printed` is null where no value was stored. */
  | { outcome: 'differs'; printed: number | null; computed: number }
  /** The value is what the formula says, but the range is not what it should be. */
  | { outcome: 'missed-row'; printed: number; computed: number; how: Missed; refs: string[] }
  /** A SUBTOTAL that leaves hidden rows out; `whole` is the value with them. */
  | { outcome: 'filtered'; printed: number; computed: number; whole: number; refs: string[] }
  | { outcome: 'circular' }
  | { outcome: 'not-recomputed'; why: NotRecomputed };

/** Numbers beside the range that belong to it, a year of a header within it, or numbers written as text in it. */
export type Missed = 'left-out' | 'year-inside' | 'text-inside';
