import {
  AlignmentType,
  Document,
  LevelFormat,
  Packer,
  PageOrientation,
  SectionType,
  Header,
  Paragraph,
  SimpleField,
  Tab,
  TabStopType,
  TextRun,
  Footer,
  type ISectionOptions,
} from 'docx';
import type { Annex } from '../../shared/domain/reference/annex.ts';
import type {
  ComposedBlock,
  ComposedDocument,
  ComposedSlide,
  NumberComment,
} from '../../shared/domain/reference/composed.ts';
import { DRAFT_PROPERTY } from '../../shared/domain/reference/draft-mark.ts';
import { bodyParagraphs } from './body.ts';
import { isDraft, newFrame, type BuildOptions, type Frame } from './frame.ts';
import { finishPackage } from './package.ts';
import { LOOK_MARKS } from './look/apply-look.ts';
import { cm, LANDSCAPE } from './page.ts';
import { slidePage } from './slide.ts';
import { DASH_LIST, STYLE, stylesIn } from './styles.ts';
import { WORD_LANGUAGE } from './words.ts';

/**
 * Writes the reference as a Word file: prose on upright pages, one landscape page per annex slide with
 * native charts, figures in content controls tagged with their id.
 *
 * @returns the bytes of the .docx; the same for the same input
 */
export async function buildReference(
  composed: ComposedDocument,
  annex: Annex,
  options: BuildOptions,
): Promise<Uint8Array> {
  const frame = newFrame(composed, options);
  const sections = documentSections(composed, annex, frame);
  const document = new Document({
    creator: 'Arayış',
    lastModifiedBy: 'Arayış',
    // Of all that says whose it is, this alone is left in a PDF that is made of it.
    keywords: DRAFT_PROPERTY,
    title: options.title,
    customProperties: [{ name: DRAFT_PROPERTY, value: options.period }],
    styles: stylesIn(WORD_LANGUAGE[composed.language]),
    numbering: { config: [{ reference: DASH_LIST, levels: [DASH_LEVEL] }] },
    comments: { children: frame.comments },
    footnotes: Object.fromEntries(
      frame.notes.map((text, at) => [at + 1, { children: [new Paragraph({ style: 'FootnoteText', text })] }]),
    ),
    sections,
  });
  const packed = new Uint8Array(await Packer.toArrayBuffer(document));
  const { plots, raw, places } = frame;
  const map = { period: options.period, language: composed.language, places };
  return finishPackage(packed, options.now, { plots, raw, map }, options.look);
}

const DASH_LEVEL = {
  level: 0,
  format: LevelFormat.BULLET,
  text: '–',
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: cm(1.88), hanging: cm(0.63) } } },
};

function documentSections(composed: ComposedDocument, annex: Annex, frame: Frame): ISectionOptions[] {
  const slides = composed.blocks.filter((block): block is ComposedSlide => block.kind === 'slide');
  const first = composed.blocks.findIndex((block) => block.kind === 'slide');
  const end = first < 0 ? composed.blocks.length : first;
  const before = composed.blocks.slice(0, end);
  const after = composed.blocks.slice(end).filter((block) => block.kind !== 'slide');
  const pages = slides.map((slide, at): ISectionOptions => {
    const right = `${frame.words.annexSlide(at + 1, slides.length)} · ${waits(frame)}`;
    return {
      properties: landscape(at === 0 ? slide.page : undefined),
      headers: { default: pageHeader(frame, slide.page, right, LANDSCAPE.textWidth) },
      children: slidePage(
        slide,
        annex.slides.find((one) => one.page === slide.page),
        frame,
      ),
    };
  });
  const lastPage = (slides.at(-1)?.page ?? 0) + 1;
  return [prose(before, 1, frame, frame.composed.comments), ...pages, ...closing(after, lastPage, frame)];
}

const waits = ({ words, composed, options }: Frame): string =>
  words.waits({
    open: composed.figures.open,
    ...(options.findings ?? { blockers: 0, queries: 0, notes: 0, rules: 0 }),
  });

function prose(
  blocks: readonly ComposedBlock[],
  page: number,
  frame: Frame,
  comments: readonly NumberComment[] = [],
): ISectionOptions {
  return {
    properties: { page: { size: frame.page.size, margin: frame.page.margin } },
    headers: { default: pageHeader(frame, page, waits(frame), frame.page.textWidth, true) },
    ...(frame.options.look?.footer
      ? { footers: { default: new Footer({ children: [mark('footer')] }) } }
      : {}),
    children: bodyParagraphs(blocks, frame, comments),
  };
}

/** What follows the annex (the contact block) stands at the foot of the last page. */
function closing(blocks: readonly ComposedBlock[], page: number, frame: Frame): ISectionOptions[] {
  const section = prose(blocks, page, frame);
  if (section.children.length === 0) return [];
  const note = accountNote(frame);
  return [note ? { ...section, footers: { default: note } } : section];
}

const landscape = (startAt: number | undefined): NonNullable<ISectionOptions['properties']> => ({
  type: SectionType.NEXT_PAGE,
  page: {
    size: { ...LANDSCAPE.size, orientation: PageOrientation.LANDSCAPE },
    margin: LANDSCAPE.margin,
    ...(startAt !== undefined && { pageNumbers: { start: startAt } }),
  },
});

/**
 * Page number top centre; in drafts the draft line left and what waits right of it.
 *
 * @param page shown until Word counts for itself: fields without cached text make Word call a file damaged
 * @param width of the text, centimetres
 * @param right what stands at the right edge, e.g. `Annex, slide 5 of 13 · 2 blockers`
 * @param upright whether the header of the base document stands above it; a slide fills its page
 */
function pageHeader(frame: Frame, page: number, right: string, width: number, upright = false): Header {
  const small = (text: string): TextRun => new TextRun({ text, style: STYLE.draft });
  const draft = isDraft(frame.composed, frame.options);
  const { number, date } = frame.options.draft;
  const tab = (): TextRun => new TextRun({ children: [new Tab()] });
  return new Header({
    children: [
      ...(upright && frame.options.look?.header ? [mark('header')] : []),
      new Paragraph({
        style: STYLE.header,
        tabStops: [
          { type: TabStopType.CENTER, position: cm(width / 2) },
          { type: TabStopType.RIGHT, position: cm(width) },
        ],
        children: [
          ...(draft ? [small(frame.words.draft(number, date))] : []),
          tab(),
          new SimpleField(' PAGE ', String(page)),
          ...(draft ? [tab(), small(right)] : []),
        ],
      }),
    ],
  });
}

/**
 * At the foot of the last page of a draft: who decided and who exported it, and that this rests on the account of
 * the machine, for nobody was asked for a password. Nothing where the document repeats the printed one.
 */
function accountNote(frame: Frame): Footer | null {
  const { people } = frame.options;
  if (!isDraft(frame.composed, frame.options) || people === undefined) return null;
  const text = frame.words.account(people.exportedBy, people.decidedBy);
  return new Footer({
    children: [
      new Paragraph({ children: [new TextRun({ text, style: STYLE.draft })] }),
      ...(frame.options.look?.footer ? [mark('footer')] : []),
    ],
  });
}

/** Where header or footer of the base document goes. */
function mark(kind: keyof typeof LOOK_MARKS): Paragraph {
  return new Paragraph({ text: LOOK_MARKS[kind] });
}
