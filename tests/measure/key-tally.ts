import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Interpretation } from '../../shared/domain/understanding/interpretation.ts';
import { interpretBytes, type ReturnOptions } from '../fixtures/returns.ts';
import { root } from '../unit/catalogue-fixture.ts';
import { judge, type Judged } from './judge.ts';
import { SETS, type PublicSet } from './public-returns.ts';
import { readKey } from './shared-data.ts';
import { add, emptyTally, type Tally } from './tally.ts';

const UNSEEN_FOLDER = path.join(root, 'tests/fixtures/unseen');
export const UNSEEN_SET: PublicSet = {
  year: '2023',
  folder: UNSEEN_FOLDER,
  key: path.join(UNSEEN_FOLDER, 'key.csv'),
};
export const [SET_2023, SET_2024] = SETS as [PublicSet, PublicSet];

export interface KeyedRun {
  /** A whole set without layouts, unless `options` says otherwise. */
  options?: Omit<ReturnOptions, 'period'>;
  senderOf?: (file: string) => string | undefined;
  each?: (file: string, judged: Judged, out: Interpretation | null) => void;
}

/** Compares every return of a set with its key. */
export async function tallyOf(
  { year, folder, key }: PublicSet,
  { options = { layouts: [] }, senderOf, each }: KeyedRun = {},
): Promise<Tally> {
  const tally = emptyTally();
  for (const [file, rows] of Map.groupBy(readKey(key), (row) => row.file)) {
    const bytes = new Uint8Array(readFileSync(path.join(folder, file)));
    const agency = senderOf?.(file);
    const out = await interpretBytes(file, bytes, {
      ...options,
      period: year,
      ...(agency === undefined ? {} : { agency }),
    });
    const judged = judge(rows, out);
    add(tally, judged);
    each?.(file, judged, out);
  }
  return tally;
}
