/** A document as its paragraphs, whatever file it came from. */

/** A content control: its tag and the characters it holds (`end` exclusive). */
export interface TaggedSpan {
  tag: string;
  start: number;
  end: number;
}

/** Where a paragraph stands in a table: which one of the document, from 0, and its row and column, from 1. */
export interface TablePlace {
  table: number;
  row: number;
  column: number;
}

export interface DocumentParagraph {
  /** No-break spaces and typographic signs as they stand. */
  text: string;
  /** The page that the paragraph begins on; absent where the file does not tell. */
  page?: number;
  /** Pages that begin within the paragraph. */
  pageStarts?: { at: number; page: number }[];
  /** The heading above; empty before the first, or where the file has no headings. */
  section: string;
  kind: 'paragraph' | 'list-item' | 'title' | 'table-cell' | 'text-box';
  /** It stands in a table, also where its style makes it a title. */
  inTable?: true;
  cell?: TablePlace;
  tags?: TaggedSpan[];
  /** Of a document that the program would write: the block of its text, and which of the block's lines. */
  from?: { block: string; line: number };
}

export interface DocumentText {
  format: 'md' | 'docx' | 'odt';
  paragraphs: DocumentParagraph[];
  /** Page numbers that the file states, in order. */
  pages: number[];
  headings: { title: string; level: number; paragraph: number }[];
}

export function pageAt(paragraph: DocumentParagraph, offset: number): number | undefined {
  let page = paragraph.page;
  for (const start of paragraph.pageStarts ?? []) if (start.at <= offset) page = start.page;
  return page;
}
