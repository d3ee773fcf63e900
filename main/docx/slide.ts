import {
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  AlignmentType,
  type FileChild,
  type ParagraphChild,
} from 'docx';
import type { AnnexSlide } from '../../shared/domain/reference/annex.ts';
import { mapNotes, placeMap } from '../../shared/charts/place-map.ts';
import { slideNotes } from '../../shared/charts/slide-notes.ts';
import { slideParts, slideTables, type SlideParts } from '../../shared/charts/slide-parts.ts';
import { annexSpecs } from '../../shared/charts/annex-specs.ts';
import type { ChartSpec } from '../../shared/charts/spec.ts';
import type { ComposedBlock, ComposedSlide } from '../../shared/domain/reference/composed.ts';
import { bodyParagraphs, bookmarked } from './body.ts';
import { plotArea } from './chart-layout.ts';
import { wordChart } from './chart.ts';
import type { Frame } from './frame.ts';
import { LANDSCAPE, cm } from './page.ts';
import { placeMapHeight, placeMapTable } from './place-map.ts';
import { wordRuns } from './runs.ts';
import { seriesTable, seriesTableHeight } from './tables.ts';
import { ANNEX_RULE, STYLE } from './styles.ts';
import { NO_LINES } from './table-rules.ts';

export const isSlide = (block: ComposedBlock): block is ComposedSlide => block.kind === 'slide';

/**
 * One landscape page: titles and ministry line as printed, a rule, the charts, the slide's own labels, and in
 * the house style what the charts say in numbers, notes and a sentence.
 *
 * @param opening headings that stand over the page
 */
export function slidePage(
  slide: ComposedSlide,
  annex: AnnexSlide | undefined,
  frame: Frame,
  opening: readonly ComposedBlock[] = [],
): FileChild[] {
  const { year, language, mode } = frame.composed;
  const { lookup, remarks = [], breaks = [] } = frame.options;
  const context = { year, language, lookup, remarks, breaks };
  const specs = annexSpecs(annex, context);
  const { head, pair, labels } = slideParts(slide.items, specs.length);
  const house = mode === 'house';
  const tables = house ? slideTables(specs, labels) : [];
  const known = frame.options.places ?? [];
  const map = house ? placeMap(annex?.places, known, context) : null;
  const notes = house ? slideNotes(specs, language, mapNotes(annex?.places, known, context)) : [];
  const left =
    chartHeight({ head, pair, labels, tables, notes }) -
    OPENING * opening.length -
    (map ? placeMapHeight(map) : 0);
  if (left < LEAST_HEIGHT) frame.crowded.add(slide.id);
  const room = Math.max(left, LEAST_HEIGHT);
  const height = specs.every((spec) => spec.message !== null) ? Math.min(room, emptyHeight(specs)) : room;
  return [
    ...bodyParagraphs(opening, frame, []),
    ...head.map((item) => headLine(item, head, slide.id, frame)),
    ...titlePair(pair.map((item) => wordRuns(item.runs, frame))),
    ...chartRow(specs, slide.page, height, frame),
    ...labelColumns(labels.map((item) => wordRuns(item.runs, frame))),
    ...tables.filter((spec) => spec.message === null).map((spec) => seriesTable(spec)),
    // Its caption parts it from the table before it.
    ...(map ? placeMapTable(map) : []),
    ...notes.map(
      (text, at) => new Paragraph({ style: STYLE.note, text, ...(at > 0 && { spacing: { before: 0 } }) }),
    ),
  ];
}

/** Without a single value there is nothing to spread out; centimetres. */
const emptyHeight = (specs: readonly ChartSpec[]): number =>
  2.6 + 1.4 * Math.max(...specs.map((spec) => spec.categories.length));

function headLine(item: SlideItem, head: readonly SlideItem[], slide: string, frame: Frame): Paragraph {
  const named = frame.composed.mode === 'house' && item === head.find(({ role }) => role === 'title');
  const runs = wordRuns(item.runs, frame);
  return new Paragraph({
    style: item.role === 'title' ? STYLE.annexTitle : STYLE.annexMinistry,
    children: named ? bookmarked(slide, runs, frame) : runs,
    ...(item === head.at(-1) && { border: ANNEX_RULE, spacing: { after: 120 } }),
  });
}

