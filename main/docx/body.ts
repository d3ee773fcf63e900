import {
  BookmarkEnd,
  BookmarkStart,
  HeadingLevel,
  PageBreak,
  Paragraph,
  TextRun,
  type FileChild,
  type ParagraphChild,
} from 'docx';
import { assertNever } from '../../shared/result.ts';
import type { ComposedBlock, NumberComment } from '../../shared/domain/reference/composed.ts';
import type { Frame } from './frame.ts';
import { cm } from './page.ts';
import { commented, wordRuns } from './runs.ts';
import { proseTable } from './prose-table.ts';
import { DASH_LIST, STYLE } from './styles.ts';

/** Height of a line of the contact block and what is left free, centimetres. */
const CONTACT_LINE = 0.75;

/**
 * Prose blocks → paragraphs and tables. Titles and headings that only name their place are not printed; each section's
 * first paragraph carries a bookmark, for going there.
 *
 * @param comments on the document as a whole, at the first paragraph
 */
export function bodyParagraphs(
  blocks: readonly ComposedBlock[],
  frame: Frame,
  comments: readonly NumberComment[],
): FileChild[] {
  const children: FileChild[] = [];
  let section: string | null = null;
  let waiting = comments;
  for (const block of blocks) {
    if (block.kind === 'section') section = block.id;
    if (block.kind === 'slide' || (block.kind === 'section' && !block.printed)) continue;
    if (block.kind === 'title' && !block.printed) continue;
    if (block.kind === 'table' || block.kind === 'page-break') {
      children.push(...unmarked(block, frame));
      continue;
    }
    const own = [...waiting, ...(frame.composed.blockComments[block.id] ?? [])];
    children.push(...proseParagraphs(block, frame, section === null ? null : bookmarkName(section), own));
    section = null;
    waiting = [];
  }
  return children;
}

type Unmarked = Extract<ComposedBlock, { kind: 'table' | 'page-break' }>;

const unmarked = (block: Unmarked, frame: Frame): FileChild[] =>
  block.kind === 'table'
    ? [proseTable(block.rows, frame), new Paragraph({ style: STYLE.note })]
    : [new Paragraph({ style: STYLE.body, children: [new PageBreak()] })];

type ProseBlock = Exclude<ComposedBlock, Unmarked | { kind: 'slide' }>;

function proseParagraphs(
  block: ProseBlock,
  frame: Frame,
  bookmark: string | null,
  comments: readonly NumberComment[],
): Paragraph[] {
  const marked = (runs: ParagraphChild[]): ParagraphChild[] => {
    const children = commented(runs, comments, frame);
    if (bookmark === null) return children;
    const id = frame.nextMark();
    const around = [new BookmarkStart(`${bookmark}_${id}`, id), new BookmarkEnd(id)];
    // docx types only its own Bookmark, whose numbers run on from one document to the next.
    const [start, end] = around as unknown as [ParagraphChild, ParagraphChild];
    return [start, ...children, end];
  };
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ heading: HeadingLevel.TITLE, children: marked(wordRuns(block.runs, frame)) })];
    case 'section':
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_1,
          children: marked([new TextRun({ text: block.title })]),
        }),
      ];
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
        const above = cm(frame.page.textHeight - CONTACT_LINE * block.lines.length);
        return new Paragraph({ style: STYLE.contact, text, ...(at === 0 && { spacing: { before: above } }) });
      });
    default:
      return assertNever(block);
  }
}

/** Bookmark names hold letters, digits and `_`, at most 40; the caller adds a number. */
const bookmarkName = (id: string): string => `s_${id.replace(/[^A-Za-z0-9]+/g, '_').slice(0, 32)}`;
