import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect, disconnect, inTransaction, type WritableDb } from '../../main/store/connection.ts';
import { migrate } from '../../main/store/migrate.ts';
import { insertConfirmation, insertDecision } from '../../main/store/tables/decision-table.ts';
import { insertPerson } from '../../main/store/tables/person-table.ts';
import { allHistory, insertHistory } from '../../main/store/tables/history-table.ts';
import { tempFolder } from './temp-folder.ts';
import { decisionId, observationId, personId } from '../../shared/domain/keys/ids.ts';

const path = join(tempFolder(), 'a.arayis');
const AT = '2024-01-01T00:00:00.000Z';
let db: WritableDb;

beforeAll(() => {
  db = connect(path, { create: true });
  migrate(db, path);
  insertPerson(db, { name: 'A', key: 'a', role: 'analyst', addedAt: AT });
  insertPerson(db, { name: 'B', key: 'b', role: 'reviewer', addedAt: AT });
  const choice = { kind: 'value', value: 1 } as const;
  insertDecision(db, {
    figure: 'f',
    period: '2023',
    choice,
    value: 1,
    reason: 'r',
    weighed: observationId(0),
    by: personId(1),
    at: AT,
  });
  insertHistory(db, { at: AT, by: 'A', command: 'decide', summary: {}, undoable: false });
});
afterAll(() => {
  disconnect(db);
});

test.each(['person', 'decision', 'history'])(
  '%s cannot be changed or deleted, even by its own file',
  (table) => {
    const before = db.raw.prepare(`SELECT * FROM ${table}`).all();
    expect(before.length).toBeGreaterThan(0);
    const column = Object.keys(before[0] as object).at(-1)!;
    expect(() => db.raw.exec(`UPDATE ${table} SET ${column} = ${column}`)).toThrow(`${table} is append-only`);
    expect(() => db.raw.exec(`DELETE FROM ${table}`)).toThrow(`${table} is append-only`);
    expect(db.raw.prepare(`SELECT * FROM ${table}`).all()).toEqual(before);
  },
);

/** As every migration writes them for its own tables; to be copied into the text of a new one. */
const guard = (table: string, act: 'UPDATE' | 'DELETE'): string =>
  `CREATE TRIGGER ${table}_keeps_${act.toLowerCase()} BEFORE ${act} ON ${table}
BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END`;

/** Rows and texts that go where a delivery is erased, and then alone (`0130-delivery-withdrawal.ts`). */
const ERASED_ROWS = [
  'delivery_content',
  'sheet',
  'cell_block',
  'delivery_note',
  'ignored_cells',
  'observation_cell',
];
const ERASED_TEXTS = [
  'delivery', 'delivery_origin', 'question', 'answer', 'question_for_agency', 'observation', 'supersession', 'catalogue_edit', 'history', 'refused_file',
]; // prettier-ignore
const guards = (table: string): string[] => [
  ...(ERASED_TEXTS.includes(table) ? [] : [guard(table, 'UPDATE')]),
  ...(ERASED_ROWS.includes(table) ? [] : [guard(table, 'DELETE')]),
];

const schema = (type: 'table' | 'trigger', column: 'name' | 'sql'): string[] =>
  db.raw.prepare<[string], string>(`SELECT ${column} FROM sqlite_schema WHERE type = ?`).pluck().all(type);

/** Written over by nature: what the file is, what is being written now, and the line about the log. */
const OPEN = ['meta', 'output_begun', 'log_mark'];

test('every other table is guarded', () => {
  const triggers = new Set(schema('trigger', 'sql'));
  const lacking = schema('table', 'name')
    .filter((table) => !OPEN.includes(table))
    .flatMap(guards)
    .filter((sql) => !triggers.has(sql));
  expect(lacking).toEqual([]);
});

test('a table whose texts can be erased guards every column of it', () => {
  const triggers = schema('trigger', 'sql');
  for (const table of ERASED_TEXTS) {
    const guarded = triggers
      .filter(
        (sql) =>
          sql.includes(` ON ${table}\n`) || sql.endsWith(` ON ${table}`) || sql.includes(`\n  ON ${table}\n`),
      )
      .flatMap((sql) => /BEFORE UPDATE OF ([^]*?)\s+ON /.exec(sql)?.[1]?.split(/,\s*/) ?? []);
    const columns = db.raw
      .prepare<[string], string>('SELECT name FROM pragma_table_info(?)')
      .pluck()
      .all(table);
    expect([table, guarded.toSorted()]).toEqual([table, columns.toSorted()]);
  }
});

test('the database itself refuses a confirmation by the proposer', () => {
  expect(() => {
    insertConfirmation(db, { decision: decisionId(1), by: personId(1), at: AT });
  }).toThrow('second person');
  insertConfirmation(db, { decision: decisionId(1), by: personId(2), at: AT });
});

test('a transaction that fails keeps nothing', () => {
  const before = allHistory(db);
  expect(() =>
    inTransaction(db, () => {
      insertHistory(db, { at: AT, by: 'A', command: 'x', summary: {}, undoable: false });
      throw new Error('stop');
    }),
  ).toThrow('stop');
  expect(allHistory(db)).toEqual(before);
});
