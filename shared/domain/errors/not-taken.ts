import type { RewordRefusal } from '../reference/taking/reword.ts';

/** Why a change of a returned draft cannot be taken into the text. */
export type NotTaken =
  | RewordRefusal
  /** A number of a figure: the text prints what the workspace has. */
  | 'figure'
  /** It stands in no line of the text: a margin, a chart, a note, several paragraphs at once. */
  | 'no-line'
  /** Among slides, tables or headings: only paragraphs come, go and move. */
  | 'no-prose'
  /** Nothing would be left of the line. */
  | 'empty';
