import type { ReadWarning } from '../../shared/domain/cell.ts';
import type { InterpretationNote } from '../../shared/domain/interpretation.ts';
import type { ReadableDb, WritableDb } from './connection.ts';
import { statement, text } from './statement.ts';

/** What a person should know of a delivery as a whole, from reading it or from interpreting it. */
export type DeliveryNote = InterpretationNote | ReadWarning;

export function insertNotes(db: WritableDb, delivery: number, notes: readonly DeliveryNote[]): void {
  const insert = statement(db, 'INSERT INTO delivery_note (delivery, seq, note) VALUES (?, ?, ?)');
  notes.forEach((note, seq) => insert.run(delivery, seq, JSON.stringify(note)));
}

export const notesOf = (db: ReadableDb, delivery: number): DeliveryNote[] =>
  statement(db, 'SELECT note FROM delivery_note WHERE delivery = ? ORDER BY seq')
    .all(delivery)
    .map((row) => JSON.parse(text(row, 'note')) as DeliveryNote);
