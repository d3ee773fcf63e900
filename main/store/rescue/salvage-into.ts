import type Database from 'better-sqlite3';
import { inTransaction, type WritableDb } from '../connection.ts';
import { inserter, salvageRows, type SalvagedTable, type SalvageTable } from './salvage-rows.ts';
import { number, type Row } from '../statement.ts';

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

/** What says which acts are undone comes first, for "once in force" looks at it. */
const FIRST = ['meta', 'history', 'undo_act'];

/** About the file and its log, not about what is in it. */
const OF_THE_FILE = ['log_mark'];

/** The tables of a whole workspace, each after those that its rows point at. */
function tablesInOrder(raw: Database.Database): SalvageTable[] {
  const names = raw
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all()
    .filter((name) => !OF_THE_FILE.includes(name));
  const left = new Set([...FIRST.filter((name) => names.includes(name)), ...names]);
  const ordered: string[] = [];
  while (left.size > 0) {
    const next = [...left].find((name) => pointsAt(raw, name).every((to) => to === name || !left.has(to)));
    // Tables that point at each other come as they are.
    const name = next ?? [...left][0]!;
    ordered.push(name);
    left.delete(name);
  }
  return ordered.map((name) => tableOf(raw, name));
}

const pointsAt = (raw: Database.Database, table: string): string[] =>
  raw.prepare<[string], string>('SELECT "table" FROM pragma_foreign_key_list(?)').pluck().all(table);

function tableOf(raw: Database.Database, name: string): SalvageTable {
  const rows = raw
    .prepare<[string], { name: string; pk: number }>('SELECT name, pk FROM pragma_table_info(?) ORDER BY cid')
    .all(name);
  const hasRowid = raw.prepare<[string], number>('SELECT wr = 0 FROM pragma_table_list(?)').pluck().get(name);
  const key = rows.filter((row) => row.pk > 0).toSorted((a, b) => a.pk - b.pk);
  return {
    name,
    columns: rows.map((row) => row.name),
    key: hasRowid === 1 ? ['rowid'] : key.map((row) => row.name),
  };
}

interface UndoActs {
  /** Entries whose line in the history was saved. */
  known: ReadonlySet<number>;
  /** Entries that were undone when the file was written, as far as can be told. */
  undone: ReadonlySet<number>;
  report: SalvagedTable;
}

interface UndoAct {
  entry: number;
  kind: string;
  target: number;
}

/** Undo and redo stand twice in a workspace, in their table and in the history: one of both is enough. */
function undoActsOf(raw: Database.Database, db: WritableDb, table: SalvageTable): UndoActs {
  const acts = new Map<number, UndoAct>();
  const at = (column: string): number => table.columns.indexOf(column);
  const unread = salvageRows(raw, table, (row) => {
    const act = {
      entry: Number(row[at('entry')]),
      kind: String(row[at('kind')]),
      target: Number(row[at('target')]),
    };
    acts.set(act.entry, act);
  });
  const read = acts.size;
  for (const act of fromHistory(db)) if (!acts.has(act.entry)) acts.set(act.entry, act);
  const insert = inserter(db, table);
  const undone = new Set<number>();
  let kept = 0;
  for (const act of [...acts.values()].toSorted((a, b) => a.entry - b.entry)) {
    if (act.kind === 'undo') undone.add(act.target);
    else undone.delete(act.target);
    const row = table.columns.map((column) => act[column as keyof UndoAct]);
    if (known(db).has(act.entry) && insert(row) === 'kept') kept++;
  }
  const rebuilt = acts.size - read;
  const lost = acts.size - kept + (unread > rebuilt ? unread - rebuilt : 0);
  return { known: known(db), undone, report: { name: table.name, kept, lost } };
}

const fromHistory = (db: WritableDb): UndoAct[] =>
  db.raw
    .prepare<[], Row>(
      `SELECT seq AS entry, command AS kind, json_extract(summary, '$.entry') AS target FROM history
WHERE command IN ('undo', 'redo')`,
    )
    .all()
    .map((row) => ({
      entry: number(row, 'entry'),
      kind: String(row['kind']),
      target: number(row, 'target'),
    }));

const known = (db: WritableDb): Set<number> =>
  new Set(db.raw.prepare<[], number>('SELECT seq FROM history').pluck().all());
