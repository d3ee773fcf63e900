import type { AnnexChart } from '../../../shared/domain/reference/annex.ts';
import { chartPoints } from '../../../shared/charts/chart-points.ts';
import { seriesMarks, sumMark, type SeriesMark } from '../../../shared/charts/series-marks.ts';
import { chartSpec, type ChartRow, type SpecContext } from '../../../shared/charts/spec.ts';
import { exactly } from '../../../shared/domain/numbers/exactly.ts';
import { indicatorOf } from '../../../shared/domain/keys/figure-key.ts';
import { NOTHING } from '../../../shared/charts/series.ts';
import type { FigureBreak } from '../../../shared/domain/figures/figure-break.ts';
import { keyLabel, unitLabel } from '../../../shared/domain/catalogue/key-label.ts';
import { sameInBoth, type Said } from '../../../shared/domain/text/said.ts';
import { inYear } from '../../../shared/domain/periods/period.ts';
import type { PointView, RowView, SeriesView } from '../../../shared/contract/dynamics.ts';
import type { App } from '../../resources/app.ts';
import { agencyName } from '../catalogue/agency-name.ts';
import { valueCell } from '../observations/observations.ts';
import type { Reconciled } from '../conflicts/reconciled.ts';

export interface SeriesAsk {
  chart: AnnexChart;
  context: SpecContext;
  title: Said;
  subtitle: string;
  page: number | null;
}

/** A chart with everything that its screen tells about it: values, changes, sources, marks. */
export function seriesView(app: App, state: Reconciled, ask: SeriesAsk): SeriesView {
  const { chart, context, title, subtitle, page } = ask;
  const catalogue = app.catalogue();
  const spec = chartSpec(chart, context);
  const { rows } = chartPoints(chart, context);
  const keys = seriesKeys(rows);
  const replaced = replacedIn(rows, context.breaks ?? []);
  const indicator = catalogue.indicatorsById.get(indicatorOfKey(app, rows[0]?.keys[0] ?? null));
  const additive = indicator?.additive === true && indicator.kind === 'flow' && indicator.measure === 'total';
  return {
    title,
    subtitle,
    unit: indicator ? unitLabel(catalogue, indicator.unit) : { en: '', az: '' },
    spec,
    rows: rows.map((row, at) =>
      rowView(
        app,
        state,
        row,
        comparable(row, rows[at - 1], context),
        spec.series.map((one) => one.points[at]?.text ?? ''),
      ),
    ),
    marks: [
      ...replaced,
      ...seriesMarks(rows, context.remarks ?? []),
      ...sums(app, state, chart, rows, keys[0] ?? null),
    ],
    names: Object.fromEntries(
      replaced.flatMap(({ break: { from, to } }) =>
        [...from, ...to].map((id) => [id, keyLabel(catalogue, id)] as const),
      ),
    ),
    page,
    total: additive && chart.years?.each === 'period' && keys.length === 1 ? total(rows) : null,
    keys,
    byPlace: rows.some((row) =>
      row.keys.some((key) => /\{[^}]*(?:territory|residence|place)=/.test(key ?? '')),
    ),
  };
}

/** Breaks between the figures of a chart, each at the year that begins it. */
function replacedIn(
  rows: readonly ChartRow[],
  breaks: readonly FigureBreak[],
): Extract<SeriesMark, { kind: 'replaced' }>[] {
  const keys = new Set(rows.flatMap((row) => row.keys));
  return breaks.flatMap((one) => {
    const year = rows.find((row) => row.label === one.period)?.year;
    const isDrawn = [...one.from, ...one.to].some((figure) => keys.has(figure));
    return year === undefined || !isDrawn ? [] : [{ kind: 'replaced', to: year, break: one }];
  });
}

/** The year before, without the values that were counted otherwise. */
function comparable(
  row: ChartRow,
  before: ChartRow | undefined,
  { remarks = [], breaks = [] }: SpecContext,
): ChartRow | undefined {
  if (before === undefined) return undefined;
  const broken = new Set([
    ...remarks.filter((one) => one.kind === 'break' && one.period === row.period).map(({ series }) => series),
    ...breaks.filter((one) => one.period === row.period).flatMap(({ from, to }) => [...from, ...to]),
  ]);
  return {
    ...before,
    values: before.values.map((found, at) => (broken.has(row.keys[at] ?? '') ? NOTHING : found)),
  };
}

/** The key under which the years of a series are kept; null where it is another one each year, or a sum. */
function seriesKeys(rows: readonly ChartRow[]): (string | null)[] {
  const first = rows[0]?.keys ?? [];
  return first.map((key, at) => (rows.every((row) => row.keys[at] === key) ? key : null));
}

function indicatorOfKey(app: App, key: string | null): string {
  if (key === null) return '';
  return app.catalogue().figuresById.get(key)?.indicator ?? indicatorOf(key);
}

function rowView(
  app: App,
  state: Reconciled,
  row: ChartRow,
  before: ChartRow | undefined,
  texts: readonly string[],
): RowView {
  const points = row.values.map((found, at): PointView => {
    const last = row.year === undefined ? null : (before?.values[at]?.value ?? null);
    const observation = state.observations.find((one) => one.id === found.observation);
    const cell = observation && valueCell(observation.cells);
    const agency = observation && app.catalogue().agenciesById.get(observation.agency);
    return {
      value: found.value,
      text: texts[at] ?? '',
      change: found.value === null || last === null ? null : exactly(found.value - last),
      status: found.status,
      open: found.open === true,
      source: agency ? agencyName(app.catalogue(), agency.id).short : (found.source ?? sameInBoth('')),
      figure: row.keys[at] ?? null,
      period: row.period,
      cell: cell && observation ? { delivery: observation.delivery, sheet: cell.sheet, ref: cell.ref } : null,
    };
  });
  return { label: row.label, year: row.year ?? null, points };
}

function total(rows: readonly ChartRow[]): SeriesView['total'] {
  const known = rows.flatMap((row) => row.values[0]?.value ?? []);
  if (known.length < 2) return null;
  return { value: exactly(known.reduce((sum, value) => sum + value, 0)), years: known.length };
}

/** Figures that count the same over several years together are weighed against the years. */
function sums(
  app: App,
  state: Reconciled,
  chart: AnnexChart,
  rows: readonly ChartRow[],
  key: string | null,
): SeriesMark[] {
  const catalogue = app.catalogue();
  const own = key === null ? undefined : catalogue.figuresById.get(key);
  if (!own || chart.years?.each !== 'period' || Object.keys(own.categories).length > 0) return [];
  const year = String(rows.at(-1)?.year ?? '');
  const together = catalogue.figures.filter(
    (one) => one.indicator === own.indicator && one.period?.includes('-') === true,
  );
  const values = new Map(state.figures.map((figure) => [figure.id, figure.value]));
  const groups = Map.groupBy(together, (one) => `${one.period} ${Object.keys(one.categories).join()}`);
  const marks = [...groups.values()].flatMap((group) => {
    const parts = group.flatMap((one) => values.get(one.id) ?? []);
    if (parts.length < group.length) return [];
    return sumMark(rows, { parts, period: inYear(group[0]!.period!, year) }) ?? [];
  });
  // The parts say more than the whole that they add up to.
  const fullest = marks.toSorted((a, b) => b.parts.length - a.parts.length);
  return fullest.filter((mark, at) => fullest.findIndex((one) => one.cumulative === mark.cumulative) === at);
}
