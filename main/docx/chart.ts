import { ChartRun, type ChartSeries as WordSeries } from 'docx/charts';
import type { ChartSeries, ChartSpec } from '../../shared/charts/spec.ts';
import { titleLines, type ChartBox } from './chart-layout.ts';
import { hatchSign, UNREPORTED } from './chart-xml.ts';

const FONT = { name: 'Arial', color: '1B1C1E' };
const LABEL = 11;
const SMALL_LABEL = 8;

const pixels = (length: number): number => Math.round((length / 2.54) * 96);

/** What the page around it asks of a chart. */
export interface ChartLook {
  /** Unique in the document. */
  id: number;
  gapWidth: number;
  /** Printed under the categories; empty where the notes stand on the page. */
  under: string;
}

/**
 * A native, editable Word chart of what the specification decided. What docx has no option for (hatching, an
 * invisible series, the place of the title) is signed here and drawn in chart-xml.ts.
 */
export function wordChart(spec: ChartSpec, box: ChartBox, look: ChartLook): ChartRun {
  const column = spec.kind === 'column';
  const size = spec.series.length > 1 && spec.categories.length > 8 ? SMALL_LABEL : LABEL;
  const empty = spec.message !== null;
  const under = { title: { text: look.under, font: { ...FONT, size: 9 } } };
  const shared = {
    title: { text: titleLines(spec, box).join('\n'), font: { ...FONT, size: 10 } },
    categories: spec.categories,
    series: [
      ...spec.series.map((one, at) => drawnSeries(one, at, size, spec.numberFormat)),
      unreportedSeries(spec, column, size),
    ],
    legend: spec.series.length > 1 ? LEGEND : (false as const),
    font: FONT,
    chartArea: { fill: 'FFFFFF', border: 'none' as const },
    transformation: { width: pixels(box.width), height: pixels(box.height) },
    altText: { name: `Chart ${look.id}`, description: spec.summary, id: String(look.id) },
    valueAxis: {
      minimum: 0,
      maximum: spec.scale.max,
      interval: spec.scale.step,
      numberFormat: spec.numberFormat,
      font: { size: 10 },
      visible: !empty,
      gridlines: !empty,
      ...(!column && { crossesAt: 'maximum' as const }),
    },
    categoryAxis: {
      font: { size: column ? 10 : 11 },
      reverseOrder: !column,
      ...(column && look.under !== '' && under),
    },
    gapWidth: look.gapWidth,
    overlap: column ? 0 : 100,
  };
  return new ChartRun(column ? { type: 'column', ...shared } : { type: 'bar', ...shared });
}

const LEGEND = { position: 'bottom' as const, font: { ...FONT, size: 10 }, hiddenEntries: [UNREPORTED] };

function drawnSeries(series: ChartSeries, at: number, size: number, numberFormat: string): WordSeries {
  const label = { value: true, position: 'outsideEnd' as const, numberFormat };
  return {
    name: series.name,
    color: series.colour,
    values: series.points.map((point) => point.value),
    dataLabels: { ...label, font: { ...FONT, size } },
    colors: series.points.map((point) => (point.look === 'implied' ? hatchSign(at) : undefined)),
    pointLabels: series.points.map((point) =>
      point.look === 'current' ? { ...label, font: { ...FONT, size, bold: true } } : undefined,
    ),
  };
}

/** Carries the `…` of every category in which no series has a value: a place, never a zero. */
function unreportedSeries(spec: ChartSpec, column: boolean, size: number): WordSeries {
  const missing = spec.categories.map((_, at) =>
    spec.series.every((one) => (one.points[at]?.value ?? null) === null),
  );
  const position = column ? ('above' as const) : ('insideBase' as const);
  return {
    name: UNREPORTED,
    values: missing.map((is) => (is ? 0 : null)),
    color: 'FFFFFF',
    ...(column && { type: 'line' as const, markers: false }),
    pointLabels: missing.map((is, at) =>
      is ? { text: markOf(spec, at), position, font: { ...FONT, size: Math.max(size, 10) } } : undefined,
    ),
  };
}

/** In a category without a value: why there is none. */
const markOf = ({ series, notReported }: ChartSpec, at: number): string =>
  series.map(({ points }) => points[at]?.text ?? notReported).find((text) => text !== notReported) ??
  notReported;
