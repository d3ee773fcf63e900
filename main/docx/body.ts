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
import { proseTable } from './tables.ts';
import { DASH_LIST, STYLE } from './styles.ts';

/** Height of a line of the contact block and what is left free, centimetres. */
const CONTACT_LINE = 0.75;

/**
 * Prose blocks → paragraphs and tables. Titles and headings that only name their place are not printed; each section's
 * first paragraph carries a bookmark, for going there.
 *
 * @param comments on the document as a whole, at the first paragraph
 * @param starts headings that a page begins with
 */
export function bodyParagraphs(
  blocks: readonly ComposedBlock[],
  frame: Frame,
  comments: readonly NumberComment[],
  starts: ReadonlySet<string> = new Set(),
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
    children.push(...proseParagraphs(block, { frame, section, comments: own, starts }));
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

interface Place {
  frame: Frame;
  /** That begins here; null: none. */
  section: string | null;
  comments: readonly NumberComment[];
  starts: ReadonlySet<string>;
}

function proseParagraphs(block: ProseBlock, { frame, section, comments, starts }: Place): Paragraph[] {
  const marked = (runs: ParagraphChild[]): ParagraphChild[] => {
    const children = commented(runs, comments, frame);
    return section === null ? children : bookmarked(section, children, frame);
  };
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ heading: HeadingLevel.TITLE, children: marked(wordRuns(block.runs, frame)) })];
    case 'section':
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_1,
          ...(starts.has(block.id) && { pageBreakBefore: true }),
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
      return contactParagraphs(block.lines, frame);
    default:
      return assertNever(block);
  }
}

/** Under the end of the text; as printed at the foot of a page of its own. */
function contactParagraphs(lines: readonly string[], frame: Frame): Paragraph[] {
  if (frame.composed.mode === 'house')
    return lines.map(
      (text, at) => new Paragraph({ style: at === 0 ? STYLE.contactFirst : STYLE.contact, text }),
    );
  // Vertical alignment of sections is not drawn by every word processor.
  const above = cm(frame.page.textHeight - CONTACT_LINE * lines.length);
  return lines.map(
    (text, at) =>
      new Paragraph({ style: STYLE.contact, text, ...(at === 0 && { spacing: { before: above } }) }),
  );
}

/** Behind the bookmark of a heading, for going there. */
export function bookmarked(
  block: string,
  children: readonly ParagraphChild[],
  frame: Frame,
): ParagraphChild[] {
  const id = frame.nextMark();
  const name = `${bookmarkName(block)}_${id}`;
  frame.bookmarks.set(block, name);
  const around = [new BookmarkStart(name, id), new BookmarkEnd(id)];
  // docx types only its own Bookmark, whose numbers run on from one document to the next.
  const [start, end] = around as unknown as [ParagraphChild, ParagraphChild];
  return [start, ...children, end];
}

/** Bookmark names hold letters, digits and `_`, at most 40; the caller adds a number. */
const bookmarkName = (id: string): string => `s_${id.replace(/[^A-Za-z0-9]+/g, '_').slice(0, 32)}`;
