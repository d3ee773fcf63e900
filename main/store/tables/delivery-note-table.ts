import type { DeliveryNote } from '../../../shared/domain/deliveries/delivery-note.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { statement, text } from '../statement.ts';
import type { DeliveryId } from '../../../shared/domain/keys/ids.ts';

export function insertNotes(db: WritableDb, delivery: DeliveryId, notes: readonly DeliveryNote[]): void {
  const insert = statement(db, 'INSERT INTO delivery_note (delivery, seq, note) VALUES (?, ?, ?)');
  notes.forEach((note, seq) => insert.run(delivery, seq, JSON.stringify(note)));
}

export const notesOf = (db: ReadableDb, delivery: DeliveryId): DeliveryNote[] =>
  statement(db, 'SELECT note FROM delivery_note WHERE delivery = ? ORDER BY seq')
    .all(delivery)
    .map((row) => JSON.parse(text(row, 'note')) as DeliveryNote);
