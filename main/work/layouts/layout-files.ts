import { breakProblem } from '../../../shared/domain/figures/figure-break.ts';
import {
  asLayoutFile,
  type CarriedBreak,
  fromLayoutFile,
  LayoutFileSchema,
} from '../../../shared/domain/catalogue/carried-figures.ts';
import { withEdits, type CatalogueEdit } from '../../../shared/domain/catalogue/catalogue-edit.ts';
import { hasRules, rulesOf, ruleCount, type Layout } from '../../../shared/domain/catalogue/layout.ts';
import type { LayoutFile, TaughtRow } from '../../../shared/domain/catalogue/layout-views.ts';
import { problemsOf } from '../../../shared/domain/catalogue/catalogue-problem.ts';
import { contentOf, tableText } from '../../../shared/domain/catalogue/taught-table.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { isSameTable, withNew } from '../../../shared/domain/understanding/taught/learn.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import { figureBreaks } from '../../store/tables/figure-break-table.ts';
import { allDeliveries } from '../../store/tables/delivery-table.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { writeWhole } from '../../outputs/write-whole.ts';
import { namesOfAgency } from '../catalogue/agency-names.ts';
import { editableOf, editCatalogue } from '../catalogue/edit-catalogue.ts';
import { inForce, taughtTables, titleOf } from './taught-tables.ts';

/** A layout as a host lists it. */
export interface ListedLayout {
  id: string;
  agency: string | null;
  /** Registers, long tables, sentences and remarks. */
  rules: number;
  /** Tables that were taught and are in force, and those of them that a second person has confirmed. */
  tables: number;
  confirmed: number;
  /** Deliveries that were read with it. */
  deliveries: { id: number; file: string; takenAt: string }[];
  /** Its rules are not applied any more. */
  withdrawn?: NonNullable<Layout['withdrawn']>;
  /** Every form of its tables that was taught: those that were withdrawn or replaced, too. */
  taught: TaughtRow[];
}

export function listLayouts(app: App, workspace: Workspace): ListedLayout[] {
  const used = Map.groupBy(allDeliveries(workspace.db), ({ layout }) => layout ?? '');
  const taught = Map.groupBy(taughtTables(app, workspace), ({ layout }) => layout);
  return app.layouts().layouts.map((layout) => {
    const { tables } = inForce(layout);
    return {
      id: layout.id,
      agency: layout.agency,
      rules: ruleCount(layout),
      tables: tables.length,
      confirmed: tables.filter(({ confirmedBy }) => confirmedBy !== undefined).length,
      deliveries: (used.get(layout.id) ?? []).map(({ id, file, takenAt }) => ({ id, file, takenAt })),
      ...(layout.withdrawn === undefined ? {} : { withdrawn: layout.withdrawn }),
      taught: taught.get(layout.id) ?? [],
    };
  });
}

/** Writes what of a layout is in force as a file, to be looked at and imported elsewhere. */
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
  const text = `${JSON.stringify(asLayoutFile(inForce(layout), app.catalogue(), figureBreaks(workspace.db)), null, 2)}\n`;
  const written = await writeWhole({ ...target, workspace }, Buffer.from(text));
  return written.ok ? ok({ file: target.path }) : written;
}

interface LayoutBytes {
  bytes: Uint8Array;
  file: string;
}

/** What a file would bring; nothing of it is kept. */
export function lookAtLayout(
  app: App,
  workspace: Workspace,
  input: LayoutBytes,
): Result<LayoutFile, ServiceError> {
  const merged = mergedLayout(app, workspace, input);
  if (!merged.ok) return merged;
  const { brought, known, breaks } = merged.value;
  const here = known === undefined ? [] : inForce(known).tables;
  const { agency } = brought;
  return ok({
    layout: brought.id,
    agency,
    name: agency === null ? null : namesOfAgency(app.catalogue(), agency),
    tables: brought.tables.map((table) => ({
      title: titleOf(table, workspace),
      how: here.some((one) => contentOf(one) === contentOf(table))
        ? 'same'
        : here.some((one) => isSameTable(one, table))
          ? 'changed'
          : 'new',
    })),
    rules: !hasRules(brought)
      ? 'none'
      : known === undefined || !hasRules(known)
        ? 'new'
        : tableText(rulesOf(known)) === tableText(rulesOf(brought))
          ? 'same'
          : 'changed',
    breaks: breaks.length,
  });
}

/**
 * Keeps a layout that was exported elsewhere, beside what is here: a table takes the place of an earlier form of it, no
 * other goes. What nobody here has seen waits for a second person as what is taught here does.
 */
export function importLayout(
  app: App,
  workspace: Workspace,
  { by, ...input }: LayoutBytes & { by: string },
): Result<{ id: string }, ServiceError> {
  const merged = mergedLayout(app, workspace, input);
  if (!merged.ok) return merged;
  const { layout, figures, breaks } = merged.value;
  const edit = { kind: 'layout' as const, item: layout.id, value: layout, by };
  return editCatalogue(app, workspace, edit, { edits: figures, breaks });
}

interface Merged {
  /** What of the file is in force. */
  brought: Layout;
  known: Layout | undefined;
  layout: Layout;
  figures: CatalogueEdit[];
  /** Of those that come along: what nobody has said here yet. */
  breaks: CarriedBreak[];
}

function mergedLayout(
  app: App,
  workspace: Workspace,
  { bytes, file }: LayoutBytes,
): Result<Merged, ServiceError> {
  const parsed = LayoutFileSchema.safeParse(jsonOf(bytes));
  if (!parsed.success) return err({ tag: 'NoLayoutFile', file });
  const carried = fromLayoutFile(parsed.data, editableOf(app));
  const { figures } = carried;
  const brought = inForce(carried.layout);
  const known = app.layouts().layouts.find(({ id }) => id === brought.id);
  const rules = known !== undefined && !hasRules(brought) ? known : brought;
  const layout: Layout = { ...rules, tables: withNew(known?.tables ?? [], brought.tables) };
  const edit = { kind: 'layout' as const, item: layout.id, value: layout };
  const after = withEdits(editableOf(app), figures);
  const problems = problemsOf(after, edit);
  if (problems.length > 0) return err({ tag: 'CatalogueInvalid', kind: 'layout', item: layout.id, problems });
  const said = figureBreaks(workspace.db);
  const breaks = carried.breaks.map((one) => ({ one, wrong: breakProblem(one, after.catalogue, said) }));
  const wrong = breaks.find((one) => one.wrong !== null && one.wrong.problem !== 'taken')?.wrong;
  if (wrong) return err({ tag: 'BreakInvalid', ...wrong });
  const anew = breaks.flatMap((one) => (one.wrong === null ? [one.one] : []));
  return ok({ brought, known, layout, figures, breaks: anew });
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}
