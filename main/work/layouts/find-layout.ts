import type { Layout } from '../../../shared/domain/catalogue/layout.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { inForce, knownTables, type KnownTable } from './taught-tables.ts';

/** A layout, or one table of one. */
export interface FoundLayout {
  layout: Layout;
  /** Its tables that are meant: what of a layout is in force, or the one that was named, whatever became of it. */
  tables: KnownTable[];
  /** One table was named. */
  isTable: boolean;
}

/** What a person means by a layout's id, by `LAYOUT/KEY`, or by the key of one of its tables alone. */
export function findLayout(app: App, workspace: Workspace, named: string): Result<FoundLayout, ServiceError> {
  const { layouts } = app.layouts();
  const known = knownTables(app, workspace);
  const layout = layouts.find(({ id }) => id === named);
  if (layout !== undefined) {
    const kept = new Set(inForce(layout).tables);
    return ok({ layout, tables: known.filter(({ table }) => kept.has(table)), isTable: false });
  }
  const [key, of] = named.split('/').toReversed();
  const table = known.find((one) => one.key === key && (of === undefined || one.layout.id === of));
  return table === undefined
    ? err({ tag: 'LayoutUnknown', layout: named, known: layouts.map(({ id }) => id) })
    : ok({ layout: table.layout, tables: [table], isTable: true });
}
