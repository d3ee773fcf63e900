import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { openForWork } from '../../main/store/file/workspace.ts';
import { FINES, takeGrouped, VICTIMS } from '../store/grouped-delivery.ts';
import { must } from '../store/must.ts';
import { tempFolder } from '../store/temp-folder.ts';
import { arayis, type Ran } from './run-cli.ts';

const folder = tempFolder();
const run = (...args: string[]): Ran => arayis(folder, ...args);
const answer = (q: number, ...args: string[]): Ran =>
  run('answer', 'w.arayis', String(q), ...args, '--reason', 'by telephone', '--by', 'Aynur');

interface Asked {
  id: number;
  ref: string;
  label: string[];
  settles: number;
  state: string;
  readings: { reading: number; ref?: string; figure?: string; period?: string; value: number | null; change?: number; why: string }[]; // prettier-ignore
}
const questions = (): Asked[] => run('questions', 'w.arayis', '--json').json() as Asked[];

beforeAll(async () => {
  run('new', 'w.arayis');
  run('people', 'w.arayis', 'add', 'Aynur', '--role', 'analyst');
  run('people', 'w.arayis', 'add', 'Rauf', '--role', 'reviewer', '--by', 'Aynur');
  const workspace = must(openForWork(join(folder, 'w.arayis')));
  await takeGrouped(createApp(), workspace, folder, 'Aynur');
  workspace.close();
});

test('questions come in groups, with label path, offers, reasons and how many cells they settle', () => {
  const [column] = questions();
  expect(column).toMatchObject({
    ref: 'B3:B4',
    settles: 2,
    state: 'open',
    label: [expect.any(String), 'Cəmi'],
  });
  expect(column!.readings.slice(0, 2)).toMatchObject([
    { reading: 1, figure: VICTIMS, period: '2023', value: 64, change: 4, why: 'the values are of 2023' },
    { reading: 2, figure: VICTIMS, period: '2022', value: 64, change: 4 },
  ]);
  // What a reading makes of further cells stands behind the readings, under the number of its reading.
  expect(column!.readings.slice(2)).toMatchObject([
    { reading: 1, ref: 'B4', value: 14, period: '2023' },
    { reading: 2, ref: 'B4', value: 14, period: '2022' },
  ]);
  const shown = run('questions', 'w.arayis');
  expect(shown.code).toBe(1);
  expect(shown.out).toContain('settles 2 cells');
  expect(shown.out).toContain('Cərimələr, min manat › Cəmi');
});

test('a figure by hand waits for a second person, and "confirm" is that person’s word', () => {
  const proposed = answer(2, '--figure', FINES);
  expect([proposed.code, proposed.out]).toEqual([0, expect.stringContaining('confirm WS q2')]);
  expect(questions()[1]).toMatchObject({ state: 'proposed' });
  expect(run('confirm', 'w.arayis', 'q2', '--by', 'Aynur').code).toBe(2);
  expect(run('confirm', 'w.arayis', 'q2', '--by', 'Rauf').code).toBe(0);
  expect(questions()[1]).toMatchObject({ state: 'answered' });
  const observed = run('observations', 'w.arayis', '--figure', FINES, '--json').json();
  expect(observed).toMatchObject([{ value: 4746, claimedChange: 500 }]);
});

test('what makes no sense together is refused in a sentence', () => {
  const both = answer(1, '--reading', '1', '--ignore');
  expect([both.code, both.err]).toEqual([2, expect.stringContaining('exactly one of')]);
  const twice = answer(1, '--figure', VICTIMS, '--period', '2023');
  expect([twice.code, twice.err]).toEqual([2, expect.stringContaining('would both be')]);
  expect(answer(1, '--ignore=everything').code).toBe(2);
  expect(answer(1, '--unit', 'parsec').err).toContain('No unit is called');
});

test('one period for all, then the whole sheet is left out', () => {
  expect(answer(1, '--period', '2023').code).toBe(0);
  expect(questions()[0]).toMatchObject({ state: 'answered' });
  const left = answer(3, '--ignore', 'sheet');
  expect([left.code, left.err]).toEqual([0, '']);
  expect(run('questions', 'w.arayis').code).toBe(0);
  const rows = run('accounted', 'w.arayis', '1', '--json').json() as { ref: string; fate: string }[];
  expect(rows.find(({ ref }) => ref === 'B4')).toMatchObject({ fate: 'observation' });
  expect(rows.find(({ ref }) => ref === 'B6')).toMatchObject({ fate: 'aside' });
});

test('"suggest" stores nothing and says what "import" then comes to', () => {
  const lines = ['İnsan alverinə qarşı mübarizə', 'Göstərici;2022;2023', 'Müəyyən edilmiş zərərçəkmişlər;60;64', 'Göyərçinlər;5;6']; // prettier-ignore
  writeFileSync(join(folder, 'next.csv'), lines.join('\n'));
  const before = run('history', 'w.arayis', '--json').out;
  const suggested = run('suggest', 'next.csv', '--agency', 'mia_thb', '--workspace', 'w.arayis', '--json');
  expect(suggested.code).toBe(1);
  expect(run('history', 'w.arayis', '--json').out).toBe(before);
  const told = suggested.json() as {
    agency: string;
    proposals: { ref: string; value: number; figure: string; confidence: number }[];
    accounted: { numbers: number; taken: number; asked: number; aside: number };
  };
  expect(told.proposals).toContainEqual(expect.objectContaining({ ref: 'C3', value: 64, figure: VICTIMS }));
  const { numbers, taken, asked, aside } = told.accounted;
  expect([numbers, taken + asked + aside]).toEqual([4, 4]);
  const args = ['--agency', 'mia_thb', '--accept', '2', '--by', 'Aynur', '--json'];
  const taking = run('import', 'w.arayis', 'next.csv', ...args).json();
  expect(taking).toMatchObject({ deliveries: [{ accounted: told.accounted, notes: expect.any(Array) }] });
  expect(run('import', 'w.arayis', 'next.csv', '--accept', '1', '--by', 'Aynur').code).toBe(2);
  expect(run('suggest', 'missing.csv').code).toBe(2);
});
