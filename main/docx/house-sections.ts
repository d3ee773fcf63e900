import { Paragraph, type FileChild, type ISectionOptions } from 'docx';
import type { Annex, AnnexSlide } from '../../shared/domain/reference/annex.ts';
import type {
  ComposedBlock,
  ComposedDocument,
  ComposedSlide,
} from '../../shared/domain/reference/composed.ts';
import { bodyParagraphs } from './body.ts';
import { isDraft, type Frame } from './frame.ts';
import { contents, titleLines, titleParagraphs, type ContentsEntry, type Heading } from './front.ts';
import { LANDSCAPE, landscape } from './page.ts';
import { lookFooter, pageHeader, waits } from './page-frame.ts';
import { planPages } from './plan-pages.ts';
import { emptySlides } from './empty-slides.ts';
import { isSlide, slidePage } from './slide.ts';
import { STYLE } from './styles.ts';

/** The pages of the house: title and contents, the text with the address under it, one page a slide. */
export function houseSections(composed: ComposedDocument, annex: Annex, frame: Frame): ISectionOptions[] {
  const { before, opening, slides, empty, after } = partsOf(composed.blocks);
  const emptyPage =
    empty.length === 0
      ? []
      : [{ id: EMPTY, title: frame.words.notReported(composed.year), level: 2 as const }];
  const headings = [...[...before, ...opening, ...slides].flatMap(headingOf), ...emptyPage];
  const colophon = colophonText(frame);
  const plan = planPages({ before, headings, colophon }, frame);
  const text = textChildren(before, plan.starts, frame);
  if (colophon !== null) text.body.push(new Paragraph({ style: STYLE.colophon, text: colophon }));
  const pageOf = (at: number): number | null => (plan.last === null ? null : plan.last + 1 + at);
  const chartsOf = (slide: ComposedSlide): AnnexSlide | undefined =>
    annex.slides.find((one) => one.page === slide.page);
  const over = (at: number): ComposedBlock[] => (at === 0 ? opening : []);
  const pages = [
    ...slides.map((slide, at) => slidePage(slide, chartsOf(slide), frame, over(at))),
    ...emptyPage.map((page) => [
      ...bodyParagraphs(over(slides.length), frame, []),
      ...emptySlides(
        page,
        empty.map((slide) => ({ slide, annex: chartsOf(slide) })),
        frame,
      ),
    ]),
  ].map((children, at, all): ISectionOptions => {
    const right = `${frame.words.annexSlide(at + 1, all.length)} · ${waits(frame)}`;
    return {
      properties: landscape(undefined),
      headers: { default: pageHeader(frame, pageOf(at) ?? at + 1, right, LANDSCAPE.textWidth) },
      children,
    };
  });
  // Behind a page that may have become two nobody knows.
  const crowded = slides.findIndex(({ id }) => frame.crowded.has(id));
  const sureOf = (at: number): number | null => (crowded >= 0 && at > crowded ? null : pageOf(at));
  const annexPages = new Map([
    ...opening.map(({ id }) => [id, pageOf(0)] as const),
    ...[...slides, ...emptyPage].map(({ id }, at) => [id, sureOf(at)] as const),
  ]);
  const entries = headings.map((heading): ContentsEntry => ({
    ...heading,
    page: plan.pages.get(heading.id) ?? annexPages.get(heading.id) ?? null,
  }));
  const closing = prose(bodyParagraphs(after, frame, []), frame);
  return [
    prose([...text.front, ...contents(entries, frame), ...text.body], frame),
    ...pages,
    ...(closing.children.length === 0 ? [] : [closing]),
  ];
}

/** Id of the page of what was not reported, which is no block of the text. */
const EMPTY = 'not-reported';

type Section = Extract<ComposedBlock, { kind: 'section' }>;

interface Parts {
  before: ComposedBlock[];
  /** Headings over the annex. */
  opening: Section[];
  slides: ComposedSlide[];
  /** Those of which nobody reported anything. */
  empty: ComposedSlide[];
  after: ComposedBlock[];
}

/** What stands where on the pages of the house. */
export function partsOf(blocks: readonly ComposedBlock[]): Parts {
  const first = blocks.findIndex(isSlide);
  if (first < 0) return { before: [...blocks], opening: [], slides: [], empty: [], after: [] };
  const before = blocks.slice(0, first);
  const last = before.at(-1);
  const opening = last?.kind === 'section' && last.printed ? [last] : [];
  return {
    before: opening.length > 0 ? before.slice(0, -1) : before,
    opening,
    slides: blocks.filter(isSlide).filter(({ empty }) => empty !== true),
    empty: blocks.filter(isSlide).filter(({ empty }) => empty === true),
    after: blocks.slice(first).filter((block) => !isSlide(block)),
  };
}

function headingOf(block: ComposedBlock): Heading[] {
  if (block.kind === 'section') return block.printed ? [{ id: block.id, title: block.title, level: 1 }] : [];
  if (block.kind !== 'slide') return [];
  const title = block.items.find(({ role }) => role === 'title');
  return title ? [{ id: block.id, title: title.runs.map(({ text }) => text).join(''), level: 2 }] : [];
}

/** What stands before the contents, and what after them. */
function textChildren(
  blocks: readonly ComposedBlock[],
  starts: ReadonlySet<string>,
  frame: Frame,
): { front: FileChild[]; body: FileChild[] } {
  const at = blocks.findIndex((block) => block.kind === 'section' && block.printed);
  const split = at < 0 ? blocks.length : at;
  const under = blocks.slice(0, split).findIndex(({ kind }) => kind === 'title') + 1;
  const waiting = [...frame.composed.comments];
  const set = (part: readonly ComposedBlock[]): FileChild[] =>
    part.length === 0 ? [] : bodyParagraphs(part, frame, waiting.splice(0), starts);
  return {
    front: [
      ...set(blocks.slice(0, under)),
      ...titleParagraphs(titleLines(blocks, frame)),
      ...set(blocks.slice(under, split)),
    ],
    body: set(blocks.slice(split)),
  };
}

/**
 * Under a draft: who decided and who exported it, and that this rests on the account of the machine, for nobody was
 * asked for a password. Null in what is final.
 */
function colophonText(frame: Frame): string | null {
  const { people } = frame.options;
  if (!isDraft(frame.composed, frame.options) || people === undefined) return null;
  return frame.words.account(people.exportedBy, people.decidedBy);
}

function prose(children: FileChild[], frame: Frame): ISectionOptions {
  const footer = lookFooter(frame);
  return {
    properties: { page: { size: frame.page.size, margin: frame.page.margin } },
    headers: { default: pageHeader(frame, 1, waits(frame), frame.page.textWidth, true) },
    ...(footer && { footers: { default: footer } }),
    children,
  };
}
