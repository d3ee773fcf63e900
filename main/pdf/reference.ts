import type { Annex, AnnexSlide } from '../../shared/domain/reference/annex.ts';
import type {
  ComposedBlock,
  ComposedDocument,
  ComposedSlide,
  NumberComment,
} from '../../shared/domain/reference/composed.ts';
import { isDraft, type BuildOptions } from '../docx/frame.ts';
import { ministryOf, titleLines } from '../docx/front.ts';
import { partsOf } from '../docx/house-sections.ts';
import { LANDSCAPE, uprightPage } from '../docx/page.ts';
import { DOCUMENT_WORDS, WORD_LANGUAGE } from '../docx/words.ts';
import { layOut } from './lay-out.ts';
import {
  ofTwips,
  pageOf,
  points,
  type PdfMargin,
  type PdfNode,
  type PdfSection,
  type PdfText,
} from './nodes.ts';
import { pdfProse } from './prose.ts';
import { raised, Remarks } from './runs.ts';
import { pdfEmptySlides, pdfSlide } from './slide.ts';

/** Of the text on a slide, points. */
const SLIDE_HEIGHT = points(LANDSCAPE.textHeight);
/** What a chart takes at least and at most, points. */
const LEAST = points(3);
const MOST = points(13.2);
const SLACK = 4;

/**
 * Writes the reference as a PDF, without another program: the same text, charts and marks as the Word file. What a
 * comment says in Word stands on a page of its own at the end.
 *
 * @param resources folder that ships with the program, for its fonts
 * @returns the bytes; the same for the same input
 */
export async function buildReferencePdf(
  composed: ComposedDocument,
  annex: Annex,
  options: BuildOptions,
  resources: string,
): Promise<Uint8Array> {
  const { title, now } = options;
  const facts = { title, now, resources, language: WORD_LANGUAGE[composed.language], isReference: true };
  // Pages with charts are laid twice: first with the smallest ones, which shows how much room each slide has left.
  const ends = new Map<number, PdfText>();
  const smallest = sections(composed, annex, options, { heightOf: () => LEAST, ends });
  const isDrawn = partsOf(composed.blocks).slides.some(({ page }) =>
    annex.slides.some((one) => one.page === page),
  );
  const once = await layOut(smallest, facts);
  if (!isDrawn) return once;
  const heightOf = (page: number): number => {
    const end = ends.get(page)?.positions?.[0]?.top ?? Number.POSITIVE_INFINITY;
    const left = ofTwips(LANDSCAPE.margin.top) + SLIDE_HEIGHT - end - SLACK;
    return Math.min(MOST, LEAST + Math.max(0, left));
  };
  return layOut(sections(composed, annex, options, { heightOf, ends: new Map() }), facts);
}

interface Room {
  heightOf: (page: number) => number;
  /** What stands last on each slide. */
  ends: Map<number, PdfText>;
}

function sections(
  composed: ComposedDocument,
  annex: Annex,
  options: BuildOptions,
  { heightOf, ends }: Room,
): PdfSection[] {
  const remarks = new Remarks(isDraft(composed, options));
  const words = DOCUMENT_WORDS[composed.language];
  const { lookup, findings } = options;
  const waits = words.waits({
    open: composed.figures.open,
    ...(findings ?? { blockers: 0, queries: 0, notes: 0, rules: 0 }),
  });
  const page = pageOf(uprightPage(options.look));
  const header = (right: string, sides: readonly [number, number]): PdfMargin =>
    pageHeader(composed, options, right, sides);
  const sides = [page.pageMargins[0], page.pageMargins[2]] as const;
  const commentsOf = (block: string): readonly NumberComment[] => composed.blockComments[block] ?? [];
  const prose = (blocks: readonly ComposedBlock[]): PdfNode[] => pdfProse(blocks, remarks, commentsOf);
  const { year, language } = composed;
  const { places = [] } = options;
  const context = { year, language, lookup, remarks: options.remarks ?? [], breaks: options.breaks ?? [] };
  const { before, opening, slides, empty, after } = partsOf(composed.blocks);
  const annexOf = (slide: ComposedSlide): AnnexSlide | undefined =>
    annex.slides.find((one) => one.page === slide.page);
  const whole = remarks.at(composed.comments);
  const text = [...(whole.length > 0 ? [{ text: whole }] : []), ...front(before, composed, prose)];
  const drawnSlides = slides.map((slide): PdfNode[] => {
    const end: PdfText = { text: ' ', fontSize: 1 };
    ends.set(slide.page, end);
    const height = heightOf(slide.page);
    return [...pdfSlide(slide, annexOf(slide), { composed, context, places, remarks, height }), end];
  });
  const own = empty.map((slide) => ({ slide, annex: annexOf(slide) }));
  if (empty.length > 0)
    drawnSlides.push(
      pdfEmptySlides(words.notReported(year), ministryOf({ composed }), own, { context, remarks }),
    );
  const pages = drawnSlides.map((nodes, at): PdfSection => ({
    section: [...(at === 0 ? prose(opening) : []), ...nodes],
    pageSize: page.pageSize,
    pageOrientation: 'landscape',
    pageMargins: [points(1.5), ofTwips(LANDSCAPE.margin.top), points(1.5), ofTwips(LANDSCAPE.margin.bottom)],
    header: header(`${words.annexSlide(at + 1, drawnSlides.length)} · ${waits}`, [points(1.5), points(1.5)]),
  }));
  const last = [...prose(after), ...noteLines(remarks, words.notes), ...remarkLines(remarks, words.remarks)];
  return [
    { section: [...text, ...account(composed, options)], ...page, header: header(waits, sides) },
    ...pages,
    ...(last.length > 0
      ? [{ section: last, ...page, pageOrientation: 'portrait' as const, header: header(waits, sides) }]
      : []),
  ];
}

