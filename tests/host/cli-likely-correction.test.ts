import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempFolder } from '../store/temp-folder.ts';
import { arayis, SAMPLES } from './run-cli.ts';

const folder = tempFolder();

test('a likely correction is a revision also where a third body has a value', () => {
  const files = readdirSync(SAMPLES).filter((name) => /^(?:01|02|20)/.test(name));
  arayis(folder, 'new', 'w.arayis');
  arayis(folder, 'people', 'w.arayis', 'add', 'L', '--role', 'analyst');
  arayis(folder, 'import', 'w.arayis', ...files.map((name) => join(SAMPLES, name)), '--by', 'L');
  const conflicts = arayis(folder, 'conflicts', 'w.arayis', '--json').json() as {
    key: { figure: string };
    kind: string;
    state: string;
    rivals: number[];
  }[];
  const capital = conflicts.find(({ key }) => key.figure === 'victims.by_residence.capital');
  expect(capital).toMatchObject({ kind: 'revision', state: 'open' });
  expect(capital?.rivals).toHaveLength(3);
  const ages = conflicts.find(({ key }) => key.figure === 'victims.by_age.25_35');
  expect(ages?.kind).toBe('value');
});
