import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { connect, disconnect, inTransaction } from '../../main/store/connection.ts';
import { insertHistory } from '../../main/store/tables/history-table.ts';
import { migrate } from '../../main/store/migrate.ts';
import { insertUndoAct, nextToRedo, nextToUndo } from '../../main/store/tables/undo-table.ts';
import { tempFolder } from './temp-folder.ts';

const path = join(tempFolder(), 'a.arayis');
const db = connect(path, { create: true });
migrate(db, path);
afterAll(() => {
  disconnect(db);
});

/** No act of a person writes them, or no act of theirs is taken back. */
const NOT_UNDONE = [
  'meta', 'person', 'printed_value', 'history', 'undo_act', 'output', 'output_begun', 'log_mark',
  'vintage_value', 'earlier_sender',
]; // prettier-ignore

const tables = db.raw
  .prepare<[], { name: string }>(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
  ) // prettier-ignore
  .all()
  .map((row) => row.name)
  .filter((name) => !NOT_UNDONE.includes(name));

const columns = (table: string): string[] =>
  db.raw.prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?)').all(table).map((c) => c.name); // prettier-ignore

/** As every migration writes it for its own tables; to be copied into the text of a new one. */
const liveView = (table: string): string => `CREATE VIEW live_${table} AS SELECT * FROM ${table}
WHERE coalesce(entry, 0) NOT IN (SELECT entry FROM undone_entry)`;

const viewSql = (name: string): string | undefined =>
  db.raw
    .prepare<[string], string>("SELECT sql FROM sqlite_schema WHERE type = 'view' AND name = ?")
    .pluck()
    .get(name);

/** A row that is only found through another one shares its act. */
const hasEntry = (table: string): boolean =>
  columns(table).includes('entry') ||
  db.raw
    .prepare<[string, string], { owner: string }>(`SELECT f."table" AS owner FROM pragma_foreign_key_list(?) f
JOIN pragma_table_info(?) c ON c.name = f."from" WHERE c."notnull" = 1 OR c.pk > 0`)
    .all(table, table)
    .some(({ owner }) => hasEntry(owner));

test.each(tables)('%s knows the act of each row, or hangs on a row that does', (table) => {
  expect(hasEntry(table)).toBe(true);
  if (!columns(table).includes('entry')) return;
  expect(viewSql(`live_${table}`)).toBe(liveView(table));
  expect(columns(`live_${table}`)).toEqual(columns(table));
});

test('only an act is undone, once; only what is undone is redone', () => {
  let seq = 0;
  const line = (undoable: boolean): void => {
    const act = { ...db, entry: ++seq };
    insertHistory(act, { at: '2024', by: 'A', command: 'x', summary: {}, undoable });
  };
  const step = (kind: 'undo' | 'redo', target: number): void => {
    inTransaction(db, () => {
      insertUndoAct({ ...db, entry: seq + 1 }, kind, target);
      line(false);
    });
  };
  const next = (): unknown => ({ undo: nextToUndo(db), redo: nextToRedo(db) });
  line(false);
  expect(next()).toEqual({ undo: null, redo: null });
  expect(() => step('undo', 1)).toThrow('cannot be undone');
  for (let at = 0; at < 3; at++) line(true);
  expect(next()).toEqual({ undo: 4, redo: null });
  expect(() => step('redo', 4)).toThrow('only what is undone is redone');
  step('undo', 4);
  expect(() => step('undo', 4)).toThrow('only what is in force is undone');
  step('undo', 3);
  expect(next()).toEqual({ undo: 2, redo: 3 });
  step('redo', 3);
  expect(next()).toEqual({ undo: 3, redo: 4 });
  line(true);
  expect(next()).toEqual({ undo: 8, redo: null });
  // What was left behind by a new act does not come back when that one is undone.
  step('undo', 8);
  expect(next()).toEqual({ undo: 3, redo: 8 });
});
