import { chartPoints } from '../../../shared/charts/chart-points.ts';
import { seriesMarks } from '../../../shared/charts/series-marks.ts';
import { chartSpec } from '../../../shared/charts/spec.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import type { ReferenceLanguage } from '../../../shared/domain/reference/wording.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { DynamicsView, SlideThumb } from '../../../shared/contract/dynamics.ts';
import { findingsView } from '../checks/checks.ts';
import { composeReference } from '../reference/compose-reference.ts';
import { stateView } from '../conflicts/reconciled.ts';
import { contextOf, slideOf, titlesOf } from './slide-context.ts';
import { view, type Derived } from '../../session/view.ts';

/** The annex in small: what each slide shows and what waits in it. */
export const dynamicsView = view('dynamics', makeDynamics);

function makeDynamics(
  { from: { app, workspace }, get }: Derived,
  language: ReferenceLanguage,
): Result<DynamicsView, ServiceError> {
  const findings = get(findingsView);
  const parts = composeReference(app, workspace, get(stateView), { mode: 'house' });
  if (!parts.ok) return parts;
  const context = contextOf(parts.value, language);
  const slides = parts.value.annex.slides.map(({ page, charts }): SlideThumb => {
    const drawn = charts.map((chart) => ({
      chart,
      spec: chartSpec(chart, context),
      rows: chartPoints(chart, context).rows,
    }));
    const marks = drawn.flatMap(({ rows }) => seriesMarks(rows, context.remarks ?? []));
    const keys = new Set(drawn.flatMap(({ rows }) => rows.flatMap((row) => row.keys)));
    for (const run of slideOf(parts.value, page)?.items.flatMap((item) => item.runs) ?? [])
      if (run.kind === 'figure') keys.add(run.figure);
    return {
      page,
      title: titlesOf(parts.value, page),
      charts: drawn.map(({ chart, spec }) => ({
        kind: spec.kind,
        byYear: chart.years !== undefined,
        values: spec.series.map((series) => series.points.map((point) => point.value)),
        max: spec.scale.max,
      })),
      jumps: marks.filter((mark) => mark.kind === 'break' && mark.remark === null).length,
      vintages: marks.filter((mark) => mark.kind === 'vintages').length,
      open: marks.filter((mark) => mark.kind === 'open').length,
      blockers: findings.filter(
        ({ severity, figures, cause }) => severity === 'blocker' && keys.has(cause ?? figures[0] ?? null),
      ).length,
    };
  });
  return ok({ period: workspace.meta.period, slides });
}
