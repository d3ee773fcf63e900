import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import type { DeliveryId } from '../../../shared/domain/keys/ids.ts';
import type { ReadableDb } from '../connection.ts';
import { deliveryById } from './delivery-table.ts';

/** Why nothing more is made of a delivery; null where it counts. */
export function withdrawnOf(db: ReadableDb, id: DeliveryId): ServiceError | null {
  const { withdrawn, erasure } = deliveryById(db, id) ?? {};
  if (erasure?.what === 'whole') return { tag: 'DeliveryErased', delivery: id };
  return withdrawn ? { tag: 'DeliveryWithdrawn', delivery: id, by: withdrawn.by, at: withdrawn.at } : null;
}
