/** How a text is made to say what a returned document says: in the block that was printed there. */
export type Change = Reword | Insert | Remove | Move;

/** Where a printed line has its words: the block, and which of its lines (cells, items) from 0. */
export interface TextLine {
  block: string;
  line: number;
}

export interface Reword extends TextLine {
  do: 'reword';
  /** The line as it was printed. */
  written: string;
  splices: Splice[];
}

/** A new paragraph behind a block; `after` null: before all others. */
export interface Insert {
  do: 'insert';
  after: string | null;
  kind: 'paragraph' | 'list-item';
  text: string;
  numbers: NewNumber[];
}

export interface Remove {
  do: 'remove';
  block: string;
}

export interface Move {
  do: 'move';
  block: string;
  after: string | null;
}

/** Other words in the place of `[from, to)` of a printed line. */
export interface Splice {
  from: number;
  to: number;
  text: string;
  /** Numbers that stand in `text` for one that was printed; `to` exclusive, `from` of `text`. */
  kept: KeptNumber[];
  /** Numbers of `text` that stood nowhere, in its order. */
  numbers: NewNumber[];
}

export interface KeptNumber {
  /** In the printed line. */
  written: { from: number; to: number };
  /** In the text of the splice. */
  from: number;
  to: number;
}

export interface NewNumber {
  from: number;
  to: number;
  text: string;
  /** Not a number where it is a date. */
  value: number;
}
