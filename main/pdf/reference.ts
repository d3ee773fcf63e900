import type { Annex } from '../../shared/domain/reference/annex.ts';
import type {
  ComposedDocument,
  ComposedSlide,
  NumberComment,
} from '../../shared/domain/reference/composed.ts';
import { isDraft, type BuildOptions } from '../docx/frame.ts';
import { LANDSCAPE, uprightPage } from '../docx/page.ts';
import { DOCUMENT_WORDS, WORD_LANGUAGE } from '../docx/words.ts';
import { layOut } from './lay-out.ts';
import { ofTwips, points, type PdfMargin, type PdfNode, type PdfSection, type PdfText } from './nodes.ts';
import { pdfProse } from './prose.ts';
import { Remarks } from './runs.ts';
import { pdfSlide } from './slide.ts';

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
  // Pages are laid twice: first with the smallest charts, which shows how much room each slide has left.
  const ends = new Map<number, PdfText>();
  await layOut(sections(composed, annex, options, { heightOf: () => LEAST, ends }), facts);
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
  const upright = uprightPage(options.look);
  const { margin, size } = upright;
  const page = {
    pageSize: { width: ofTwips(size.width), height: ofTwips(size.height) },
    pageMargins: [margin.left, margin.top, margin.right, margin.bottom].map(
      ofTwips,
    ) as PdfSection['pageMargins'],
  };
  const header = (right: string, sides: readonly [number, number]): PdfMargin =>
    pageHeader(composed, options, right, sides);
  const sides = [page.pageMargins[0], page.pageMargins[2]] as const;
  const slides = composed.blocks.filter((block): block is ComposedSlide => block.kind === 'slide');
  const first = composed.blocks.findIndex((block) => block.kind === 'slide');
  const cut = first < 0 ? composed.blocks.length : first;
  const commentsOf = (block: string): readonly NumberComment[] => composed.blockComments[block] ?? [];
  const prose = (blocks: ComposedDocument['blocks']): PdfNode[] => pdfProse(blocks, remarks, commentsOf);
  const context = { year: composed.year, language: composed.language, lookup, remarks: options.remarks ?? [], breaks: options.breaks ?? [] }; // prettier-ignore
  const whole = remarks.at(composed.comments);
  const before = prose(composed.blocks.slice(0, cut));
  const pages = slides.map((slide, at): PdfSection => {
    const own = annex.slides.find((one) => one.page === slide.page);
    const end: PdfText = { text: ' ', fontSize: 1 };
    ends.set(slide.page, end);
    const nodes = pdfSlide(slide, own, { composed, context, remarks, height: heightOf(slide.page) });
    return {
      section: [...nodes, end],
      pageSize: { width: page.pageSize.width, height: page.pageSize.height },
      pageOrientation: 'landscape',
      pageMargins: [
        points(1.5),
        ofTwips(LANDSCAPE.margin.top),
        points(1.5),
        ofTwips(LANDSCAPE.margin.bottom),
      ],
      header: header(`${words.annexSlide(at + 1, slides.length)} · ${waits}`, [points(1.5), points(1.5)]),
    };
  });
  const after = [
    ...prose(composed.blocks.slice(cut)),
    ...remarkLines(remarks, words.remarks),
    ...account(composed, options),
  ];
  return [
    {
      section: [...(whole.length > 0 ? [{ text: whole }] : []), ...before],
      ...page,
      header: header(waits, sides),
    },
    ...pages,
    ...(after.length > 0
      ? [{ section: after, ...page, pageOrientation: 'portrait' as const, header: header(waits, sides) }]
      : []),
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
