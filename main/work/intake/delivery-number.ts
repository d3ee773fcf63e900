import type { Delivery } from '../../../shared/domain/deliveries/delivery.ts';

/** What people call a delivery: the number that its file name begins with, else its id, marked as one. */
export const deliveryNumber = ({ id, file }: Pick<Delivery, 'id' | 'file'>): string =>
  /^\d{1,4}(?=[^\d])/.exec(file)?.[0] ?? `#${id}`;
