import type { ReactNode } from 'react';

/** A column of a table of lines `R`, which is drawn whole: some hundreds of lines, of any height, under headings. */
export interface LineColumn<R> {
  id: string;
  header: string;
  /** The header is read aloud only: its cells say by themselves what they are. */
  unseen?: true;
  align?: 'right';
  /** Cannot be hidden nor moved: without it a line says nothing. */
  always?: true;
  /** `aside`: copied and saved with the others, but not on screen. */
  shown?: 'aside';
  /** Of the room: `64px`, `28%`; what is left is shared by the others. */
  width?: string;
  /** Class of its cells, its header and its `col`. */
  look?: string | undefined;
  /** As it is copied, saved and sorted. */
  text: (row: R) => string;
  /** The same where it is a number. */
  number?: (row: R) => number | null;
  /** As it is drawn, where that is not `text`. */
  cell?: (row: R) => ReactNode;
  /** On hover: the whole of what may be cut. */
  hint?: (row: R) => string | undefined;
}

/** Lines under one heading; a table without headings is one group. */
export interface LineGroup<R> {
  key: string;
  heading?: string;
  /** At the end of the heading. */
  count?: string;
  rows: readonly R[];
}
