import { Paragraph, type FileChild } from 'docx';
import type { AnnexSlide } from '../../shared/charts/annex.ts';
import { slideNotes } from '../../shared/charts/slide-notes.ts';
import { slideParts, slideTables } from '../../shared/charts/slide-parts.ts';
import { chartSpec, type ChartSpec } from '../../shared/charts/spec.ts';
import type { ComposedSlide } from '../../shared/domain/reference/composed.ts';
import { chartRow } from './chart-row.ts';
import { chartHeight, type SlideItem } from './slide-parts.ts';
import { titlePair } from './title-pair.ts';
import type { Frame } from './frame.ts';
import { labelColumns } from './label-columns.ts';
import { wordRuns } from './runs.ts';
import { seriesTable } from './series-table.ts';
import { ANNEX_RULE, STYLE } from './styles.ts';

/**
 * One landscape page: titles and ministry line as printed, a rule, the charts, the slide's own labels, and in
 * the house style what the charts say in numbers, notes and a sentence.
 */
export function slidePage(slide: ComposedSlide, annex: AnnexSlide | undefined, frame: Frame): FileChild[] {
  const { year, language, mode } = frame.composed;
  const { lookup, remarks = [] } = frame.options;
  const context = { year, language, lookup, remarks };
  const specs = (annex?.charts ?? []).map((chart) => chartSpec(chart, context));
  const { head, pair, labels } = slideParts(slide.items, specs.length);
  const house = mode === 'house';
  const tables = house ? slideTables(specs, labels) : [];
  const notes = house ? slideNotes(specs, language) : [];
  const room = chartHeight({ head, pair, labels, tables, notes });
  const height = specs.every((spec) => spec.message !== null) ? Math.min(room, emptyHeight(specs)) : room;
  return [
    ...head.map((item, at) => headLine(item, at === head.length - 1, frame)),
    ...titlePair(pair.map((item) => wordRuns(item.runs, frame))),
    ...chartRow(specs, slide.page, height, frame),
    ...labelColumns(labels.map((item) => wordRuns(item.runs, frame))),
    ...tables.filter((spec) => spec.message === null).map((spec) => seriesTable(spec)),
    ...notes.map(
      (text, at) => new Paragraph({ style: STYLE.note, text, ...(at > 0 && { spacing: { before: 0 } }) }),
    ),
  ];
}

/** Without a single value there is nothing to spread out; centimetres. */
const emptyHeight = (specs: readonly ChartSpec[]): number =>
  2.6 + 1.4 * Math.max(...specs.map((spec) => spec.categories.length));

function headLine(item: SlideItem, last: boolean, frame: Frame): Paragraph {
  return new Paragraph({
    style: item.role === 'title' ? STYLE.annexTitle : STYLE.annexMinistry,
    children: wordRuns(item.runs, frame),
    ...(last && { border: ANNEX_RULE, spacing: { after: 120 } }),
  });
}
