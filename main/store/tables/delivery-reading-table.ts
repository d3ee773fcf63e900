import type { DeliveryId } from '../../../shared/domain/keys/ids.ts';
import { deliveryId } from '../../../shared/domain/keys/ids.ts';
import type { ReadBy, SaidOfFile } from '../../../shared/domain/rereading/read-by.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { number, statement, text } from '../statement.ts';

/** By what a delivery was read last. */
export interface DeliveryReading extends ReadBy {
  said: SaidOfFile;
}

export function insertReading(
  db: WritableDb,
  delivery: DeliveryId,
  { program, edits, said }: DeliveryReading & { program: string },
): void {
  statement(
    db,
    'INSERT INTO delivery_reading (delivery, program, edits, said, entry) VALUES (?, ?, ?, ?, ?)',
  ).run(delivery, program, JSON.stringify(edits), JSON.stringify(said), db.entry);
}

/** Of all deliveries of which it was kept: an older program did not. */
export const deliveryReadings = (db: ReadableDb): Map<DeliveryId, DeliveryReading> =>
  new Map(
    statement(db, 'SELECT * FROM live_delivery_reading ORDER BY id')
      .all()
      .map((row) => [
        deliveryId(number(row, 'delivery')),
        {
          program: text(row, 'program'),
          edits: JSON.parse(text(row, 'edits')) as number[],
          said: JSON.parse(text(row, 'said')) as SaidOfFile,
        },
      ]),
  );
