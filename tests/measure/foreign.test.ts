import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readSpreadsheet } from '../fixtures/read-spreadsheet.ts';
import { FOLDERS } from './accounted/sets.ts';
import { foreignSum } from './foreign-sums.ts';
import { keyOf, placeOf } from './judge.ts';

test('of the file of all countries only the rows of Azerbaijan are taken, whoever sent it', async () => {
  const name = 'data_glotip.xlsx';
  const read = await readSpreadsheet(new Uint8Array(readFileSync(path.join(FOLDERS.unodc, name))), name);
  if (!read.ok) throw new Error('cannot be read');
  const sum = foreignSum({ name, document: read.value }, [undefined, 'mia', 'sms']);
  expect(
    sum.taken.map(({ agency, observation }) => `${agency}: ${placeOf(observation)} ${keyOf(observation)}`),
  ).toEqual([]);
  expect(sum.asked.filter(({ questions }) => questions > 3)).toEqual([]);
  expect(sum.own).toBeGreaterThan(0);
});
