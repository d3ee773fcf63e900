import type { ChartSpec } from '../../shared/charts/spec.ts';

/** Room for a chart, centimetres. */
export interface ChartBox {
  width: number;
  height: number;
}

/** The plot without its labels, as fractions of the chart, and the bars' gap in percent of their width. */
export interface PlotArea {
  x: number;
  y: number;
  w: number;
  h: number;
  gapWidth: number;
}

/** Centimetres, for Arial at the sizes that chart.ts uses. */
const CHARACTER = 0.19;
const TITLE_LINE = 0.45;
const CATEGORY_LINE = 0.75;
const LEGEND = 0.75;
const THICKEST_BAR = 1.5;
const LONGEST_LABEL = 26;

/** What stands over the plot: what is counted, and where nothing is reported, that. */
export function titleLines(spec: ChartSpec, box: ChartBox): string[] {
  if (spec.message === null) return [spec.axisTitle];
  const line = `${spec.axisTitle}. ${spec.message}.`;
  return line.length * CHARACTER < box.width * 0.72 ? [line] : [spec.axisTitle, spec.message];
}

/**
 * Where the plot stands. Left to the word processors, each makes its own room for labels and breaks words in
 * the middle; one place for all keeps charts alike.
 */
export function plotArea(spec: ChartSpec, box: ChartBox, under: boolean): PlotArea {
  const column = spec.kind === 'column';
  const legend = spec.series.length > 1 ? LEGEND : 0;
  const longest = Math.max(...spec.categories.map((label) => Math.min(label.length, LONGEST_LABEL)));
  const left = column
    ? String(spec.scale.max).length * CHARACTER + 0.6
    : Math.max(longest, 3) * CHARACTER + 0.5;
  const right = column ? 0.2 : 1;
  const top = titleLines(spec, box).length * TITLE_LINE + 0.6;
  const bottom = CATEGORY_LINE + legend + (column && under ? TITLE_LINE + 0.2 : 0);
  const height = box.height - top - bottom;
  const share = (column ? box.width - left - right : height) / spec.categories.length;
  const gap = Math.round((share / THICKEST_BAR - 1) * 100);
  const least = spec.series.length > 1 ? 45 : column ? 72 : 60;
  return {
    x: left / box.width,
    y: top / box.height,
    w: (box.width - left - right) / box.width,
    h: height / box.height,
    gapWidth: Math.min(500, Math.max(least, column && spec.series.length > 1 ? least : gap)),
  };
}
