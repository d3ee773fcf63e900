import type Database from 'better-sqlite3';
import type { WritableDb } from './connection.ts';
import { inserter, type SalvagedTable } from './salvage-insert.ts';
import { salvageRows, type SalvageTable } from './salvage-rows.ts';
import { number, type Row } from './statement.ts';

export interface UndoActs {
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
export function undoActsOf(raw: Database.Database, db: WritableDb, table: SalvageTable): UndoActs {
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
