import type { FigureDefinition } from '../../../shared/domain/catalogue/catalogue.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { foldLabel } from '../../../shared/domain/text/fold.ts';
import { err, type Result } from '../../../shared/result.ts';
import { nearest } from '../../../shared/domain/text/near.ts';
import type { App } from '../../resources/app.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { knownPeriod } from './catalogue-lookup.ts';
import { editCatalogue } from './edit-catalogue.ts';

/**
 * From a period on nobody counts the figure any more: it is asked of nobody and stands open nowhere, and what is known
 * of the years before stays under its id.
 *
 * @param from the first period without it; null: it is counted again
 */
export function retireFigure(
  app: App,
  workspace: Workspace,
  input: { figure: string; from: string | null; reason: string; by: string },
): Result<{ id: string }, ServiceError> {
  const reason = input.reason.normalize('NFC').trim();
  if (reason === '' && input.from !== null) return err({ tag: 'ReasonMissing' });
  const period = input.from === null ? null : knownPeriod(input.from);
  if (period?.ok === false) return period;
  return changeFigure(app, workspace, input, (known) => {
    const { retired: _retired, ...figure } = known;
    return period === null ? figure : { ...figure, retired: { from: period.value, reason } };
  });
}

/** Another name; the old one goes on being read in returns. */
export function renameFigure(
  app: App,
  workspace: Workspace,
  input: { figure: string; names: Partial<FigureDefinition['labels']>; by: string },
): Result<{ id: string }, ServiceError> {
  return changeFigure(app, workspace, input, (figure) => {
    const labels = { ...figure.labels, ...input.names };
    const read = new Set([...figure.synonyms, ...Object.values(labels)].map(foldLabel));
    const old = [...new Set(Object.values(figure.labels))].filter((label) => !read.has(foldLabel(label)));
    return { ...figure, labels, synonyms: [...figure.synonyms, ...old] };
  });
}

function changeFigure(
  app: App,
  workspace: Workspace,
  { figure: id, by }: { figure: string; by: string },
  change: (figure: FigureDefinition) => FigureDefinition,
): Result<{ id: string }, ServiceError> {
  const figure = app.catalogue().figuresById.get(id);
  if (figure === undefined) {
    const ids = app.catalogue().figures.map((one) => one.id);
    return err({ tag: 'FigureUnknown', figure: id, near: nearest(id, ids) });
  }
  return editCatalogue(app, workspace, { kind: 'figure', item: id, value: change(figure), by });
}
