import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempFolder } from '../store/temp-folder.ts';
import { arayis, SAMPLES } from './run-cli.ts';

const folder = tempFolder();

test('an unfinished draft, checked as a document, shows only errors that are its own', () => {
  const first = readdirSync(SAMPLES).find((name) => name.startsWith('01'))!;
  arayis(folder, 'new', 'w.arayis');
  arayis(folder, 'people', 'w.arayis', 'add', 'L', '--role', 'analyst');
  expect(arayis(folder, 'import', 'w.arayis', join(SAMPLES, first), '--by', 'L').code).toBe(0);
  arayis(folder, 'export', 'w.arayis', '--out', 'd.docx');
  const findings = arayis(folder, 'check', 'd.docx', '--json').json() as { id: string; severity: string }[];
  // The countries of the first delivery give 90; the changes of the wanted are printed as they were sent.
  expect(findings.filter(({ severity }) => severity === 'blocker').map(({ id }) => id)).toEqual([
    'victims.sum_by_country_text',
    'wanted.local.sum#change',
  ]);
});
