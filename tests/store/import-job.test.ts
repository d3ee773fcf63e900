import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { checkHints } from '../../main/work/intake/intake-hints.ts';
import { keepFiles } from '../../main/work/intake/keep-files.ts';
import { undoLast } from '../../main/work/history/undo.ts';
import { allHistory } from '../../main/store/tables/history-table.ts';
import { refusedFiles } from '../../main/store/tables/refused-file-table.ts';
import type { ImportOutcome } from '../../shared/contract/import.ts';
import type { JobProgress } from '../../shared/contract/events.ts';
import { readOne } from './import-file.ts';
import { must } from './must.ts';
import { tempFolder } from './temp-folder.ts';
import { testSession, type TestSession } from './test-session.ts';
import { wholeState } from './whole-state.ts';

const app = createApp();
const folder = tempFolder();
const returns = join(app.resources, 'samples', 'returns');
const sample = (start: string): string =>
  join(
    returns,
    readdirSync(returns).find((n) => n.startsWith(start))!,
  );
let session: TestSession;

beforeAll(async () => {
  session = await testSession(folder);
});
afterAll(() => session.stop());

const workspace = () => session.session.work!.workspace;
const state = (): string => wholeState(app, workspace()) + JSON.stringify(allHistory(workspace().db));
const phaseOf = (job: number, phase: JobProgress['phase']) =>
  session.heard((event) => event.kind === 'progress' && event.progress.job === job && event.progress.phase === phase); // prettier-ignore

async function ended(job: number): Promise<ImportOutcome> {
  const { last } = await session.call('deliveries.importing', {});
  if (last?.job === job) return last;
  await session.heard(
    (event) => event.kind === 'progress' && !['reading', 'keeping'].includes(event.progress.phase),
  );
  return (await session.call('deliveries.importing', {})).last!;
}

const begin = async (paths: string[]): Promise<number> =>
  (await session.call('deliveries.import', { paths })).job;

let before = '';
beforeEach(() => {
  before = state();
});

test('cancelled at once, while reading, and when everything is read: nothing is kept', async () => {
  const atOnce = await begin([returns]);
  await session.call('job.cancel', { job: atOnce });
  expect(await ended(atOnce)).toMatchObject({ state: 'cancelled', taken: [] });
  expect(state()).toBe(before);

  const reading = await begin([returns]);
  await session.heard((event) => event.kind === 'progress' && event.progress.at >= 3);
  const from = performance.now();
  await session.call('job.cancel', { job: reading });
  expect(performance.now() - from).toBeLessThan(1000);
  expect((await ended(reading)).state).toBe('cancelled');
  expect(state()).toBe(before);

  const read = await begin([sample('05'), sample('07')]);
  await phaseOf(read, 'keeping');
  await session.call('job.cancel', { job: read });
  const { state: how } = await ended(read);
  // Its commit may have been faster; then it says so, and one undo takes it back.
  if (how === 'done') must(undoLast(app, workspace(), { by: 'A' }));
  else expect(state()).toBe(before);
});

test('cancelled at any moment of the transaction, up to its commit: nothing is kept', async () => {
  const hints = must(checkHints(app, workspace(), { by: 'A' }));
  const names = ['10', '13', '24'].map(sample);
  const files = [];
  for (const path of names) files.push(await readOne(app, workspace(), path, hints));
  // Before each of three files, and once before the commit.
  for (let moment = 1; moment <= 4; moment++) {
    let asked = 0;
    expect(must(keepFiles(app, workspace(), files, hints, () => ++asked === moment))).toBeNull();
    expect(state()).toBe(before);
  }
});

