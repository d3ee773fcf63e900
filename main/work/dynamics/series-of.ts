import { isYear } from '../../../shared/domain/periods/period.ts';
import type { AnnexChart } from '../../../shared/domain/reference/annex.ts';
import { breaksOf, type FigureBreak } from '../../../shared/domain/figures/figure-break.ts';
import { figureBreaks } from '../../store/tables/figure-break-table.ts';
import { fillPlaceholders } from '../../../shared/charts/placeholders.ts';
import { isInForce } from '../../../shared/domain/observations/figure-value.ts';
import { indicatorOf } from '../../../shared/domain/keys/figure-key.ts';
import { keyLabel, unitLabel } from '../../../shared/domain/catalogue/key-label.ts';
import { isRival } from '../../../shared/domain/observations/rivals.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import type { ReferenceLanguage } from '../../../shared/domain/reference/wording.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { FigureSeries, SeriesView } from '../../../shared/contract/dynamics.ts';
import type { App } from '../../resources/app.ts';
import { knownKey } from '../catalogue/catalogue-lookup.ts';
import { composeReference } from '../reference/compose-reference.ts';
import { stateView, type Reconciled } from '../conflicts/reconciled.ts';
import { seriesView } from './series-view.ts';
import { contextOf, slideOf, titleOf } from './slide-context.ts';
import { view } from '../../session/view.ts';
import type { Workspace } from '../../store/file/workspace.ts';

export type SeriesOf = { slide: number; chart: number } | { figure: string };

/** One chart of the annex, or any figure over the years for which somebody reported it. */
export function seriesOf(
  app: App,
  workspace: Workspace,
  state: Reconciled,
  of: SeriesOf,
  language: ReferenceLanguage,
): Result<SeriesView, ServiceError> {
  const parts = composeReference(app, workspace, state, { mode: 'house' });
  if (!parts.ok) return parts;
  const context = contextOf(parts.value, language);
  if ('figure' in of) {
    const key = knownKey(app.catalogue(), of.figure, workspace.meta.period);
    if (!key.ok) return key;
    const chart = chartOfFigure(app, state, key.value.figure, {
      year: context.year,
      breaks: parts.value.breaks,
    });
    const title = keyLabel(app.catalogue(), key.value.figure);
    return ok(seriesView(app, state, { chart, context, title, subtitle: '', page: null }));
  }
  const slide = parts.value.annex.slides.find((one) => one.page === of.slide);
  const chart = slide?.charts[of.chart] ?? slide?.charts[0] ?? parts.value.annex.slides[0]?.charts[0];
  if (!chart)
    return ok(seriesView(app, state, { chart: NO_CHART, context, title: NOTHING, subtitle: '', page: null }));
  const page = slide?.page ?? parts.value.annex.slides[0]!.page;
  const titles = slideOf(parts.value, page)?.items.filter((item) => item.role !== 'label') ?? [];
  const text = (role: string): string[] => titles.filter((item) => item.role === role).map((item) => item.runs.map((run) => run.text).join('')); // prettier-ignore
  const heads = text('title');
  const en =
    (slide && slide.charts.length > 1 ? heads.at(of.chart - slide.charts.length) : heads[0]) ??
    titleOf(parts.value, page);
  return ok(
    seriesView(app, state, {
      chart,
      context,
      title: { en, az: fillPlaceholders(chart.axisTitle.az, context.year) },
      subtitle: text('ministry')[0] ?? '',
      page,
    }),
  );
}

const NOTHING = { en: '', az: '' };
const NO_CHART: AnnexChart = {
  kind: 'column',
  axisTitle: NOTHING,
  missing: NOTHING,
  list: { series: NOTHING, items: [] },
};

/**
 * Years for which a figure was reported by anybody, as a chart like those of the annex. What it took the place of, and
 * what took its place, stands beside it as series of their own: no value of one continues the other.
 */
function chartOfFigure(
  app: App,
  state: Reconciled,
  figure: string,
  { year, breaks }: { year: number; breaks: readonly FigureBreak[] },
): AnnexChart {
  const label = keyLabel(app.catalogue(), figure);
  const beside = breaksOf(breaks, figure).flatMap(({ from, to }) => [...from, ...to]);
  const drawn = [...new Set([figure, ...beside])];
  const years = drawn.flatMap((one) => yearsOf(state, one));
  return {
    kind: 'column',
    axisTitle: label,
    missing: { en: 'Values by year were not reported', az: 'İllər üzrə məlumat verilməyib' },
    years: {
      from: Math.min(year, ...years),
      each: 'period',
      series: drawn.map((one) => ({ label: keyLabel(app.catalogue(), one), keys: [one] })),
    },
  };
}

const yearsOf = (state: Reconciled, figure: string): number[] => [
  ...new Set(
    (state.by.observations.ofFigure(figure)?.all ?? [])
      .filter((one) => isInForce(one) && isRival(one) && isYear(one.period))
      .map((one) => Number(one.period)),
  ),
];

/** Figures that somebody reported for more than one year, the longest series first. */
export const figureSeriesView = view('figure series', ({ from: { app, workspace }, get }) =>
  figureSeries(app, get(stateView), figureBreaks(workspace.db)),
);

function figureSeries(app: App, state: Reconciled, breaks: readonly FigureBreak[]): FigureSeries[] {
  const catalogue = app.catalogue();
  const keys = [...new Set(state.observations.map((one) => one.figure))];
  return keys
    .flatMap((figure): FigureSeries[] => {
      const beside = breaksOf(breaks, figure).flatMap(({ from, to }) => [...from, ...to]);
      const all = [...new Set([figure, ...beside])].flatMap((one) => yearsOf(state, one));
      const years = [...new Set(all)].toSorted((a, b) => a - b);
      if (years.length < 2) return [];
      const id = catalogue.figuresById.get(figure)?.indicator ?? indicatorOf(figure);
      const unit = catalogue.indicatorsById.get(id)?.unit ?? '';
      return [
        {
          figure,
          label: keyLabel(catalogue, figure),
          unit: unitLabel(catalogue, unit),
          years: years.length,
          from: String(years[0]),
          to: String(years.at(-1)),
        },
      ];
    })
    .toSorted((a, b) => b.years - a.years);
}
