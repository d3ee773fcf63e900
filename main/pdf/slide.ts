import { chartSvg } from '../../shared/charts/drawn/echarts.ts';
import { PAPER_LOOK } from '../../shared/charts/drawn/look.ts';
import { chartOption } from '../../shared/charts/drawn/option.ts';
import { slideNotes } from '../../shared/charts/slide-notes.ts';
import { slideParts, slideTables } from '../../shared/charts/slide-parts.ts';
import { annexSpecs } from '../../shared/charts/annex-specs.ts';
import { mapNotes, placeMap, type TilePlace } from '../../shared/charts/place-map.ts';
import type { ChartSpec, SpecContext } from '../../shared/charts/spec.ts';
import type { AnnexSlide } from '../../shared/domain/reference/annex.ts';
import type { ComposedDocument, ComposedSlide } from '../../shared/domain/reference/composed.ts';
import { LANDSCAPE } from '../docx/page.ts';
import { CHART_FONT } from './fonts.ts';
import { points, TABLE_LINES, type PdfNode, type PdfTable, type PdfText } from './nodes.ts';
import { pdfPlaceMap } from './place-map.ts';
import { pdfRuns, type Remarks } from './runs.ts';

const WIDTH = points(LANDSCAPE.textWidth);
const GAP = 12;
const RULE = '#17406b';
const ruleLine = (): PdfNode => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: WIDTH, y2: 0, lineWidth: 1, lineColor: RULE }],
  margin: [0, 2, 0, 6],
});
const NOTE_SIZE = 10;
const LABEL_COLUMNS = 3;
/** CSS pixels a point. */
const PIXELS = 96 / 72;

/**
 * One landscape page of the annex as the Word file has it: titles and ministry line, a rule, the charts, the slide's
 * own labels, values and notes.
 *
 * @param height of the charts, points
 */
export function pdfSlide(
  slide: ComposedSlide,
  annex: AnnexSlide | undefined,
  { composed, context, places, remarks, height }: SlideFrame,
): PdfNode[] {
  const specs = annexSpecs(annex, context);
  const { head, pair, labels } = slideParts(slide.items, specs.length);
  const house = composed.mode === 'house';
  const tables = house ? slideTables(specs, labels).filter((spec) => spec.message === null) : [];
  const map = house ? placeMap(annex?.places, places, context) : null;
  const notes = house
    ? slideNotes(specs, composed.language, mapNotes(annex?.places, places, context))
    : specs.flatMap((spec) => spec.notes);
  return [
    ...head.map((item, at): PdfText => {
      const isTitle = item.role === 'title';
      return {
        text: pdfRuns(item.runs, remarks),
        fontSize: isTitle ? 18 : 13,
        bold: isTitle,
        alignment: 'center',
        margin: [0, 0, 0, 3],
        ...(at === head.findIndex(({ role }) => role === 'title') && NAMED),
      };
    }),
    ruleLine(),
    ...besides(pair.map((item): PdfText => ({ text: pdfRuns(item.runs, remarks), fontSize: 14, bold: true, alignment: 'center' }))), // prettier-ignore
    ...besides(specs.map((spec) => drawn(spec, (WIDTH - GAP * (specs.length - 1)) / specs.length, height))),
    ...labelLines(labels.map((item): PdfText => ({ text: pdfRuns(item.runs, remarks), fontSize: 11 }))),
    ...tables.map(seriesTable),
    ...(map ? pdfPlaceMap(map) : []),
    ...notes.map((text): PdfText => ({ text, fontSize: NOTE_SIZE, margin: [0, 4, 0, 0] })),
  ];
}

/** A slide is named in the contents, under the headings of the text. */
const NAMED = { outline: true, tocItem: true, tocMargin: [points(0.63), 0, 0, 0] } satisfies Partial<PdfText>;

/** One page for all slides of which nobody reported anything: their titles, their labels, and what is known beside. */
export function pdfEmptySlides(
  title: string,
  ministry: string | null,
  slides: readonly { slide: ComposedSlide; annex: AnnexSlide | undefined }[],
  { context, remarks }: Pick<SlideFrame, 'context' | 'remarks'>,
): PdfNode[] {
  return [
    { text: title, fontSize: 18, bold: true, alignment: 'center', margin: [0, 0, 0, 3], ...NAMED },
    ...(ministry === null ? [] : [{ text: ministry, fontSize: 13, alignment: 'center' } as const]),
    ruleLine(),
    ...slides.flatMap(({ slide, annex }): PdfText[] => [
      ...slide.items.map(({ role, runs }): PdfText => {
        const isTitle = role === 'title';
        return {
          text: pdfRuns(runs, remarks),
          fontSize: 11,
          bold: isTitle,
          margin: [0, isTitle ? 6 : 0, 0, 0],
        };
      }),
      ...annexSpecs(annex, context).flatMap(({ axisTitle, message, notes }) =>
        [`${axisTitle}: ${message}.`, ...notes].map((text): PdfText => ({ text, fontSize: 11 })),
      ),
    ]),
  ];
}

export interface SlideFrame {
  composed: ComposedDocument;
  context: SpecContext;
  /** That have a tile in the map. */
  places: readonly TilePlace[];
  remarks: Remarks;
  height: number;
}

const besides = (nodes: readonly PdfNode[]): PdfNode[] =>
  nodes.length > 1 ? [{ columns: [...nodes], columnGap: GAP }] : [...nodes];

/** A chart as a drawing, sharp at every size. Without a single value, what is printed in its place. */
function drawn(spec: ChartSpec, width: number, height: number): PdfNode {
  if (spec.message !== null)
    return {
      text: `${spec.axisTitle}. ${spec.message}.`,
      alignment: 'center',
      fontSize: 12,
      margin: [0, 24, 0, 24],
    };
  const size = { width: Math.round(width * PIXELS), height: Math.round(height * PIXELS) };
  const option = chartOption(spec, { ...PAPER_LOOK, font: CHART_FONT, halo: 0 }, { width: size.width });
  return { svg: chartSvg(option, size), width };
}

function labelLines(labels: PdfText[]): PdfNode[] {
  if (labels.length <= LABEL_COLUMNS) return labels;
  const each = Math.ceil(labels.length / LABEL_COLUMNS);
  const columns = Array.from({ length: LABEL_COLUMNS }, (_, at) => ({
    stack: labels.slice(at * each, (at + 1) * each),
    width: '*' as const,
  }));
  return [{ columns, columnGap: GAP }];
}

const FIRST = points(4.2);

/** What a chart draws, in figures: one row a series. */
function seriesTable(spec: ChartSpec): PdfTable {
  const row = (texts: readonly string[], head: boolean): PdfText[] =>
    texts.map((text, at) => ({ text, bold: head, alignment: at > 0 ? 'right' : 'left' }));
  return {
    fontSize: spec.categories.length > 14 ? 9 : 11,
    margin: [0, 6, 0, 0],
    layout: TABLE_LINES,
    table: {
      headerRows: 1,
      widths: [FIRST, ...spec.categories.map(() => '*' as const)],
      body: [
        row(['', ...spec.categories], true),
        ...spec.series.map(({ name, points: values }) =>
          row([name, ...values.map(({ text }) => text)], false),
        ),
      ],
    },
  };
}
