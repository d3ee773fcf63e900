import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { tempFolder } from '../store/temp-folder.ts';
import { arayis, SAMPLES, type Ran } from './run-cli.ts';

const folder = tempFolder();
const run = (...args: string[]): Ran => arayis(folder, ...args);
const sample = join(
  SAMPLES,
  readdirSync(SAMPLES).find((name) => name.startsWith('17'))!,
);

beforeAll(() => {
  run('new', 'w.arayis');
  run('people', 'w.arayis', 'add', 'A', '--role', 'analyst');
  run('people', 'w.arayis', 'add', 'B', '--role', 'reviewer', '--by', 'A');
  run('import', 'w.arayis', sample, '--by', 'A');
});

test('withdraw lists what rests on a delivery, and does it with --yes; undo brings it back', () => {
  const listed = run('withdraw', 'w.arayis', '1', '--reason', 'r', '--by', 'A', '--json');
  expect(listed.code).toBe(1);
  expect(listed.json()).toMatchObject({ delivery: 1, withdrawn: false });
  expect(run('deliveries', 'w.arayis', '--json').json()).toMatchObject([{ state: 'in force' }]);
  expect(run('withdraw', 'w.arayis', '1', '--reason', 'r', '--by', 'A', '--yes').out).toContain(
    'is withdrawn',
  );
  expect(run('deliveries', 'w.arayis', '--json').json()).toMatchObject([{ state: 'withdrawn', observations: 0, withdrawn: { by: 'A', reason: 'r' } }]); // prettier-ignore
  expect(run('withdraw', 'w.arayis', '1', '--reason', 'r', '--by', 'A').code).toBe(2);
  run('undo', 'w.arayis', '--by', 'A');
  expect(run('deliveries', 'w.arayis', '--json').json()).toMatchObject([{ state: 'in force' }]);
});

test('purge proposes, another person confirms as p and its id', () => {
  expect(run('purge', 'w.arayis', '1', '--reason', 'names', '--by', 'A').out).toContain('confirm WS p1');
  expect(run('confirm', 'w.arayis', 'p1', '--by', 'A')).toMatchObject({ code: 2, err: expect.stringContaining('somebody else') as string }); // prettier-ignore
  const done = run('confirm', 'w.arayis', 'p1', '--by', 'B', '--json');
  expect(done.json()).toEqual({ erasure: 1, swept: true, copies: [] });
  expect(done.code).toBe(0);
  expect(run('deliveries', 'w.arayis', '--json').json()).toMatchObject([{ state: 'erased', file: '—', erasure: { by: 'A', confirmedBy: 'B' } }]); // prettier-ignore
  expect(run('import', 'w.arayis', sample, '--by', 'A').err).toContain('was erased here');
});

test('import leaves out what names persons, unless a reason is given', () => {
  const lines = [
    'Soyadı, adı;Telefon;Say',
    'Xəzinədarova Aysel;+994 50 111 22 33;1',
    'Dəmirçiyev Rüstəm;+994 50 111 22 34;2',
  ];
  writeFileSync(join(folder, 'p.csv'), lines.join('\n'));
  const left = run('import', 'w.arayis', 'p.csv', '--agency', 'moj', '--by', 'A');
  expect(left.out).toContain('left out; the file itself is not kept');
  run('undo', 'w.arayis', '--by', 'A');
  const kept = run(
    'import',
    'w.arayis',
    'p.csv',
    '--agency',
    'moj',
    '--keep-identifiers',
    'letter 12',
    '--by',
    'A',
  );
  expect(kept.out).toContain('kept: “letter 12”');
});
