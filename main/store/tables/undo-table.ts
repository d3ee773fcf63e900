import type { ReadableDb, WritableDb } from '../connection.ts';
import { number, statement } from '../statement.ts';

/** Takes the act `target` back, or does it again, as the act that is running. */
export function insertUndoAct(db: WritableDb, kind: 'undo' | 'redo', target: number): void {
  if (db.entry === null) throw new Error('undo and redo are acts');
  statement(db, 'INSERT INTO undo_act (entry, kind, target) VALUES (?, ?, ?)').run(db.entry, kind, target);
}

/** The newest act in force that can be undone, by its entry in the history. */
export const nextToUndo = (db: ReadableDb): number | null =>
  seqOf(
    db,
    `SELECT seq FROM history WHERE undoable = 1 AND seq NOT IN (SELECT entry FROM undone_entry)
AND seq NOT IN (SELECT entry FROM final_entry) ORDER BY seq DESC LIMIT 1`,
  );

/** What was undone last, unless an act has come since: then there is no way back to it. */
export const nextToRedo = (db: ReadableDb): number | null =>
  seqOf(
    db,
    `SELECT entry AS seq FROM undone_entry
WHERE undone_by > (SELECT max(seq) FROM history WHERE undoable = 1) ORDER BY undone_by DESC LIMIT 1`,
  );

/** SQL: the act in `column` came after an entry, or was done again after it; that entry is given twice. */
export const actAfter = (column: string): string =>
  `(${column} > ? OR ${column} IN (SELECT target FROM undo_act WHERE kind = 'redo' AND entry > ?))`;

function seqOf(db: ReadableDb, sql: string): number | null {
  const row = statement(db, sql).get();
  return row ? number(row, 'seq') : null;
}
