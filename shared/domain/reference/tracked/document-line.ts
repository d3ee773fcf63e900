import type { ComposedDocument, ComposedRun } from '../composed.ts';
import { linesOf } from '../composed-lines.ts';

/** A word, a blank or a figure of a line; a figure with the id and the part that it prints. */
export type Piece = [text: string, figure?: string];

/** A line of a document as it was written: what a later one is held against. */
export interface DocumentLine {
  /** The block, and the place in it where it has several. */
  key: string;
  pieces: Piece[];
}

/** The lines of a composed document that hold its runs, in reading order. */
export function runsOfLines({ blocks }: ComposedDocument): { key: string; runs: readonly ComposedRun[] }[] {
  return blocks.flatMap((block) => {
    // Headings show the present state.
    const lines = block.kind === 'section' ? [] : linesOf(block);
    return lines.map((runs, at) => ({ key: lines.length === 1 ? block.id : `${block.id}:${at}`, runs }));
  });
}

export const documentLines = (composed: ComposedDocument): DocumentLine[] =>
  runsOfLines(composed).map(({ key, runs }) => ({ key, pieces: piecesOf(runs) }));

/** A run that is one piece: a figure, or the mark of a footnote with what stands there; null: it has words. */
const pieceOf = (run: ComposedRun): [Piece] | null => {
  if (run.kind === 'figure') return [[run.text, `${run.figure}|${run.part}`]];
  return run.note === undefined ? null : [['', `note|${run.note}`]];
};

/** Words and blanks apart, so that a changed word is one change. */
export const piecesOf = (runs: readonly ComposedRun[]): Piece[] =>
  runs.flatMap((run): Piece[] => pieceOf(run) ?? wordsOf(run.text).map((text): Piece => [text]));

const wordsOf = (text: string): string[] => text.match(/\s+|[^\s]+/gu) ?? [];
