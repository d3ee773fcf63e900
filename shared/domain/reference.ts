/**
 * The reference as a document: blocks of inline pieces. A number in prose is a figure reference,
 * never typed text. The template (`resources/templates/<id>/reference.en.md`) is parsed into this.
 */

export type FigurePart =
  /** The accepted value: `2,374,000`. */
  | 'value'
  /** The value as an English word: `one`, `four`, `twice`. */
  | 'word'
  /** The change alone, signed: `+2`, `-197`, or `no changes` for zero. Brackets are text. */
  | 'change';

/** cardinal `two` · times `twice` · verb `double` */
export type WordForm = 'cardinal' | 'times' | 'verb';

export type Inline =
  | {
      kind: 'text';
      text: string;
      emphasis?: 'strong' | 'italic';
      /** A year, article or limit that prints as is and is read back under this id (`ref.nap.signed_1`). */
      ref?: string;
      /** The printed page that this piece begins. */
      page?: number;
    }
  | {
      kind: 'figure';
      figure: string;
      part: FigurePart;
      /** `twice`, `double`; else `two`. */ form?: WordForm;
    }
  /** Text that differs between the printed document and what the data demand (slide labels, periods). */
  | { kind: 'label'; printed: string; corrected: string; figure?: string; reason: string };

export type Block =
  | { kind: 'title'; inlines: Inline[] }
  | { kind: 'date'; inlines: Inline[] }
  /** A heading added for navigation (`[Victims]`); the printed document has none. */
  | { kind: 'section'; id: string; title: string }
  | { kind: 'paragraph'; inlines: Inline[]; page: number }
  | { kind: 'list-item'; inlines: Inline[]; page: number }
  | {
      kind: 'slide';
      page: number;
      title: string;
      items: { inlines: Inline[]; role: 'title' | 'ministry' | 'label' }[];
    }
  | {
      kind: 'contact';
      lines: string[];
      /** The same lines with their numbers named. */ inlines?: Inline[][];
    };

export interface Template {
  id: string;
  year: number;
  blocks: Block[];
}

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
