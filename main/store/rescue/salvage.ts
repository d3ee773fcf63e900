import Database from 'better-sqlite3';
import type { StoreError } from '../../../shared/domain/errors/store-error.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { secure, type WritableDb } from '../connection.ts';
import { insertHistory } from '../tables/history-table.ts';
import { realPathOf } from '../../disk/file-place.ts';
import { judgeLog } from '../judge-log.ts';
import { copyPrivately } from '../private-copy.ts';
import { isDamage, type SalvagedTable } from './salvage-rows.ts';
import { salvageInto } from './salvage-into.ts';
import { createWorkspace, guarded, inspect } from '../workspace-file.ts';

/** `lost` is at least so many: of a page that cannot be read nobody knows what it held. */
export interface SalvageReport {
  tables: SalvagedTable[];
}

/**
 * Reads what can be read of a damaged workspace into a new one, table by table and row by row. The damaged file
 * is only copied. A row goes where all that it points at is there; so a delivery that is lost takes its values
 * with it. `WorkspaceDamaged`: not even the list of its tables, or what it is about, can be read.
 */
export function salvageWorkspace(input: {
  path: string;
  target: string;
  at: string;
}): Result<SalvageReport, StoreError> {
  const path = realPathOf(input.path);
  const { target } = input;
  return guarded(path, () => {
    const refused = inspect(path);
    if (refused) return err(refused);
    const copy = copyPrivately(path, judgeLog(path));
    if (!copy.ok) return copy;
    const raw = new Database(copy.value.path);
    try {
      secure(raw);
      // Where the list of tables cannot be read, no row can be found.
      raw.prepare('SELECT count(*) FROM sqlite_schema').get();
      return fill(raw, target, path, input.at);
    } catch (error) {
      if (!isDamage(error)) throw error;
      return err({ tag: 'WorkspaceDamaged', path, detail: (error as Error).message });
    } finally {
      raw.close();
      copy.value.remove();
    }
  });
}

function fill(
  raw: Database.Database,
  target: string,
  path: string,
  at: string,
): Result<SalvageReport, StoreError> {
  const version = raw.pragma('user_version', { simple: true }) as number;
  let report: SalvageReport = { tables: [] };
  const made = createWorkspace(
    target,
    (db) => {
      report = { tables: salvageInto(raw, db) };
    },
    { from: version, after: (db) => note(db, report, path, at) },
  );
  return made.ok ? ok(report) : made;
}

/** The new workspace's history says that something may be missing from it. */
function note(db: WritableDb, { tables }: SalvageReport, path: string, at: string): void {
  const lost = Object.fromEntries(tables.filter((table) => table.lost > 0).map((t) => [t.name, t.lost]));
  insertHistory(db, {
    at,
    by: 'arayis',
    command: 'salvage',
    summary: { from: path, lost },
    undoable: false,
  });
}