/** The charts of a slide side by side in one paragraph, which prints no text. */
function chartRow(specs: readonly ChartSpec[], page: number, height: number, frame: Frame): FileChild[] {
  if (specs.length === 0) return [];
  const box = { width: (LANDSCAPE.textWidth - 0.1) / specs.length, height };
  const charts = specs.map((spec, at) => {
    // The printed slide has no notes: as printed they belong to the chart, so that its marks are explained.
    const under = frame.composed.mode === 'house' ? '' : spec.notes.join(' ');
    const plot = plotArea(spec, box, under !== '');
    frame.plots.push(plot);
    return wordChart(spec, box, { id: page * 10 + at, gapWidth: plot.gapWidth, under });
  });
  return [new Paragraph({ style: STYLE.annexChart, children: charts })];
}

type SlideItem = ComposedSlide['items'][number];

/** Characters that fit on a line: 18 pt bold, 14 pt bold on half a page, 11 pt. */
const TITLE_CHARS = 78;
const PAIR_CHARS = 48;
const NOTE_CHARS = 145;
const MOST_HEIGHT = 13.2;
/** Of a chart that can be read; a page that leaves less is too full. */
const LEAST_HEIGHT = 2.5;
const SLACK = 0.9;
/** Height of a heading over the first page of the annex, centimetres. */
const OPENING = 1;

/** What the page leaves for the charts, centimetres. */
function chartHeight(
  page: SlideParts<SlideItem> & { tables: readonly ChartSpec[]; notes: readonly string[] },
): number {
  const long = (item: SlideItem): number => item.runs.reduce((sum, run) => sum + run.text.length, 0);
  const sum = (heights: readonly number[]): number => heights.reduce((total, height) => total + height, 0);
  const heads = page.head.map((item) =>
    item.role === 'title' ? Math.ceil(long(item) / TITLE_CHARS) * 0.85 : 0.65,
  );
  const pair = Math.max(0, ...page.pair.map((item) => Math.ceil(long(item) / PAIR_CHARS) * 0.6 + 0.2));
  const labels = (page.labels.length > 3 ? Math.ceil(page.labels.length / 3) : page.labels.length) * 0.5;
  const tables = page.tables.map(seriesTableHeight);
  const notes = page.notes.map((note) => Math.ceil(note.length / NOTE_CHARS) * 0.46);
  return Math.min(
    MOST_HEIGHT,
    LANDSCAPE.textHeight - sum(heads) - pair - labels - sum(tables) - sum(notes) - SLACK,
  );
}

const LABEL_COLUMNS = 3;

/** Columns of equal width without lines. */
function columnsTable(columns: readonly (readonly Paragraph[])[]): Table {
  const width = Math.floor(cm(LANDSCAPE.textWidth) / columns.length);
  const cells = columns.map(
    (children) =>
      new TableCell({
        width: { size: width, type: WidthType.DXA },
        children: children.length > 0 ? children : [new Paragraph({ style: STYLE.annexLabel })],
      }),
  );
  return new Table({
    width: { size: width * columns.length, type: WidthType.DXA },
    columnWidths: columns.map(() => width),
    layout: TableLayoutType.FIXED,
    borders: NO_LINES,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    rows: [new TableRow({ children: cells })],
  });
}

/** A slide's own labels in up to three columns, read down the columns; one paragraph each. */
function labelColumns(labels: readonly ParagraphChild[][]): FileChild[] {
  const lines = labels.map((children) => new Paragraph({ style: STYLE.annexLabel, children }));
  if (lines.length <= LABEL_COLUMNS) return lines;
  const each = Math.ceil(lines.length / LABEL_COLUMNS);
  return [
    columnsTable(Array.from({ length: LABEL_COLUMNS }, (_, at) => lines.slice(at * each, (at + 1) * each))),
  ];
}

/** Two titles side by side, each over its chart. */
function titlePair(titles: readonly ParagraphChild[][]): FileChild[] {
  if (titles.length === 0) return [];
  const cells = titles.map((children) => [
    new Paragraph({ style: STYLE.annexPairTitle, alignment: AlignmentType.CENTER, children }),
  ]);
  return [columnsTable(cells)];
}
