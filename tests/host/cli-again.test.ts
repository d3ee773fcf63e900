import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { RereadView } from '../../shared/domain/rereading/view.ts';
import { tempFolder } from '../store/temp-folder.ts';
import { arayis, type Ran } from './run-cli.ts';

const folder = tempFolder();
const run = (...args: string[]): Ran => arayis(folder, ...args);

/** One form in words that nobody has made a layout for. */
const form = (now: number): string =>
  [
    'Daxili İşlər Nazirliyi İnsan Alverinə Qarşı Mübarizə Baş İdarəsi;;;',
    '2023-cü ilin yekunları;;;',
    'Göstərici;Vahid;2022-ci il;2023-cü il',
    `Status almış mağdurlar;nəfər;90;${now}`,
  ].join('\n');

beforeAll(() => {
  run('new', 'w.arayis');
  run('people', 'w.arayis', 'add', 'A', '--role', 'analyst');
  run('people', 'w.arayis', 'add', 'B', '--role', 'reviewer', '--by', 'A');
  writeFileSync(join(folder, '01_a.csv'), form(92));
  writeFileSync(join(folder, '02_b.csv'), form(91));
  run('import', 'w.arayis', '01_a.csv', '02_b.csv', '--agency', 'mia_thb', '--by', 'A');
  const [{ id }] = waiting(2) as [{ id: number }];
  run('answer', 'w.arayis', String(id), '--figure', 'victims.identified', '--reason', 'r', '--by', 'A');
  run('teach', 'w.arayis', '2', '--reason', 'r', '--by', 'A');
  const [taught] = waiting(3) as [{ id: number }];
  run('confirm', 'w.arayis', `q${taught.id}`, '--by', 'B');
}, 300_000);

const waiting = (of: number): { id: number }[] =>
  (run('questions', 'w.arayis', '--json').json() as { id: number; delivery: number; state: string }[]).filter(
    ({ delivery, state }) => delivery === of && state !== 'answered' && state !== 'superseded',
  );

test('again lists what would be otherwise after a form was taught', () => {
  const dry = run('again', 'w.arayis', '--json');
  expect(dry.code).toBe(1);
  const view = dry.json() as RereadView & { taken: null };
  expect(view.taken).toBeNull();
  expect(view.deliveries).toMatchObject([
    { id: 1, causes: [{ what: 'edit', kind: 'layout', by: 'A', confirmedBy: 'B' }] },
  ]);
  expect(view.deliveries[0]!.lines.map(({ change, now }) => [change, now?.value])).toEqual([
    ['answered', 90],
    ['answered', 92],
  ]);
  const told = run('again', 'w.arayis', '1');
  expect(told.out).toContain('victims.identified@2023 = 92  was asked [1]');
  expect(told.out).toContain('add --take --by NAME');
  expect(run('again', 'w.arayis', '--take')).toMatchObject({ code: 2, err: expect.stringContaining('--by') as string }); // prettier-ignore
});

test('--take keeps it as one act, which undo takes back', () => {
  const taken = run('again', 'w.arayis', '--take', '--by', 'B', '--json');
  // Two returns of one body say different numbers now.
  expect(taken.code).toBe(1);
  expect(taken.json()).toMatchObject({ taken: { deliveries: [{ id: 4, before: 1, no: '01' }], changes: 2 } });
  expect(run('again', 'w.arayis')).toMatchObject({ code: 0, out: 'All of it reads as it did.\n' });
  expect(run('history', 'w.arayis').out).toContain('read again');
  run('undo', 'w.arayis', '--by', 'B');
  expect(run('again', 'w.arayis').code).toBe(1);
});

test('what is not read again is named, and what is not there refused', () => {
  expect(run('again', 'w.arayis', '2').err + run('again', 'w.arayis', '2').out).toContain(
    'not read: 2 02_b.csv',
  );
  expect(run('again', 'w.arayis', '99').code).toBe(2);
  expect(run('again', 'w.arayis', 'x').code).toBe(2);
});
