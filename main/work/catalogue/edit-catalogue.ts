import { ADDED_KINDS, itemOf, SCHEMA_OF, withEdits, type CatalogueEdit, type Editable, type EditKind } from '../../../shared/domain/catalogue/catalogue-edit.ts'; // prettier-ignore
import { problemsOf, type CatalogueProblem } from '../../../shared/domain/catalogue/catalogue-problem.ts';
import { LayoutSchema, type Layout } from '../../../shared/domain/catalogue/layout.ts';
import { tableText } from '../../../shared/domain/catalogue/taught-table.ts';
import { asBrought as tablesBrought } from '../../../shared/domain/understanding/taught/learn.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import { leftOutOf } from '../../resources/layouts.ts';
import { insertCatalogueEdit } from '../../store/tables/catalogue-edit-table.ts';
import { insertBreak, type NewBreak } from '../../store/tables/figure-break-table.ts';
import { whoIs } from '../people/people.ts';
import type { Workspace } from '../../store/file/workspace.ts';

interface Along {
  edits: readonly CatalogueEdit[];
  breaks: readonly Omit<NewBreak, 'by' | 'at'>[];
}

const NOTHING: Along = { edits: [], breaks: [] };

const LEFT_OUT_OF_EDIT = 'left out when the layout was edited';

/** Everything that can be edited, as the app has it. */
export function editableOf(app: App): Editable {
  const { layouts, headerWords } = app.layouts();
  return { catalogue: app.catalogue(), layouts, headerWords };
}

/** What would be wrong with an edit. */
export const checkEdit = (app: App, edit: CatalogueEdit): CatalogueProblem[] =>
  problemsOf(editableOf(app), edit);

/**
 * Keeps an item in a new form for this workspace. What was read before stays as it was read until somebody reads it
 * again (`rereading`); files that come from now on are read with it.
 *
 * @param app as the workspace sees it (`appOf`)
 * @param along what it rests on and brings with it, in the same act; breaks were looked at by whoever gives them
 */
export function editCatalogue(
  app: App,
  workspace: Workspace,
  input: CatalogueEdit & { by: string },
  along: Along = NOTHING,
): Result<{ id: string }, ServiceError> {
  const { kind, item } = input;
  const before = itemOf(editableOf(app), kind, item);
  if (before === undefined && !ADDED_KINDS.includes(kind))
    return err({ tag: 'CatalogueItemUnknown', kind, item });
  let known = editableOf(app);
  for (const edit of [...along.edits, input]) {
    const problems = problemsOf(known, edit);
    if (problems.length > 0)
      return err({ tag: 'CatalogueInvalid', kind: edit.kind, item: edit.item, problems });
    known = withEdits(known, [edit]);
  }
  const who = whoIs(workspace.db, input.by);
  if (!who.ok) return who;
  const value =
    kind === 'layout'
      ? asBrought(app, LayoutSchema.parse(input.value), before, { by: who.value.name, at: app.now() })
      : SCHEMA_OF[kind].parse(input.value);
  return keep(app, workspace, { ...input, value }, before, along);
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

/**
 * Nobody confirms what was taught, or says that it was withdrawn, by writing so: tables that are otherwise wait anew.
 * Those that ship and are left out are withdrawn, in the open.
 */
function asBrought(app: App, layout: Layout, before: unknown, who: { by: string; at: string }): Layout {
  const known = before as Layout | undefined;
  const { withdrawn: given, ...rest } = layout;
  const stays = given !== undefined && tableText(given) === tableText(known?.withdrawn);
  const withdrawn = { ...who, reason: LEFT_OUT_OF_EDIT };
  return {
    ...rest,
    ...(stays ? { withdrawn: given } : {}),
    tables: [
      ...tablesBrought(known?.tables ?? [], layout.tables, who),
      ...leftOutOf(layout, app.withEdits([]).layouts().layouts).map((table) => ({ ...table, withdrawn })),
    ],
  };
}

function keep(
  app: App,
  workspace: Workspace,
  { kind, item, value, by }: CatalogueEdit & { by: string },
  before: unknown,
  along: Along = NOTHING,
): Result<{ id: string }, ServiceError> {
  const who = whoIs(workspace.db, by);
  if (!who.ok) return who;
  const at = app.now();
  const command = kind === 'layout' ? 'edit layout' : 'edit catalogue';
  return workspace.commit<{ id: string }, ServiceError>({ at, by: who.value.name, command }, (db) => {
    const said = { by: who.value.id, at };
    for (const edit of [...along.edits, { kind, item, value }]) insertCatalogueEdit(db, { ...edit, ...said });
    for (const one of along.breaks) insertBreak(db, { ...one, ...said });
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
