import { ADDED_KINDS, itemOf, SCHEMA_OF, type CatalogueEdit, type Editable, type EditKind } from '../../../shared/domain/catalogue/catalogue-edit.ts'; // prettier-ignore
import { problemsOf, type CatalogueProblem } from '../../../shared/domain/catalogue/catalogue-problem.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import { insertCatalogueEdit } from '../../store/tables/catalogue-edit-table.ts';
import { whoIs } from '../people/people.ts';
import type { Workspace } from '../../store/file/workspace.ts';

/** Everything that can be edited, as the app has it. */
export function editableOf(app: App): Editable {
  const { layouts, headerWords } = app.layouts();
  return { catalogue: app.catalogue(), layouts, headerWords };
}

/** What would be wrong with an edit. */
export const checkEdit = (app: App, edit: CatalogueEdit): CatalogueProblem[] =>
  problemsOf(editableOf(app), edit);

/**
 * Keeps an item in a new form for this workspace. What was read before stays as it was read; files that come
 * from now on are read with it.
 *
 * @param app as the workspace sees it (`appOf`)
 */
export function editCatalogue(
  app: App,
  workspace: Workspace,
  input: CatalogueEdit & { by: string },
): Result<{ id: string }, ServiceError> {
  const { kind, item } = input;
  const before = itemOf(editableOf(app), kind, item);
  if (before === undefined && !ADDED_KINDS.includes(kind))
    return err({ tag: 'CatalogueItemUnknown', kind, item });
  const problems = checkEdit(app, input);
  if (problems.length > 0) return err({ tag: 'CatalogueInvalid', kind, item, problems });
  return keep(app, workspace, { ...input, value: SCHEMA_OF[kind].parse(input.value) }, before);
}

/** Takes the workspace's own form away: the item is as it ships again. */
export function restoreShipped(
  app: App,
  workspace: Workspace,
  input: { kind: EditKind; item: string; by: string },
): Result<{ id: string }, ServiceError> {
  const before = itemOf(editableOf(app), input.kind, input.item);
  if (before === undefined) return err({ tag: 'CatalogueItemUnknown', kind: input.kind, item: input.item });
  return keep(app, workspace, { ...input, value: null }, before);
}

function keep(
  app: App,
  workspace: Workspace,
  { kind, item, value, by }: CatalogueEdit & { by: string },
  before: unknown,
): Result<{ id: string }, ServiceError> {
  const who = whoIs(workspace.db, by);
  if (!who.ok) return who;
  const at = app.now();
  const command = kind === 'layout' ? 'edit layout' : 'edit catalogue';
  return workspace.commit<{ id: string }, ServiceError>({ at, by: who.value.name, command }, (db) => {
    insertCatalogueEdit(db, { kind, item, value, by: who.value.id, at });
    const fields = value === null ? [] : changedFields(before, value);
    return ok({
      value: { id: item },
      summary: { kind, item, fields, ...(value === null ? { restored: true } : {}) },
    });
  });
}

/** Top-level fields that say something else than before. */
function changedFields(before: unknown, after: unknown): string[] {
  const [a, b] = [before, after].map((one) =>
    typeof one === 'object' && one !== null ? { ...one } : {},
  ) as [Record<string, unknown>, Record<string, unknown>];
  if (Array.isArray(after)) return ['words'];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (key) => JSON.stringify(a[key]) !== JSON.stringify(b[key]),
  );
}
