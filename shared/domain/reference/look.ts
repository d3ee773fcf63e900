/**
 * How the pages of a reference look, as the ministry's own base document has it: styles, margins, header and footer.
 * Plain values, that a thread can be sent.
 */
export interface Look {
  /** Of upright pages, in twips. */
  page: LookPage;
  /** What text is like where no style says otherwise, as the base document writes it. */
  defaults: string | null;
  /** By the names that Word shows: the inside of each style, without its name and its ties to others. */
  styles: { name: string; xml: string }[];
  /** Whole styles that header and footer are written in, under ids of their own. */
  others: string[];
  header: LookMargin | null;
  footer: LookMargin | null;
}

export interface LookPage {
  width: number;
  height: number;
  top: number;
  right: number;
  bottom: number;
  left: number;
  header: number;
  footer: number;
}

/** What stands in the margin of every page, with the pictures that it shows. */
export interface LookMargin {
  xml: string;
  /** Prefixes of the names in it. */
  namespaces: Record<string, string>;
  pictures: { id: string; name: string; bytes: Uint8Array }[];
}

/** Why a base document is not taken. */
export type LookProblem =
  /** It can run something: macros, controls, embedded objects. */
  | { tag: 'macro'; place: string }
  /** It fetches something from elsewhere when it is opened. */
  | { tag: 'external'; place: string; name: string }
  /** A style that the reference is written in. */
  | { tag: 'style'; name: string }
  /** It lacks what every Word document has. */
  | { tag: 'part'; place: string };