test('a folder comes as one act: unreadable files are named, one undo takes all back', async () => {
  const dropped = join(folder, 'dropped');
  mkdirSync(join(dropped, 'below'), { recursive: true });
  copyFileSync(sample('05'), join(dropped, 'below', '05.ods'));
  copyFileSync(sample('05'), join(dropped, '05 again.ods'));
  copyFileSync(sample('24'), join(dropped, '24_DTA_2023.xlsx'));
  writeFileSync(join(dropped, '~$05.ods'), 'lock');
  writeFileSync(join(dropped, '.hidden'), 'x');
  const outcome = await ended(await begin([dropped]));
  expect(outcome.taken.map((one) => one.file)).toEqual(['05 again.ods']);
  expect(outcome.refused.map(({ file, error }) => [file, error.tag])).toEqual([
    ['24_DTA_2023.xlsx', 'FileNotRead'],
    ['05.ods', 'SameBytes'],
  ]);
  expect(refusedFiles(workspace().db)).toMatchObject([{ file: '24_DTA_2023.xlsx', error: { tag: 'Empty' } }]);
  expect(allHistory(workspace().db).at(-1)).toMatchObject({ command: 'import', by: 'A' });
  must(undoLast(app, workspace(), { by: 'A' }));
  expect(wholeState(app, workspace())).toBe(before.slice(0, wholeState(app, workspace()).length));
  expect(refusedFiles(workspace().db)).toEqual([]);
});

test('a file that is gone by the time it is read is named, and nobody is asked to send it again', async () => {
  const outcome = await ended(await begin([join(folder, 'gone.xlsx')]));
  expect(outcome.refused).toMatchObject([
    { file: 'gone.xlsx', error: { tag: 'FileNotRead', error: { tag: 'NotAFile', what: 'missing' } } },
  ]);
  expect(state()).toBe(before);
  const both = await ended(await begin([join(folder, 'gone.xlsx'), sample('13')]));
  expect(both.taken).toHaveLength(1);
  expect(both.refused).toHaveLength(1);
  expect(refusedFiles(workspace().db)).toEqual([]);
  must(undoLast(app, workspace(), { by: 'A' }));
});

test('while it writes other acts wait without holding the thread, and questions are answered', async () => {
  const job = await begin([sample('05'), sample('07'), sample('13')]);
  await phaseOf(job, 'keeping');
  const [added, view] = await Promise.all([
    session.call('people.add', { name: `B ${job}`, role: 'reviewer' }),
    session.call('session.view', {}),
  ]);
  expect(added.name).toBe(`B ${job}`);
  expect(view.workspace).not.toBeNull();
  expect((await ended(job)).taken).toHaveLength(3);
});

test('files that are all here already leave the workspace as it is', async () => {
  await ended(await begin([sample('05')]));
  const now = state();
  const outcome = await ended(await begin([sample('05')]));
  expect(outcome.refused.map(({ error }) => error.tag)).toEqual(['SameBytes']);
  expect(state()).toBe(now);
});

test('a file that names persons is pointed out before anything is kept', async () => {
  const path = join(folder, 'people.csv');
  const lines = ['Göstərici;Soyad, ad, ata adı;2023', 'Axtarışda olan şəxslər;Əliyev Vəli Həsən oğlu;3'];
  writeFileSync(path, `${lines.join('\n')}\n`);
  const asks = async (): Promise<number> => {
    const job = await begin([path]);
    await phaseOf(job, 'asking');
    return job;
  };
  const first = await asks();
  const { personal } = await session.call('deliveries.importing', {});
  expect(personal).toMatchObject([{ file: 'people.csv', notes: [{ tag: 'PersonalData', ref: 'B1' }] }]);
  expect(state()).toBe(before);
  await session.call('deliveries.confirmImport', { job: first, persons: { how: 'files left out' } });
  expect((await ended(first)).refused).toMatchObject([{ error: { tag: 'LeftOutForPersons' } }]);
  expect(state()).toBe(before);

  const second = await asks();
  await session.call('job.cancel', { job: second });
  expect((await ended(second)).state).toBe('cancelled');
  expect(state()).toBe(before);

  const third = await asks();
  await session.call('deliveries.confirmImport', {
    job: third,
    persons: { how: 'kept', reason: 'wanted by name' },
  });
  expect((await ended(third)).taken.map((one) => one.file)).toEqual(['people.csv']);
});
