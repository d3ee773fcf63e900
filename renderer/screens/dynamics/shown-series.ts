import type { ChartBreak } from '../../kit/chart/live-chart.tsx';
import type { ChartDrawing } from '../../../shared/charts/drawn/option.ts';
import { niceScale } from '../../../shared/charts/scale.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import type { PointView, RowView, SeriesView } from '../../../shared/contract/dynamics.ts';

/** The part of a series that is on screen, with another one beside it where that was asked for. */
export interface ShownSeries {
  spec: ChartSpec;
  rows: RowView[];
  second?: NonNullable<ChartDrawing['second']>;
}

/** First and last index, both included. */
export type Range = readonly [number, number];

export function shownSeries(view: SeriesView, range: Range, other: SeriesView | null): ShownSeries {
  const [from, to] = range;
  const slice = <T>(all: readonly T[]): T[] => all.slice(from, to + 1);
  const rows = slice(view.rows);
  const own: ChartSpec = {
    ...view.spec,
    categories: slice(view.spec.categories),
    series: view.spec.series.map((series) => ({ ...series, points: slice(series.points) })),
  };
  if (!other) return { spec: own, rows };
  const added = other.spec.series.map((series) => ({
    ...series,
    points: rows.map((row) => {
      const at = other.rows.findIndex((one) => one.label === row.label);
      return series.points[at] ?? { value: null, text: '…', look: 'missing' as const };
    }),
  }));
  const top = Math.max(0, ...added.flatMap((series) => series.points.flatMap((point) => point.value ?? [])));
  const sameUnit = other.unit.en === view.unit.en;
  const spec: ChartSpec = {
    ...own,
    ...saidOfBoth(own, other, sameUnit),
    message: null,
    series: [...own.series, ...added],
    scale: sameUnit ? niceScale(Math.max(top, own.scale.max / 1.08)) : own.scale,
  };
  const combined = rows.map((row) => ({
    ...row,
    points: [
      ...row.points,
      ...(other.rows.find((one) => one.label === row.label)?.points ?? other.keys.map(() => unknown(row))),
    ],
  }));
  if (sameUnit) return { spec, rows: combined };
  const second = { from: own.series.length, scale: niceScale(top), title: other.spec.axisTitle };
  return { spec, rows: combined, second };
}

/** A year that the other series does not reach. */
const unknown = (row: RowView): PointView => ({
  value: null,
  text: '…',
  change: null,
  status: 'not-reported',
  open: false,
  source: { en: '', az: '' },
  figure: null,
  period: row.label,
  cell: null,
});

/** Breaks of the first series, and between the figures that are drawn, as lines over the chart, by the index of the second year in the range. */
export function breakLines(
  view: SeriesView,
  rows: readonly RowView[],
  worded: (mark: Extract<SeriesView['marks'][number], { kind: 'break' | 'replaced' }>) => string,
): ChartBreak[] {
  return view.marks.flatMap((mark): ChartBreak[] => {
    const isLine =
      mark.kind === 'replaced' ||
      (mark.kind === 'break' && mark.series === 0 && mark.remark?.kind !== 'explained');
    if (!isLine) return [];
    const at = rows.findIndex((row) => row.year === mark.to);
    const recorded = mark.kind === 'replaced' || mark.remark !== null;
    return at < 1 ? [] : [{ at, text: worded(mark), recorded }];
  });
}

const NUMBERED = /^([⁰¹²³⁴⁵⁶⁷⁸⁹]+)\u00a0(.*)$/s;

/** What a chart says in words of the series beside its own: without it the axis and the notes speak of one alone. */
function saidOfBoth(
  own: ChartSpec,
  other: SeriesView,
  sameAxis: boolean,
): Pick<ChartSpec, 'axisTitle' | 'notes' | 'summary'> {
  const { axisTitle, summary } = other.spec;
  const both = sameAxis && axisTitle !== own.axisTitle && axisTitle !== '';
  return {
    axisTitle: both ? [own.axisTitle, axisTitle].filter(Boolean).join(' · ') : own.axisTitle,
    notes: [...own.notes, ...notesOf(other).filter((note) => !own.notes.includes(note))],
    summary: `${own.summary} ${summary}`,
  };
}

/** Its notes by its name; those by number with the year, for the numbers on the years are those of the first. */
function notesOf({ spec, rows }: SeriesView): string[] {
  const name = spec.series.map((series) => series.name).join(', ');
  return spec.notes.map((note) => {
    const [, mark, text] = NUMBERED.exec(note) ?? [];
    if (mark === undefined) return note.startsWith('…') ? note : `${name}: ${note}`;
    const at = spec.categories.findIndex((category) => category.endsWith(mark) && !ends(category, mark));
    return `${name}, ${rows[at]?.label ?? ''}: ${text}`;
  });
}

/** `²¹` ends in `¹` and is another mark. */
const ends = (category: string, mark: string): boolean =>
  /[⁰¹²³⁴⁵⁶⁷⁸⁹]/.test(category.at(-mark.length - 1) ?? '');
