import type { OriginSource } from '../../../shared/rpc/contract/origin.ts';
import { deliveryNumber } from '../../../shared/wording/delivery-number.ts';

/** Where a value stands: delivery, sheet, cell. */
export type SourcePlace = Pick<OriginSource, 'delivery' | 'sheet' | 'ref'>;

/** `02 · HESABAT 2023 · E44` */
export const placeText = ({ delivery, sheet, ref }: SourcePlace): string =>
  [deliveryNumber(delivery.id), sheet, ref].filter((part) => part !== '').join(' · ');
