import type { TaughtUse } from '../../../shared/domain/understanding/interpretation.ts';
import { deliveryId, type DeliveryId } from '../../../shared/domain/keys/ids.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { number, statement, text } from '../statement.ts';

export function insertTaughtUses(db: WritableDb, delivery: DeliveryId, uses: readonly TaughtUse[]): void {
  const insert = statement(
    db,
    'INSERT INTO taught_use (delivery, seq, layout, taught, cells) VALUES (?, ?, ?, ?, ?)',
  );
  uses.forEach(({ layout, table, cells }, seq) => insert.run(delivery, seq, layout, table, cells));
}

/** What the deliveries of the workspace were read with, oldest first. */
export const taughtUses = (db: ReadableDb): (TaughtUse & { delivery: DeliveryId })[] =>
  statement(
    db,
    `SELECT u.* FROM taught_use u JOIN live_delivery d ON d.id = u.delivery ORDER BY u.delivery, u.seq`,
  )
    .all()
    .map((row) => ({
      delivery: deliveryId(number(row, 'delivery')),
      layout: text(row, 'layout'),
      table: text(row, 'taught'),
      cells: number(row, 'cells'),
    }));
