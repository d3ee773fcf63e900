import type Database from 'better-sqlite3';
import { inTransaction, type WritableDb } from './connection.ts';
import { inserter, type SalvagedTable } from './salvage-insert.ts';
import { salvageRows, type SalvageTable } from './salvage-rows.ts';
import { tablesInOrder } from './salvage-tables.ts';
import { undoActsOf, type UndoActs } from './salvage-undo.ts';

/** Copies every readable row into an empty workspace of the same schema, as one transaction. */
export function salvageInto(raw: Database.Database, db: WritableDb): SalvagedTable[] {
  return inTransaction(db, () => {
    const tables = tablesInOrder(db.raw);
    const kept: SalvagedTable[] = [];
    let acts: UndoActs | null = null;
    for (const table of tables) {
      if (table.name === 'undo_act') {
        acts = undoActsOf(raw, db, table);
        kept.push(acts.report);
      } else kept.push(salvageTable(raw, db, table, acts));
      if (table.name === 'history') fillMeta(db);
    }
    return kept;
  });
}

function salvageTable(
  raw: Database.Database,
  db: WritableDb,
  table: SalvageTable,
  acts: UndoActs | null,
): SalvagedTable {
  const insert = inserter(db, table);
  const entryAt = table.columns.indexOf('entry');
  let kept = 0;
  let refused = 0;
  const lost = salvageRows(raw, table, (row) => {
    const entry = entryAt < 0 ? null : row[entryAt]!;
    if (entry !== null && acts && !acts.known.has(entry as number)) {
      // Its line in the history is lost. What was undone must not come back; the rest stays for good.
      if (acts.undone.has(entry as number)) {
        refused++;
        return;
      }
      row[entryAt] = null;
    }
    const done = insert(row);
    if (done === 'kept') kept++;
    if (done === 'refused') refused++;
  });
  return { name: table.name, kept, lost: lost + refused };
}

/** What a workspace is about stands in the first line of its history, too. */
function fillMeta(db: WritableDb): void {
  db.raw.exec(`
INSERT OR IGNORE INTO meta SELECT 'period', json_extract(summary, '$.period') FROM history WHERE command = 'new';
INSERT OR IGNORE INTO meta SELECT 'template', json_extract(summary, '$.template') FROM history WHERE command = 'new';
INSERT OR IGNORE INTO meta SELECT 'createdAt', at FROM history WHERE command = 'new';`);
}