/** Of the house: below the title its period and the ministry's line, before the first heading the contents. */
function front(
  blocks: readonly ComposedBlock[],
  composed: ComposedDocument,
  prose: (blocks: readonly ComposedBlock[]) => PdfNode[],
): PdfNode[] {
  if (composed.mode !== 'house') return prose(blocks);
  const words = DOCUMENT_WORDS[composed.language];
  const at = blocks.findIndex((block) => block.kind === 'section' && block.printed);
  const split = at < 0 ? blocks.length : at;
  const under = blocks.slice(0, split).findIndex(({ kind }) => kind === 'title') + 1;
  const { period, ministry } = titleLines(blocks, { composed, words });
  const line = (text: string | null, fontSize: number): PdfNode[] =>
    text === null ? [] : [{ text, fontSize, alignment: 'center', margin: [0, 0, 0, 6] }];
  const contents: PdfNode = { toc: { title: { text: words.contents, bold: true, fontSize: 14, margin: [0, 6, 0, 6] } } }; // prettier-ignore
  return [
    ...prose(blocks.slice(0, under)),
    ...line(period, 16),
    ...line(ministry, 13),
    ...prose(blocks.slice(under, split)),
    ...(at < 0 ? [] : [contents]),
    ...prose(blocks.slice(split)),
  ];
}

/** Page number top centre; in drafts the draft line left and what waits right of it. */
const pageHeader =
  (
    composed: ComposedDocument,
    options: BuildOptions,
    right: string,
    [before, behind]: readonly [number, number],
  ): PdfMargin =>
  (page) => {
    const draft = isDraft(composed, options);
    const { number, date } = options.draft;
    const small = (text: string, alignment: 'left' | 'right'): PdfText => ({
      text: draft ? text : '',
      fontSize: 9,
      color: '#595959',
      alignment,
      width: '*',
    });
    return {
      margin: [before, points(1), behind, 0],
      columns: [
        small(DOCUMENT_WORDS[composed.language].draft(number, date), 'left'),
        { text: String(page), fontSize: 12, alignment: 'center', width: 40 },
        small(right, 'right'),
      ],
    };
  };

/** What Word shows at the foot of pages. */
const noteLines = ({ notes }: Remarks, title: string): PdfNode[] =>
  notes.length === 0
    ? []
    : [
        { text: title, bold: true, fontSize: 14, margin: [0, 18, 0, 6], outline: true, headlineLevel: 1 },
        ...notes.map((text, at): PdfText => ({
          text: `${raised(at + 1)} ${text}`,
          fontSize: 10,
          margin: [0, 0, 0, 4],
        })),
      ];

/** What Word shows beside the text, under the signs that stand there. */
function remarkLines(remarks: Remarks, title: string): PdfNode[] {
  if (remarks.all.length === 0) return [];
  return [
    { text: title, bold: true, fontSize: 14, margin: [0, 18, 0, 6], outline: true, headlineLevel: 1 },
    ...remarks.all.map(({ lead, text, key, lines }, at): PdfText => ({
      margin: [0, 0, 0, 4],
      fontSize: 10,
      text: [
        { text: `[${at + 1}] ` },
        { text: `${lead} `, bold: true },
        { text: `${text}\n` },
        { text: [key, ...lines].join('\n'), color: '#53565b', fontSize: 9 },
      ],
    })),
  ];
}

/** Who decided and who exported a draft, and what that rests on. */
function account(composed: ComposedDocument, options: BuildOptions): PdfNode[] {
  const { people } = options;
  if (!isDraft(composed, options) || people === undefined) return [];
  const text = DOCUMENT_WORDS[composed.language].account(people.exportedBy, people.decidedBy);
  return [{ text, fontSize: 9, color: '#595959', margin: [0, 12, 0, 0] }];
}
