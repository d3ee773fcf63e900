import type Database from 'better-sqlite3';
import type { SalvageTable } from './salvage-rows.ts';

/** What says which acts are undone comes first, for "once in force" looks at it. */
const FIRST = ['meta', 'history', 'undo_act'];

/** About the file and its log, not about what is in it. */
const OF_THE_FILE = ['log_mark'];

/** The tables of a whole workspace, each after those that its rows point at. */
export function tablesInOrder(raw: Database.Database): SalvageTable[] {
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
