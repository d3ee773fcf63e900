import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AnnexSchema, type Annex } from '../../../shared/domain/reference/annex.ts';
import type { SeriesRemark } from '../../../shared/charts/series-remark.ts';
import type { FigureBreak } from '../../../shared/domain/figures/figure-break.ts';
import type { SeriesLookup } from '../../../shared/charts/series.ts';
import type { Catalogue } from '../../../shared/domain/catalogue/catalogue.ts';
import type { Finding } from '../../../shared/domain/findings/finding.ts';
import { suspectsOf } from '../../../shared/domain/findings/suspects-of.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { compose } from '../../../shared/domain/reference/compose.ts';
import type { ComposedDocument, FindingRemark } from '../../../shared/domain/reference/composed.ts';
import type { Template } from '../../../shared/domain/reference/reference.ts';
import { findingComment } from '../../../shared/words/findings/finding-comment.ts';
import { wordingOf } from '../../../shared/words/document/wording-of.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import { figureBreaks } from '../../store/tables/figure-break-table.ts';
import { seriesRemarks } from '../../store/tables/series-remark-table.ts';
import type { Reconciled } from '../conflicts/reconciled.ts';
import { labelOf } from './reference-places.ts';
import { reasonsByFigure, rivalsByFigure } from './reference-reasons.ts';
import { loadTemplate } from '../text/reference-template.ts';
import { seriesLookup } from './series.ts';
import type { Workspace } from '../../store/file/workspace.ts';

/** The reference of a workspace as it stands, before it is drawn or written. */
export interface ReferenceParts {
  template: Template;
  composed: ComposedDocument;
  annex: Annex;
  lookup: SeriesLookup;
  remarks: SeriesRemark[];
  breaks: FigureBreak[];
}

export function composeReference(
  app: App,
  workspace: Workspace,
  state: Reconciled,
  mode: ComposedDocument['mode'],
  /** Those that wait; they stand at the numbers. */
  findings: readonly Finding[] = [],
): Result<ReferenceParts, ServiceError> {
  const catalogue = app.catalogue();
  const template = loadTemplate(app, workspace.meta.template);
  const [period, year] = [workspace.meta.period, String(template.year)];
  if (period !== year) return err({ tag: 'TemplateOfOtherYear', template: template.id, year, period });
  const blockers = findings.filter(({ severity }) => severity === 'blocker');
  const composed = compose(template, {
    mode,
    wording: wordingOf('en'),
    figures: new Map(state.figures.map((figure) => [figure.id, figure])),
    printed: state.printed,
    rivals: rivalsByFigure(catalogue, workspace, state),
    reasons: reasonsByFigure(workspace, state),
    remarks: findings.filter(({ severity }) => severity !== 'note').map(remarkOf(catalogue)),
    blocked: new Set(blockers.flatMap(suspectsOf)),
  });
  const annex = loadAnnex(app, workspace.meta.template);
  return ok({
    template,
    composed,
    annex,
    lookup: seriesLookup(catalogue, state),
    remarks: seriesRemarks(workspace.db),
    breaks: figureBreaks(workspace.db),
  });
}

const remarkOf =
  (catalogue: Catalogue) =>
  (finding: Finding): FindingRemark => ({
    ...(finding.cause === undefined ? {} : { cause: finding.cause }),
    figures: finding.figures,
    comment: findingComment(finding, 'en', (figure) => labelOf(catalogue, figure).en),
  });

function loadAnnex(app: App, template: string): Annex {
  const file = join(app.resources, 'templates', template, 'annex.json');
  return existsSync(file) ? AnnexSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : { slides: [] };
}
