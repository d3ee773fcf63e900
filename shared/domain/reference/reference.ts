import type { FigurePart } from '../figures/printed-value.ts';

/**
 * The reference as a document: blocks of inline pieces. A number in prose is a figure reference,
 * never typed text. The template (`resources/templates/<id>/reference.en.md`) is parsed into this.
 */

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
