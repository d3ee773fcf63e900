import type { ReferenceLanguage } from '../domain/reference/wording.ts';
import type { AnnexChart } from '../domain/reference/annex.ts';
import type { FigureBreak } from '../domain/figures/figure-break.ts';
import type { SeriesRemark } from './series-remark.ts';
import type { SeriesLookup, SeriesValue } from './series.ts';
import { chartPoints } from './chart-points.ts';
import { chartNotes, sourcesOf } from './chart-notes.ts';
import { chartWords } from './chart-words.ts';
import { chartSummary } from './chart-summary.ts';
import { foldedYears } from './folded-years.ts';
import { colourOf } from './palette.ts';
import { fillPlaceholders } from './placeholders.ts';
import { niceScale, type Scale } from './scale.ts';
import { wordingOf } from '../words/document/wording-of.ts';

/** How a point is drawn: `current` bold, `implied` hatched, `missing` as `…` without a bar. */
type PointLook = 'plain' | 'current' | 'implied' | 'missing';

interface ChartPoint {
  /** null where nothing is reported: never zero. */
  value: number | null;
  /** The label on the bar. */
  text: string;
  look: PointLook;
}

export interface ChartSeries {
  name: string;
  /** Hex without `#`. */
  colour: string;
  points: ChartPoint[];
}

/** Everything a chart says, decided once for screen and paper. */
export interface ChartSpec {
  kind: 'column' | 'bar';
  axisTitle: string;
  /** Labels under the bars, note marks included (`2017¹`). */
  categories: string[];
  series: ChartSeries[];
  scale: Scale;
  /** How labels and axis write values, as an Excel number format. */
  numberFormat: string;
  /** Printed across a chart that has no value at all. */
  message: string | null;
  notes: string[];
  sources: string[];
  /** One sentence to read aloud. */
  summary: string;
  /** Name of the points that carry `…`. */
  notReported: string;
  /** Some of its values are kept from readers outside. */
  hides?: true;
}

export interface SpecContext {
  year: number;
  /** What people said about periods of series. */
  remarks?: readonly SeriesRemark[];
  /** Figures that others took the place of. */
  breaks?: readonly FigureBreak[];
  language: ReferenceLanguage;
  /** Whether years that nobody reported are left out and said in a note. */
  folds?: boolean;
  lookup: SeriesLookup;
}

/** One category of a chart with the stored value of each series. */
export interface ChartRow {
  label: string;
  /** The year that the category stands for, in charts by year. */
  year?: number;
  values: SeriesValue[];
  /** The key that each series looked up, where it is a single one. */
  keys: (string | null)[];
  period: string;
}

/** Chart definition + stored values → what is drawn. */
export function chartSpec(chart: AnnexChart, context: SpecContext): ChartSpec {
  const { names, rows, isTotal = false } = chartPoints(chart, context);
  const folded = context.folds === true ? foldedYears(rows) : { rows, left: [] };
  const wording = wordingOf(context.language);
  const label = (value: number): string => `${wording.number(value)}${chart.percent === true ? '%' : ''}`;
  const values = rows.flatMap((row) => row.values.flatMap((found) => found.value ?? []));
  const byYear = chart.years !== undefined;
  const hides = rows.some((row) => row.values.some(({ status }) => status === 'hidden'));
  const { marks, notes } = chartNotes(chart, rows, context, folded);
  if (isTotal) notes.unshift(`${chart.missing[context.language]}.`);
  return {
    kind: chart.kind,
    axisTitle: fillPlaceholders(chart.axisTitle[context.language], context.year),
    categories: folded.rows.map((row) => `${row.label}${marks.get(row) ?? ''}`),
    series: names.map((name, at) => ({
      name,
      colour: colourOf(at),
      points: folded.rows.map((row) =>
        point(row, at, { label, hidden: wording.hidden }, byYear && row.year === context.year),
      ),
    })),
    scale: chart.percent === true ? { max: 100, step: 20 } : niceScale(Math.max(0, ...values)),
    numberFormat: numberFormat(values, chart.percent === true, context.language),
    message:
      values.length > 0
        ? null
        : hides
          ? chartWords(context.language).allHidden
          : chart.missing[context.language],
    notes,
    sources: sourcesOf(rows, context.language),
    summary: chartSummary(chart, names, rows, context, label),
    notReported: '…',
    ...(hides && { hides: true as const }),
  };
}

function numberFormat(values: readonly number[], percent: boolean, language: ReferenceLanguage): string {
  const whole = language === 'en' ? '#,##0' : '#\u00a0##0';
  const most = Math.max(0, ...values.map((value) => String(value).split('.')[1]?.length ?? 0));
  const decimals = most === 0 ? '' : `${language === 'en' ? '.' : ','}${'0'.repeat(most)}`;
  return `${whole}${decimals}${percent ? '"%"' : ''}`;
}

function point(
  row: ChartRow,
  at: number,
  { label, hidden }: { label: (value: number) => string; hidden: string },
  current: boolean,
): ChartPoint {
  const found = row.values[at];
  if (found?.status === 'hidden') return { value: null, text: hidden, look: 'missing' };
  if (!found || found.value === null) return { value: null, text: '…', look: 'missing' };
  const look = found.status === 'implied' ? 'implied' : current ? 'current' : 'plain';
  return { value: found.value, text: label(found.value), look };
}
