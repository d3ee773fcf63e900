import type { ComposedDocument, ComposedRun } from '../composed.ts';
import { linesOf } from '../composed-lines.ts';
import { xmlText } from '../../text/xml-text.ts';
import type { DocumentParagraph } from '../read-back/document-text.ts';

/** A line that a written document has to hold: its text, and the figures in it by their tags. */
export type WrittenLine = Pick<DocumentParagraph, 'text' | 'section'> & {
  tags: NonNullable<DocumentParagraph['tags']>;
};

/** Tag of the control around a run that prints a figure. */
export type TagOfRun = (run: Extract<ComposedRun, { kind: 'figure' }>) => string;

/**
 * What a reader of the document has to find, in its order, told from what was composed and not from the file. A title
 * and the contact block are left out where they hold no figure: how they stand on the page is not a matter of numbers.
 */
export function writtenLines(composed: ComposedDocument, tagOf: TagOfRun): WrittenLine[] {
  let section = '';
  return composed.blocks.flatMap((block): WrittenLine[] => {
    if (block.kind === 'section') section = block.title;
    const where = block.kind === 'slide' ? block.title : section;
    return linesOf(block)
      .map((runs) => ({ ...lineOf(runs, tagOf), section: where }))
      .filter(({ text, tags }) => text.trim() !== '' && (tags.length > 0 || block.kind !== 'title'));
  });
}

/** Footnotes in their order, as a reader finds them. */
export const writtenNotes = ({ blocks }: ComposedDocument): string[] =>
  blocks
    .flatMap((block) => linesOf(block).flat())
    .flatMap((run) => (run.kind === 'text' && run.note !== undefined ? [xmlText(run.note).trim()] : []));

function lineOf(runs: readonly ComposedRun[], tagOf: TagOfRun): Pick<WrittenLine, 'text' | 'tags'> {
  const tags: WrittenLine['tags'] = [];
  let text = '';
  for (const run of runs) {
    const start = text.length;
    text += xmlText(run.text);
    if (run.kind === 'figure') tags.push({ tag: tagOf(run), start, end: text.length });
  }
  return { text, tags };
}
