import {
  InternalHyperlink,
  Paragraph,
  SimpleField,
  Tab,
  TabStopType,
  TextRun,
  LeaderType,
  ImportedXmlComponent,
  type FileChild,
  type ParagraphChild,
} from 'docx';
import type { ComposedBlock } from '../../shared/domain/reference/composed.ts';
import type { Frame } from './frame.ts';
import { pageBlock } from './pages/page-blocks.ts';
import type { PageBlock } from './pages/walk-pages.ts';
import { STYLE } from './styles.ts';

/** A heading, or the title of a slide, as the contents name it. */
export interface Heading {
  /** Of its block. */
  id: string;
  title: string;
  level: 1 | 2;
}

export interface ContentsEntry extends Heading {
  /** Null where it is not sure in every word processor: then none is printed. */
  page: number | null;
}

const SIZES = { 1: 12, 2: 11 } as const;
const INDENT = { 1: 0, 2: (0.63 * 72) / 2.54 } as const;

/** Below the title: what period it is about and whose it is. */
export function titleLines(
  blocks: readonly ComposedBlock[],
  frame: Pick<Frame, 'composed' | 'words'>,
): { period: string | null; ministry: string | null } {
  const title = blocks.find(({ kind }) => kind === 'title');
  const { year } = frame.composed;
  const said = title?.kind === 'title' ? title.runs.map(({ text }) => text).join('') : '';
  return {
    period: title === undefined || said.includes(String(year)) ? null : frame.words.ofYear(year),
    ministry: ministryOf(frame),
  };
}

/** The ministry's line, as the text has it on its slides; null where it has none. */
export function ministryOf({ composed }: Pick<Frame, 'composed'>): string | null {
  const items = composed.blocks.flatMap((block) => (block.kind === 'slide' ? block.items : []));
  const line = items.find(({ role }) => role === 'ministry');
  return line === undefined ? null : line.runs.map(({ text }) => text).join('');
}

export const titleParagraphs = ({ period, ministry }: ReturnType<typeof titleLines>): Paragraph[] => [
  ...(period === null ? [] : [new Paragraph({ style: STYLE.period, text: period })]),
  ...(ministry === null ? [] : [new Paragraph({ style: STYLE.ministry, text: ministry })]),
];

/** What the lines below the title and the contents take of a page. */
export function frontBlocks(
  { period, ministry }: ReturnType<typeof titleLines>,
  entries: readonly Heading[],
  frame: Frame,
  width: number,
): PageBlock[] {
  const line = (text: string, size: number, after: number, before = 0): PageBlock =>
    pageBlock([{ text, face: 'regular' }], { size, before, after }, width);
  return [
    ...(period === null ? [] : [line(period, 16, 6)]),
    // The rule stands 6 points below, and is one thick.
    ...(ministry === null ? [] : [line(ministry, 13, 19)]),
    ...(entries.length === 0 ? [] : [line(frame.words.contents, 14, 6, 6)]),
    ...entries.map(({ title, level }) =>
      pageBlock(
        [{ text: title, face: 'regular' }],
        { size: SIZES[level], left: INDENT[level], after: 1 },
        width,
      ),
    ),
  ];
}

/**
 * The contents: a field that Word can update, with the pages as they are. It asks for nothing when it is opened, and a
 * page that is not sure is left out.
 */
export function contents(entries: readonly ContentsEntry[], frame: Frame): FileChild[] {
  if (entries.length === 0) return [];
  const last = entries.length - 1;
  const { size, margin } = frame.page;
  const edge = size.width - margin.left - margin.right;
  return [
    new Paragraph({ style: STYLE.contentsTitle, text: frame.words.contents }),
    ...entries.map(
      (entry, at) =>
        new Paragraph({
          style: STYLE.contents[entry.level - 1]!,
          tabStops: [{ type: TabStopType.RIGHT, position: edge, leader: LeaderType.DOT }],
          children: [
            ...(at === 0 ? [fieldMark('begin'), instruction(), fieldMark('separate')] : []),
            entryLink(entry, frame.bookmarks.get(entry.id)!),
            ...(at === last ? [fieldMark('end')] : []),
          ],
        }),
    ),
  ];
}

const entryLink = ({ title, page }: ContentsEntry, bookmark: string): InternalHyperlink =>
  new InternalHyperlink({
    anchor: bookmark,
    children: [
      new TextRun({ text: title }),
      ...(page === null
        ? []
        : [
            new TextRun({ children: [new Tab()] }),
            new SimpleField(` PAGEREF ${bookmark} \\h `, String(page)),
          ]),
    ],
  });

function fieldMark(kind: 'begin' | 'separate' | 'end'): ParagraphChild {
  return run(new ImportedXmlComponent('w:fldChar', { 'w:fldCharType': kind }));
}

function instruction(): ParagraphChild {
  const text = new ImportedXmlComponent('w:instrText', { 'xml:space': 'preserve' });
  text.push(' TOC \\o "1-2" \\h \\z \\u ');
  return run(text);
}

function run(child: ImportedXmlComponent): ParagraphChild {
  const whole = new ImportedXmlComponent('w:r');
  whole.push(child);
  return whole as unknown as ParagraphChild;
}
