/**
 * Prints what `suggest` says of the files of a truth file, as `score.py` reads it:
 * `npx node tests/tables/suggested.ts TRUTH.json > PREDICTION.json`; the files lie in `files/` beside the truth.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createApp } from '../../main/resources/app.ts';
import { suggest } from '../../main/work/intake/suggest.ts';
import type { PredictedSheet, Truth } from './predict.ts';

const truthFile = process.argv[2]!;
const truth = JSON.parse(await readFile(truthFile, 'utf8')) as Truth;
const app = createApp();
const prediction: Record<string, { sheets: Record<string, PredictedSheet> }> = {};
for (const file of Object.keys(truth)) {
  const done = await suggest(app, join(dirname(truthFile), 'files', file), { period: '2023' });
  if (!done.ok) throw new Error(`${file}: ${JSON.stringify(done.error)}`);
  const { tables = [], roles = {} } = done.value.read.interpretation;
  const sheets: Record<string, PredictedSheet> = {};
  for (const [sheet, of] of Object.entries(roles)) sheets[sheet] = { tables: [], roles: of };
  for (const { sheet, ask, ...table } of tables)
    sheets[sheet]!.tables.push({ ...table, ...(ask === undefined ? {} : { ask: true }) });
  prediction[file] = { sheets };
}
process.stdout.write(JSON.stringify(prediction));
