import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../../shared/domain/catalogue.ts';
import { AnnexSchema, type Annex } from '../../shared/charts/annex.ts';
import type { Correction, Rival } from '../../shared/domain/reference/composed.ts';
import { compose } from '../../shared/domain/reference/compose.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { App } from '../app.ts';
import { buildReference } from '../docx/build.ts';
import { allDeliveries } from '../store/delivery-table.ts';
import { checkWorkspace } from './checks.ts';
import { valueCell } from './observations.ts';
import { reconcile, type Reconciled } from './reconciled.ts';
import { loadTemplate } from './reference-template.ts';
import { seriesLookup } from './series.ts';
import type { ServiceError } from '../../shared/domain/service-error.ts';
import type { Workspace } from './workspace.ts';
import { writeWhole } from './write-whole.ts';

export interface ExportInput {
  out: string;
  language: string;
  asPrinted: boolean;
}

export interface Exported {
  file: string;
  figures: { total: number; resolved: number; open: number };
  /** How many findings the checks have over the exported figures; notes need nobody. */
  findings: number;
  needsPerson: boolean;
  charts: number;
  /** Where the document says something else than the printed one. */
  corrections: Correction[];
}

/** Writes the reference as a Word file: all of it, or nothing. */
export async function exportReference(
  app: App,
  workspace: Workspace,
  input: ExportInput,
): Promise<Result<Exported, ServiceError>> {
  if (input.language !== 'en') return err({ tag: 'LanguageNotReady', language: input.language });
  const catalogue = app.catalogue();
  const state = reconcile(app, workspace);
  const template = loadTemplate(app, workspace.meta.template);
  const [period, year] = [workspace.meta.period, String(template.year)];
  if (period !== year) return err({ tag: 'TemplateOfOtherYear', template: template.id, year, period });
  const annex = loadAnnex(app, workspace.meta.template);
  const composed = compose(template, {
    mode: input.asPrinted ? 'as-printed' : 'house',
    language: 'en',
    figures: new Map(state.figures.map((figure) => [figure.id, figure])),
    printed: state.printed,
    rivals: rivalsByFigure(catalogue, workspace, state),
    reasons: reasonsByFigure(workspace, state),
  });
  const now = app.now();
  const bytes = await buildReference(composed, annex, {
    now: new Date(now),
    lookup: seriesLookup(catalogue, state),
    labels: new Map(catalogue.figures.map((figure) => [figure.id, figure.labels.en])),
    draft: { date: dayOf(new Date(now)) },
    title: `Reference on the action against trafficking in human beings, ${workspace.meta.period}`,
  });
  const findings = checkWorkspace(app, workspace, state);
  const written = await writeWhole(input.out, bytes);
  if (!written.ok) return written;
  const { total, open } = composed.figures;
  return ok({
    file: input.out,
    figures: { total, resolved: total - open, open },
    findings: findings.length,
    needsPerson: open > 0 || findings.some((finding) => finding.severity !== 'note'),
    charts: annex.slides.reduce((sum, slide) => sum + slide.charts.length, 0),
    corrections: composed.corrections,
  });
}

/** The day where the document is made, which at night is not the day in Greenwich: `21.05.2024`. */
const dayOf = (at: Date): string =>
  [at.getDate(), at.getMonth() + 1, at.getFullYear()].map((part) => String(part).padStart(2, '0')).join('.');

function loadAnnex(app: App, template: string): Annex {
  const file = join(app.resources, 'templates', template, 'annex.json');
  return existsSync(file) ? AnnexSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : { slides: [] };
}

/**
 * What the comment at an open figure names: who says what, where, and what speaks for the kind of the
 * conflict. A chart figure waits for the figure that it repeats.
 */
function rivalsByFigure(catalogue: Catalogue, workspace: Workspace, state: Reconciled): Map<string, Rival[]> {
  const files = new Map(allDeliveries(workspace.db).map((delivery) => [delivery.id, delivery.file]));
  const observations = new Map(state.observations.map((o) => [o.id, o]));
  const periods = new Map(state.figures.map((figure) => [figure.id, figure.period]));
  const rivals = new Map<string, Rival[]>();
  for (const conflict of state.conflicts) {
    const isOwn = periods.get(conflict.figure) === conflict.period;
    if (!isOwn || conflict.state === 'decided' || rivals.has(conflict.figure)) continue;
    const own = conflict.rivals.flatMap((id): Rival[] => {
      const o = observations.get(id);
      if (!o || o.value === null) return [];
      const cell = valueCell(o.cells);
      const file = files.get(o.delivery) ?? '';
      const agency = catalogue.agenciesById.get(o.agency)?.names.en ?? o.agency;
      const note = `${conflict.kind}: ${conflict.evidence}.`;
      return [{ value: o.value, agency, file, sheet: cell?.sheet ?? '', ref: cell?.ref ?? '', note }];
    });
    rivals.set(conflict.figure, own);
  }
  for (const { id, repeats } of catalogue.figures) {
    const base = repeats === undefined ? undefined : rivals.get(repeats);
    if (base && !rivals.has(id)) rivals.set(id, base);
  }
  return rivals;
}

/** Why a value differs from the printed one: its sender corrected it, or it was decided. */
function reasonsByFigure(workspace: Workspace, state: Reconciled): Map<string, string> {
  const files = new Map(allDeliveries(workspace.db).map((delivery) => [delivery.id, delivery.file]));
  const from = new Map(state.observations.map((o) => [o.id, o.delivery]));
  const revisions = state.conflicts
    .filter((conflict) => conflict.kind === 'revision' && conflict.state === 'decided')
    .map(({ figure, evidence, rivals }): [string, string] => {
      const file = files.get(from.get(rivals.at(-1) ?? 0) ?? 0) ?? '';
      return [figure, `${evidence} by its sender (${file})`];
    });

  const decisions = new Map(state.decisions.map((decision) => [decision.id, decision]));
  const reasons = state.figures.flatMap((figure): [string, string][] => {
    const decision = figure.decision === undefined ? undefined : decisions.get(figure.decision);
    return decision ? [[figure.id, decision.reason]] : [];
  });
  return new Map([...revisions, ...reasons]);
}
