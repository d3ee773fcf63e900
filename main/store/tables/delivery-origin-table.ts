import type { Origin } from '../../../shared/domain/deliveries/origin.ts';
import { deliveryId, type DeliveryId } from '../../../shared/domain/keys/ids.ts';
import type { WritableDb } from '../connection.ts';
import { statement } from '../statement.ts';

export function insertOrigin(db: WritableDb, delivery: DeliveryId, origin: Origin): void {
  const { container, ...facts } = origin;
  statement(db, 'INSERT INTO delivery_origin (delivery, container, origin) VALUES (?, ?, ?)').run(
    delivery,
    container ?? null,
    JSON.stringify(facts),
  );
}

/** @param container of the delivery that holds it, null where none does */
export const originOf = (container: number | null, facts: string): Origin => ({
  ...(container === null ? {} : { container: deliveryId(container) }),
  ...(JSON.parse(facts) as Omit<Origin, 'container'>),
});
