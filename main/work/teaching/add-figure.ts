import { ownId, type NewFigure } from '../../../shared/domain/catalogue/new-figure.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import { whoIs } from '../people/people.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { keepAdded } from './keep-added.ts';
import { withAdded } from './with-added.ts';

/** Adds a figure that no return stands behind yet; what it takes the place of is said in the same act. */
export function addFigure(
  app: App,
  workspace: Workspace,
  { figure: said, agency, by }: { figure: Omit<NewFigure, 'id'>; agency: string; by: string },
): Result<{ figure: string }, ServiceError> {
  const who = whoIs(workspace.db, by);
  if (!who.ok) return who;
  const at = app.now();
  const line = { at, by: who.value.name, command: 'add figure' };
  return workspace.commit<{ figure: string }, ServiceError>(line, (db) => {
    const figure: NewFigure = { ...said, id: ownId(app.catalogue().figures) };
    const added = withAdded(app, workspace, [figure], agency);
    if (!added.ok) return added;
    keepAdded(db, added.value, { by: who.value.id, at });
    return ok({ value: { figure: figure.id }, summary: { kind: 'figure', item: figure.id } });
  });
}
