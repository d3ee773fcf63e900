import type { Block, Spot } from './block.ts';
import type { LabelSays } from './year-row.ts';

/**
 * values: has a value right of the first column; texts: two cells or more without one;
 * years: heads columns by years, dates or bands; numbering: 1 2 3 …; lone: one cell; rule: drawn of dashes.
 */
export type LineClass = 'values' | 'texts' | 'years' | 'numbering' | 'lone' | 'rule';

/** A block with the look of its lines settled. */
export interface Reading extends Block {
  classes: LineClass[];
  /** Whether a cell counts as a value here: by its kind, or a text that comes again and again in its column. */
  isValue: (spot: Spot) => boolean;
  /** Filled cells of a column, top to bottom. */
  column: (col: number) => ColumnCell[];
  says: (label: string) => LabelSays;
  /** Indices of lines with values that may be a heading of years all the same. */
  either: Set<number>;
}

export interface ColumnCell {
  /** Index into `lines`. */
  at: number;
  spot: Spot;
}
