import type { Delivery } from './delivery.ts';

/** The number that people filed a delivery under: its file name begins with it; else its id, marked as one. */
export const filedNumber = ({ id, file }: Pick<Delivery, 'id' | 'file'>): string =>
  /^\d{1,4}(?=[^\d])/.exec(file)?.[0] ?? `#${id}`;
