import type { FileHash } from './domain/keys/file-hash.ts';
import { keyText, type Key } from './domain/keys/figure-key.ts';
import { deliveryId, questionId, type DeliveryId } from './domain/keys/ids.ts';

const open = (delivery: DeliveryId): DeliveryId => delivery;
const find = (key: Key, hash: FileHash): string => `${key} ${hash}`;
const made = keyText({ figure: 'f', period: '2023' });

export const swapped = open(questionId(1));
export const counted = open(1);
export const compared = deliveryId(1) === questionId(1);
export const handmade = find('victims.identified@2023', '00');
export const misplaced = find(made, made);
