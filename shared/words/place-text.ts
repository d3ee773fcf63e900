import { deliveryNumber } from './delivery-number.ts';
import type { DeliveryId } from '../domain/keys/ids.ts';

/** Where a value stands: delivery, sheet, cell. */
export interface SourcePlace {
  delivery: { id: DeliveryId };
  sheet: string;
  ref: string;
}

/** `02 · HESABAT 2023 · E44` */
export const placeText = ({ delivery, sheet, ref }: SourcePlace): string =>
  [deliveryNumber(delivery.id), sheet, ref].filter((part) => part !== '').join(' · ');
