import { indicatorOf as indicatorOfKey } from '../../keys/figure-key.ts';
import type { Meanings } from '../meaning/meanings.ts';
import type { CellReading } from './cell-reading.ts';

/** What is counted in a cell, as it is settled or as its words say best. */
export function indicatorOf({ settled, candidates }: CellReading, { catalogue }: Meanings): string {
  if (settled === undefined) return candidates[0]?.indicator ?? '';
  return catalogue.figuresById.get(settled.figure)?.indicator ?? indicatorOfKey(settled.figure);
}
