import { figureOfTag } from '../keys/figure-tag.ts';

/**
 * The document property that every exported reference carries; its value is the period. Word and LibreOffice keep
 * it when they save, LibreOffice even where it drops the content controls (7.4) or writes another format.
 */
export const DRAFT_PROPERTY = 'ArayisReference';

/** What a document carries by which a reference of this program is known again. */
export interface DraftMarks {
  /** Whether it has `DRAFT_PROPERTY`. */
  property: boolean;
  /** Tags of its content controls, each once. */
  tags: string[];
}

/**
 * Whether a document prints numbers that this program wrote. One tagged figure suffices: a paragraph that was
 * copied out of a draft into another document brings its controls along.
 *
 * @param figures ids of the catalogue's figures
 */
export function isOwnDraft(marks: DraftMarks, figures: readonly string[]): boolean {
  if (marks.property) return true;
  const ids = new Set(figures);
  return marks.tags.some((tag) => {
    if (ids.has(figureOfTag(tag))) return true;
    // Word allows 64 characters; a longer id keeps its beginning, then a hash.
    const cut = /^(.{40,})~[0-9a-f]{12}$/.exec(tag)?.[1];
    return cut !== undefined && figures.some((figure) => figure.startsWith(cut));
  });
}
