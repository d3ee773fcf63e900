/** How a figure stands in the text; the first that holds. */
export type ChipMark = 'missing' | 'open' | 'proposed' | 'blocker' | 'stale' | 'plain';

/** A number of the document that can be asked where it comes from: a value, with its change where it follows. */
export interface Chip {
  kind: 'figure';
  /** Its place in the document, from 0. */
  at: number;
  figure: string;
  text: string;
  mark: ChipMark;
}

/** A number that is text: no figure stands behind it. */
export interface TypedNumber {
  kind: 'typed';
  /** Its place among those of the document, from 0. */
  at: number;
  text: string;
  value: number;
}

export type LiveRun = { kind: 'text'; text: string; strong?: true; italic?: true } | Chip | TypedNumber;
