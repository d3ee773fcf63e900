import { BookmarkEnd, BookmarkStart, Paragraph, type ParagraphChild } from 'docx';
import { assertNever } from '../../shared/result.ts';
import type { ComposedBlock, NumberComment } from '../../shared/domain/reference/composed.ts';
import type { Frame } from './frame.ts';
import { cm, PORTRAIT } from './page.ts';
import { commented, wordRuns } from './runs.ts';
import { DASH_LIST, STYLE } from './styles.ts';

/** Height of a line of the contact block and what is left free, centimetres. */
const CONTACT_LINE = 0.75;

/**
 * Prose blocks → paragraphs. Titles and section headings are not printed (the printed document has none);
 * each section's first paragraph carries a bookmark instead, for going there.
 *
 * @param comments on the document as a whole, at the first paragraph
 */
export function bodyParagraphs(
  blocks: readonly ComposedBlock[],
  frame: Frame,
  comments: readonly NumberComment[],
): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let section: string | null = null;
  for (const block of blocks) {
    if (block.kind === 'section') section = block.id;
    if (block.kind === 'section' || block.kind === 'title' || block.kind === 'slide') continue;
    const bookmark = section === null ? null : bookmarkName(section);
    const own = paragraphs.length === 0 ? comments : [];
    paragraphs.push(...proseParagraphs(block, frame, bookmark, own));
    section = null;
  }
  return paragraphs;
}

type ProseBlock = Exclude<ComposedBlock, { kind: 'section' | 'title' | 'slide' }>;

function proseParagraphs(
  block: ProseBlock,
  frame: Frame,
  bookmark: string | null,
  comments: readonly NumberComment[],
): Paragraph[] {
  const marked = (runs: ParagraphChild[]): ParagraphChild[] => {
    const children = commented(runs, comments, frame);
    if (bookmark === null) return children;
    const id = frame.nextBookmark();
    const around = [new BookmarkStart(`${bookmark}_${id}`, id), new BookmarkEnd(id)];
    // docx types only its own Bookmark, whose numbers run on from one document to the next.
    const [start, end] = around as unknown as [ParagraphChild, ParagraphChild];
    return [start, ...children, end];
  };
  switch (block.kind) {
    case 'date':
      return [new Paragraph({ style: STYLE.date, children: marked(wordRuns(block.runs, frame)) })];
    case 'paragraph':
      return [
        new Paragraph({
          style: STYLE.body,
          widowControl: true,
          children: marked(wordRuns(block.runs, frame)),
        }),
      ];
    case 'list-item':
      return [
        new Paragraph({
          style: STYLE.list,
          widowControl: true,
          numbering: { reference: DASH_LIST, level: 0 },
          children: marked(wordRuns(block.runs, frame)),
        }),
      ];
    case 'contact':
      return block.lines.map((text, at) => {
        // At the foot of its page; vertical alignment of sections is not drawn by every word processor.
        const above = cm(PORTRAIT.textHeight - CONTACT_LINE * block.lines.length);
        return new Paragraph({ style: STYLE.contact, text, ...(at === 0 && { spacing: { before: above } }) });
      });
    default:
      return assertNever(block);
  }
}

/** Bookmark names hold letters, digits and `_`, at most 40; the caller adds a number. */
const bookmarkName = (id: string): string => `s_${id.replace(/[^A-Za-z0-9]+/g, '_').slice(0, 32)}`;
