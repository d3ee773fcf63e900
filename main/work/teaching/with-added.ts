import { withEdits } from '../../../shared/domain/catalogue/catalogue-edit.ts';
import { problemsOf } from '../../../shared/domain/catalogue/catalogue-problem.ts';
import { editsFor, type NewFigure } from '../../../shared/domain/catalogue/new-figure.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import { editableOf } from '../catalogue/edit-catalogue.ts';

/** The app as if figures were known that a person is about to add; refused where one cannot be added. */
export function withAdded(app: App, added: readonly NewFigure[], agency: string): Result<App, ServiceError> {
  if (added.length === 0) return ok(app);
  let known = editableOf(app);
  for (const one of added) {
    // A figure that is there would be written over: its numbers are of something else.
    const isTaken = known.catalogue.figures.some(({ id }) => id === one.id);
    const taken = { field: 'id', problem: 'taken' as const, detail: one.id };
    if (isTaken) return err({ tag: 'CatalogueInvalid', kind: 'figure', item: one.id, problems: [taken] });
    for (const edit of editsFor(one, agency)) {
      const problems = problemsOf(known, edit);
      if (problems.length > 0)
        return err({ tag: 'CatalogueInvalid', kind: edit.kind, item: edit.item, problems });
      known = withEdits(known, [edit]);
    }
  }
  const { catalogue } = known;
  return ok({ ...app, catalogue: () => catalogue });
}
