import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openForWork } from '../../main/store/file/workspace.ts';
import { allDeliveries } from '../../main/store/tables/delivery-table.ts';
import { allHistory } from '../../main/store/tables/history-table.ts';
import { countObservations } from '../../main/store/tables/observation-table.ts';
import { allQuestions } from '../../main/store/tables/question-table.ts';
import { refusedFiles } from '../../main/store/tables/refused-file-table.ts';
import type { ImportOutcome } from '../../shared/contract/import.ts';
import { must } from '../store/must.ts';
import { tempFolder } from '../store/temp-folder.ts';
import { testSession, type TestSession } from '../store/test-session.ts';
import { arayis, SAMPLES, type Ran } from './run-cli.ts';

const folder = tempFolder();
const dropped = join(folder, 'dropped');
const sample = (start: string): string =>
  join(
    SAMPLES,
    readdirSync(SAMPLES).find((name) => name.startsWith(start))!,
  );
const run = (...args: string[]): Ran => arayis(folder, ...args);
let window: TestSession;
let made = 0;
let path = '';

beforeAll(async () => {
  window = await testSession(join(folder, 'window'));
  mkdirSync(join(dropped, 'below'), { recursive: true });
  copyFileSync(sample('05'), join(dropped, 'below', '05.ods'));
  copyFileSync(sample('13'), join(dropped, '13.xlsx'));
  writeFileSync(join(dropped, 'below', '24_DTA_2023.xlsx'), '');
  writeFileSync(join(dropped, 'half.xlsx'), 'PK\u0003\u0004half');
  writeFileSync(join(dropped, '~$13.xlsx'), 'lock');
  writeFileSync(join(dropped, '.hidden'), 'x');
});
afterAll(() => window.stop());

beforeEach(() => {
  path = `w${++made}.arayis`;
  run('new', path);
  run('people', path, 'add', 'A', '--role', 'analyst');
});

/** What an import leaves in a workspace, whoever asked for it; without ids and instants. */
function left(workspace: string) {
  const opened = must(openForWork(workspace));
  const { db } = opened;
  try {
    const values = countObservations(db);
    const questions = Map.groupBy(allQuestions(db), (question) => question.delivery);
    return {
      history: allHistory(db).filter(({ command }) => command === 'import').length,
      taken: allDeliveries(db).map((one) => ({
        came: [one.file, one.agency, one.letter, one.received, one.takenBy],
        values: values.get(one.id),
        questions: questions.get(one.id)?.length,
      })),
      refused: refusedFiles(db).map((row) => ({ ...row, id: 0, at: '' })),
    };
  } finally {
    opened.close();
  }
}

const inWindow = async (input: { paths: string[]; letter?: string; received?: string }) => {
  const { job } = await window.call('deliveries.import', input);
  for (;;) {
    const { last } = await window.call('deliveries.importing', {});
    if (last?.job === job) return last;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

test('a folder leaves the same whether it is dropped on the window or named on the command line', async () => {
  const ran = run('import', path, 'dropped', '--letter', '12/3', '--received', '2024-01-31', '--by', 'A', '--json'); // prettier-ignore
  expect(ran.code).toBe(1);
  const said = ran.json() as { deliveries: { file: string }[]; refused: { file: string; error: string }[] };
  const outcome: ImportOutcome = await inWindow({ paths: [dropped], letter: '12/3', received: '2024-01-31' });
  expect(said.deliveries.map(({ file }) => file)).toEqual(outcome.taken.map(({ file }) => file));
  expect(said.refused.map(({ file }) => file)).toEqual(outcome.refused.map(({ file }) => file));
  expect(said.refused).toMatchObject([
    { file: '24_DTA_2023.xlsx', error: expect.stringContaining('is empty') },
    { file: 'half.xlsx', error: expect.stringContaining('half.xlsx is damaged') },
  ]);
  const here = left(join(folder, path));
  const there = left(window.session.work!.workspace.path);
  expect(here.refused).toMatchObject([
    { file: '24_DTA_2023.xlsx', error: { tag: 'Empty' }, letter: '12/3', received: '2024-01-31' },
    { file: 'half.xlsx', letter: '12/3' },
  ]);
  expect(here.taken).toHaveLength(2);
  expect({ ...here, history: 0 }).toEqual({ ...there, history: 0 });
  // One act for all that was dropped; on the command line each file stands alone.
  expect([there.history, here.history]).toEqual([1, 4]);
});

test('a file that cannot be read is remembered though nothing else came, and there is nothing to undo', () => {
  const ran = run('import', path, 'dropped/below/24_DTA_2023.xlsx', '--agency', 'mia', '--by', 'A');
  expect(ran.code).toBe(2);
  const { taken, refused } = left(join(folder, path));
  expect(taken).toEqual([]);
  expect(refused).toMatchObject([{ file: '24_DTA_2023.xlsx', error: { tag: 'Empty' }, agency: 'mia' }]);
  expect(run('undo', path, '--by', 'A').code).toBe(2);
});

test('what says nothing about what was sent is not remembered', () => {
  expect(run('import', path, 'gone.xlsx', '--by', 'A').code).toBe(2);
  expect(left(join(folder, path))).toEqual({ history: 0, taken: [], refused: [] });
  expect(run('import', path, 'dropped/13.xlsx', '--by', 'A').code).toBeLessThan(2);
  const before = left(join(folder, path));
  expect(run('import', path, 'dropped/13.xlsx', '--by', 'A').code).toBe(2);
  expect(left(join(folder, path))).toEqual(before);
});

test('a folder without a file is named, beside what came', async () => {
  mkdirSync(join(folder, 'nothing', 'below'), { recursive: true });
  writeFileSync(join(folder, 'nothing', 'below', '.hidden'), 'x');
  const alone = run('import', path, 'nothing', '--by', 'A', '--json');
  expect(alone.code).toBe(2);
  expect(alone.json()).toMatchObject({ deliveries: [], refused: [{ file: 'nothing' }] });
  expect(alone.err).toContain('nothing is a folder without a file');
  const beside = run('import', path, 'nothing', 'dropped/below/05.ods', '--by', 'A', '--json');
  expect(beside.code).toBe(1);
  expect(beside.json()).toMatchObject({ deliveries: [{ file: '05.ods' }], refused: [{ file: 'nothing' }] });
  expect(left(join(folder, path)).refused).toEqual([]);
  expect((await inWindow({ paths: [join(folder, 'nothing')] })).refused).toMatchObject([
    { file: 'nothing', error: { tag: 'FileNotRead', error: { tag: 'NotAFile', what: 'empty-directory' } } },
  ]);
});

test('one file takes the place of a delivery: a folder of several does not', () => {
  run('import', path, 'dropped/13.xlsx', '--by', 'A');
  const before = left(join(folder, path));
  const ran = run('import', path, 'dropped', '--supersedes', '1', '--by', 'A');
  expect(ran.code).toBe(2);
  expect(ran.err).toContain('--supersedes goes with one file');
  expect(left(join(folder, path))).toEqual(before);
});
