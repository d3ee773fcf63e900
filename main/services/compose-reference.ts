import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AnnexSchema, type Annex } from '../../shared/charts/annex.ts';
import type { SeriesRemark } from '../../shared/charts/series-remark.ts';
import type { SeriesLookup } from '../../shared/charts/series.ts';
import type { ServiceError } from '../../shared/domain/service-error.ts';
import { compose } from '../../shared/domain/reference/compose.ts';
import type { ComposedDocument } from '../../shared/domain/reference/composed.ts';
import type { Template } from '../../shared/domain/reference.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { App } from '../app.ts';
import { seriesRemarks } from '../store/series-remark-table.ts';
import type { Reconciled } from './reconciled.ts';
import { reasonsByFigure, rivalsByFigure } from './reference-reasons.ts';
import { loadTemplate } from './reference-template.ts';
import { seriesLookup } from './series.ts';
import type { Workspace } from './workspace.ts';

/** The reference of a workspace as it stands, before it is drawn or written. */
export interface ReferenceParts {
  template: Template;
  composed: ComposedDocument;
  annex: Annex;
  lookup: SeriesLookup;
  remarks: SeriesRemark[];
}

export function composeReference(
  app: App,
  workspace: Workspace,
  state: Reconciled,
  mode: ComposedDocument['mode'],
): Result<ReferenceParts, ServiceError> {
  const catalogue = app.catalogue();
  const template = loadTemplate(app, workspace.meta.template);
  const [period, year] = [workspace.meta.period, String(template.year)];
  if (period !== year) return err({ tag: 'TemplateOfOtherYear', template: template.id, year, period });
  const composed = compose(template, {
    mode,
    language: 'en',
    figures: new Map(state.figures.map((figure) => [figure.id, figure])),
    printed: state.printed,
    rivals: rivalsByFigure(catalogue, workspace, state),
    reasons: reasonsByFigure(workspace, state),
  });
  const annex = loadAnnex(app, workspace.meta.template);
  return ok({
    template,
    composed,
    annex,
    lookup: seriesLookup(catalogue, state),
    remarks: seriesRemarks(workspace.db),
  });
}

function loadAnnex(app: App, template: string): Annex {
  const file = join(app.resources, 'templates', template, 'annex.json');
  return existsSync(file) ? AnnexSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : { slides: [] };
}
