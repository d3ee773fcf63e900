/** What of a figure stands in a place of the document. */
export type FigurePart =
  /** The accepted value: `2,374,000`. */
  | 'value'
  /** The value as an English word: `one`, `four`, `twice`. */
  | 'word'
  /** The change alone, signed: `+2`, `-197`, or `no changes` for zero. Brackets are text. */
  | 'change';

/** A number of the printed document, taken in as a vintage. */
export interface PrintedValue {
  figure: string;
  part: FigurePart;
  /** As read; null where the text is no number (it is then a finding). */
  value: number | null;
  /** Exactly as printed: `2,374,000`, `+591.900`, `one`, `no changes`. */
  text: string;
  page?: number;
  section: string;
  sentence: string;
  /** Set for years, articles, limits of periods and bands, which no agency reports. */
  ref?: true;
}

/** The vintage that a printed reference is taken in as. */
export const printedVintage = (period: string): string => `printed ${period}`;
