import type { Identifier } from './identifier.ts';

/** What stands in the place of what names a person. It is no word and no number of any language. */
export const LEFT_OUT = '▒▒▒';

/** Where a document names persons. */
export interface PersonalSpot {
  sheet: string;
  /** The header, else the first cell; '' for text that stands in no cell. */
  ref: string;
  kind: Identifier;
  /** That header; '' where the cells speak for themselves. */
  what: string;
  /** How many cells. */
  cells: number;
  /** It is the name of the file, or of the sheet, and stands in no cell. */
  where?: 'file' | 'sheet';
}
