import { hasRules, type Layout } from '../../../shared/domain/catalogue/layout.ts';
import type { LayoutRests } from '../../../shared/domain/catalogue/layout-views.ts';
import { tableKey, type Withdrawn } from '../../../shared/domain/catalogue/taught-table.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import { insertCatalogueEdit } from '../../store/tables/catalogue-edit-table.ts';
import { allDeliveries } from '../../store/tables/delivery-table.ts';
import { taughtUses } from '../../store/tables/taught-use-table.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { whoIs } from '../people/people.ts';
import { listQuestions } from '../questions/questions.ts';
import { findLayout, type FoundLayout } from './find-layout.ts';
import { offers, readingsBy, titled, titleOf } from './taught-tables.ts';

/** What is withdrawn: a layout's id, `LAYOUT/KEY` or the key of one of its tables. */
interface WithdrawLayout {
  named: string;
  reason: string;
  by: string;
}

/** What rests on a layout or a table of it. */
export function restsOnLayout(
  app: App,
  workspace: Workspace,
  named: string,
): Result<LayoutRests, ServiceError> {
  const found = findLayout(app, workspace, named);
  if (!found.ok) return found;
  const { tables } = found.value;
  const deliveries = new Map(allDeliveries(workspace.db).map((one) => [one.id, one]));
  const uses = taughtUses(workspace.db);
  const asked = listQuestions(workspace).filter((one) => tables.some(({ table }) => offers(one, table.at)));
  return ok({
    tables: tables.map((one) => titled(one, workspace)),
    rules: takesRules(found.value),
    readings: tables.flatMap(({ key }) => readingsBy(key, uses, deliveries)),
    open: asked.filter(({ state }) => state === 'open').length,
    proposed: asked.filter(({ state }) => state === 'proposed').length,
  });
}

const takesRules = ({ layout, isTable }: FoundLayout): boolean =>
  !isTable && layout.withdrawn === undefined && hasRules(layout);

/**
 * From now on it is not applied. What was read with it stays as it was read, and so do questions that offer what it says.
 * One act, and one undo.
 */
export function withdrawLayout(
  app: App,
  workspace: Workspace,
  { named, reason: given, by }: WithdrawLayout,
): Result<{ layout: string; tables: number }, ServiceError> {
  const who = whoIs(workspace.db, by);
  if (!who.ok) return who;
  const reason = given.trim();
  if (reason === '') return err({ tag: 'ReasonMissing' });
  const at = app.now();
  const line = { at, by: who.value.name, command: 'withdraw layout' };
  return workspace.commit<{ layout: string; tables: number }, ServiceError>(line, (db) => {
    const found = findLayout(app, workspace, named);
    if (!found.ok) return found;
    const { layout, tables } = found.value;
    const mark: Withdrawn = { by: who.value.name, at, reason };
    const gone = tables.filter(({ table, isKept }) => isKept && table.withdrawn === undefined);
    const isAll = takesRules(found.value);
    if (gone.length === 0 && !isAll) return err(alreadyWithdrawn(found.value, named));
    const keys = new Set(gone.map(({ key }) => key));
    const value: Layout = {
      ...layout,
      ...(isAll ? { withdrawn: mark } : {}),
      tables: layout.tables.map((table) =>
        keys.has(tableKey(table)) ? { ...table, withdrawn: mark } : table,
      ),
    };
    insertCatalogueEdit(db, { kind: 'layout', item: layout.id, value, by: who.value.id, at });
    return ok({
      value: { layout: layout.id, tables: gone.length },
      summary: {
        layout: layout.id,
        ...(layout.agency === null ? {} : { agency: layout.agency }),
        tables: gone.map(({ table }) => titleOf(table, workspace)),
        reason,
      },
    });
  });
}

/** It is withdrawn, or another form of it was taught since. */
function alreadyWithdrawn({ layout, tables: [only] }: FoundLayout, named: string): ServiceError {
  const mark = only?.table.withdrawn ?? layout.withdrawn;
  return {
    tag: 'LayoutWithdrawn',
    layout: named,
    ...(mark === undefined ? {} : { by: mark.by, at: mark.at }),
  };
}
