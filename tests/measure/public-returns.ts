import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readSpreadsheet } from '../fixtures/read-spreadsheet.ts';
import type { MeasuredReturn } from './mutate/case.ts';
import { root } from '../unit/catalogue-fixture.ts';
import { readKey } from './shared-data.ts';

export interface PublicSet {
  year: string;
  folder: string;
  key: string;
}

export const SETS: PublicSet[] = [
  {
    year: '2023',
    folder: path.join(root, 'resources/samples/returns'),
    key: path.join(root, 'tests/fixtures/agency-returns/key.csv'),
  },
  {
    year: '2024',
    folder: path.join(root, 'tests/fixtures/returns-2024/files'),
    key: path.join(root, 'tests/fixtures/returns-2024/key.csv'),
  },
];

/** The public returns with a key, read once. */
export async function publicReturns(sets = SETS): Promise<{ one: MeasuredReturn; bytes: Uint8Array }[]> {
  const out: { one: MeasuredReturn; bytes: Uint8Array }[] = [];
  for (const { year, folder, key } of sets) {
    for (const [name, rows] of Map.groupBy(readKey(key), ({ file }) => file)) {
      const bytes = new Uint8Array(readFileSync(path.join(folder, name)));
      const read = await readSpreadsheet(bytes, name);
      if (read.ok) out.push({ one: { name, document: read.value, rows, period: year }, bytes });
    }
  }
  return out;
}
