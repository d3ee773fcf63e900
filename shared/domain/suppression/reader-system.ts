/** A number that a reader may see, or work out of what is seen. */
export interface Cell {
  id: string;
  /** Null: nobody knows it, so that it can neither be shown nor given away. */
  value: number | null;
  /** A count of people or of what was done to them: one of 1 to 10 is not shown. */
  isDelicate: boolean;
  /** What one step of it is: counts are whole, shares and amounts are not. */
  isWhole: boolean;
  /** It stands in what is given out, unless it is hidden. */
  printed: boolean;
  /** A document of an earlier year has it, and some readers have that one. */
  held?: true;
  /** Everybody has it, from elsewhere: it cannot be kept any more. */
  out?: true;
  /** What is lost where it is hidden; the cheapest goes first. */
  cost: number;
  /** What it cannot exceed by its nature: 100 for a share. */
  most?: number;
}

export interface Term {
  cell: string;
  times: number;
}

/** What a reader knows of cells by their meaning: their sum is `number`, or at most that. */
export interface Equation {
  terms: readonly Term[];
  is: '=' | '<=';
  number: number;
}

/** A printed number that is no cell and ties cells together while it is shown: a change. */
export interface Statement {
  id: string;
  cost: number;
  says: Equation;
}

/** `share` is `times` × part ÷ base, rounded: off by `half` at most. */
export interface Quotient {
  share: string;
  part: readonly Term[];
  base: readonly Term[];
  times: number;
  half: number;
}

/** All that a reader has of one another: every table, sentence, chart, change and earlier document at once. */
export interface ReaderSystem {
  cells: readonly Cell[];
  equations: readonly Equation[];
  statements: readonly Statement[];
  quotients: readonly Quotient[];
}

/** Counts from 1 to 10 are small. Zero is nobody, and may be said. */
const SMALL = { least: 1, most: 10 } as const;

export const isSmall = (value: number | null): boolean =>
  value !== null && value >= SMALL.least && value <= SMALL.most;

/**
 * A hidden count has to be as open as the mark itself leaves it: what can be worked out spans no less than from 1 to
 * 10. Then nothing that is shown says more of it than the mark does.
 */
export const PROTECTION = SMALL.most - SMALL.least;
