/**
 * How a table takes part in undo and redo, all of it in its migration and its own file under `store`:
 *
 * 1. It has the column `ENTRY` and the insert binds `db.entry`: the line of the history that the running act
 *    will have. Null (a row of an older workspace, or one that no act wrote) can never be undone.
 *    A row that belongs to a row with an entry, and is only ever read through it (the cells of an
 *    observation, the bytes of a delivery), needs none.
 * 2. Its migration adds `appendOnly(table)`, as for every table, and `liveView(table)`: the view
 *    `live_<table>`, which leaves out the rows of acts that are undone. Every read of current values is
 *    `FROM live_<table>`; only what must count everything that ever was (the newest id) reads the table.
 * 3. No key, unique index or `INSERT OR IGNORE` of it may look at undone rows, for after an undo the act can be
 *    done again. "Once only" is `onceLive(table, column, message)`.
 *
 * An act joins by itself: whatever goes through `workspace.commit` can be undone, unless it says
 * `undoable: false`. Undoing never changes the rows of an act, it adds a row to `undo_act`; so nothing has to be
 * written for the way back. `tests/store/undo-schema.test.ts` fails where a table has neither an entry nor an owner.
 */
export const ENTRY = 'entry INTEGER REFERENCES history DEFERRABLE INITIALLY DEFERRED';

/** The rows of `table` without those of acts that are undone. */
export const liveView = (table: string): string =>
  `CREATE VIEW live_${table} AS SELECT * FROM ${table}
WHERE coalesce(entry, 0) NOT IN (SELECT entry FROM undone_entry);`;

/** Refuses a second row in force with the same `column`: what a unique key was before acts could be undone. */
export const onceLive = (table: string, column: string, message: string): string =>
  `CREATE TRIGGER ${table}_once BEFORE INSERT ON ${table}
WHEN EXISTS (SELECT 1 FROM live_${table} WHERE ${column} = NEW.${column})
BEGIN SELECT RAISE(ABORT, '${message}'); END;`;
