import type { DeliveryId } from '../domain/keys/ids.ts';

/** Deliveries are named by their number, two digits at least. */
export const deliveryNumber = (id: DeliveryId): string => String(id).padStart(2, '0');
