import { LayoutSchema, type Layout } from '../../../shared/domain/catalogue/layout.ts';
import { problemsOf } from '../../../shared/domain/catalogue/catalogue-problem.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import { allDeliveries } from '../../store/tables/delivery-table.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { writeWhole } from '../../outputs/write-whole.ts';
import { editableOf, editCatalogue } from './edit-catalogue.ts';

/** A layout as a host lists it. */
export interface ListedLayout {
  id: string;
  agency: string | null;
  /** Rules, contexts, registers, long tables and sentences. */
  rules: number;
  /** Tables that were taught, and those of them that a second person has confirmed. */
  tables: number;
  confirmed: number;
  /** Deliveries that were read with it. */
  deliveries: { id: number; file: string; takenAt: string }[];
}

export function listLayouts(app: App, workspace: Workspace): ListedLayout[] {
  const used = Map.groupBy(allDeliveries(workspace.db), ({ layout }) => layout ?? '');
  return app.layouts().layouts.map((layout) => ({
    id: layout.id,
    agency: layout.agency,
    rules: [layout.rules, layout.contexts, layout.registers, layout.longTables, layout.sentences].reduce(
      (sum, { length }) => sum + length,
      0,
    ),
    tables: layout.tables.length,
    confirmed: layout.tables.filter(({ confirmedBy }) => confirmedBy !== undefined).length,
    deliveries: (used.get(layout.id) ?? []).map(({ id, file, takenAt }) => ({ id, file, takenAt })),
  }));
}

/** Writes a layout as a file, to be looked at, compared and imported elsewhere. */
export async function exportLayout(
  app: App,
  workspace: Workspace,
  id: string,
  target: { path: string; replace: boolean },
): Promise<Result<{ file: string }, ServiceError>> {
  const { layouts } = app.layouts();
  const layout = layouts.find((one) => one.id === id);
  if (layout === undefined)
    return err({ tag: 'LayoutUnknown', layout: id, known: layouts.map((one) => one.id) });
  const text = `${JSON.stringify(layout, null, 2)}\n`;
  const written = await writeWhole({ ...target, workspace }, Buffer.from(text));
  return written.ok ? ok({ file: target.path }) : written;
}

/**
 * Keeps a layout that was exported elsewhere. Nobody here has seen what it teaches: its tables wait for a second person
 * as those do that are taught here.
 */
export function importLayout(
  app: App,
  workspace: Workspace,
  { bytes, file, by }: { bytes: Uint8Array; file: string; by: string },
): Result<{ id: string }, ServiceError> {
  const parsed = LayoutSchema.safeParse(jsonOf(bytes));
  if (!parsed.success) return err({ tag: 'NoLayoutFile', file });
  const layout: Layout = {
    ...parsed.data,
    tables: parsed.data.tables.map((table) => {
      const { confirmedBy: _confirmedBy, ...taught } = table;
      return { ...taught, by, at: app.now() };
    }),
  };
  const edit = { kind: 'layout' as const, item: layout.id, value: layout };
  const problems = problemsOf(editableOf(app), edit);
  if (problems.length > 0) return err({ tag: 'CatalogueInvalid', kind: 'layout', item: layout.id, problems });
  return editCatalogue(app, workspace, { ...edit, by });
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}
