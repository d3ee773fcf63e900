import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { claimWorkspace } from '../../main/store/file/claim.ts';
import { newWorkspace } from '../../main/work/workspace/new-workspace.ts';
import { addPerson } from '../../main/work/people/people.ts';
import { openForWork } from '../../main/store/file/workspace.ts';
import { claimPath, holderOf } from '../../main/store/claim-file.ts';
import { processMark } from '../../main/store/process-mark.ts';
import { must } from './must.ts';
import { tempFolder } from './temp-folder.ts';

const SINCE = '2024-01-31T09:12:00.000Z';
const folder = tempFolder();
const path = join(folder, 'w.arayis');
const file = claimPath(path);
const app = createApp();
const held: (() => void)[] = [];

const claim = (person = 'Leyla') => claimWorkspace(path, { app: 'window', person, since: SINCE });
const forge = (claimed: object): void => {
  writeFileSync(file, JSON.stringify({ app: 'window', user: 'u', since: SINCE, mark: null, ...claimed }));
};
/** The number of a process that has ended. */
const gone = (): number => spawnSync(process.execPath, ['-e', '']).pid;

beforeAll(() => {
  must(newWorkspace(app, { path, period: '2023', template: 'reference-2023' }));
});
afterEach(() => {
  for (const release of held.splice(0)) release();
});

test('a second window is told who has it, where and since when', () => {
  const first = must(claim());
  expect(claim('Rauf')).toEqual({
    ok: false,
    error: { tag: 'WorkspaceHeld', path, by: 'Leyla', host: hostname(), pid: process.pid, since: SINCE },
  });
  first.release();
  expect(existsSync(file)).toBe(false);
  held.push(must(claim('Rauf')).release);
  // The first one's release does not take the second one's claim away.
  first.release();
  expect(holderOf(path)?.by).toBe('Rauf');
});

test('a claim whose process is gone is taken over', () => {
  forge({ host: hostname(), pid: gone() });
  expect(holderOf(path)).toBeNull();
  held.push(must(claim()).release);
  expect(holderOf(path)?.pid).toBe(process.pid);
});

test.skipIf(processMark(process.pid) === null)('a number given to another process is no holder', () => {
  forge({ host: hostname(), pid: process.pid, mark: 'another boot 1' });
  held.push(must(claim()).release);
});

test('a claim from another machine stands, whatever its process', () => {
  forge({ host: 'PC-7', pid: gone() });
  expect(claim()).toMatchObject({ ok: false, error: { tag: 'WorkspaceHeld', host: 'PC-7', by: 'u' } });
  writeFileSync(file, 'half a cl');
  held.push(must(claim()).release);
});

test('what is committed while another process has it open is refused, and nothing is kept', () => {
  const workspace = must(openForWork(path));
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  try {
    forge({ host: hostname(), pid: other.pid, person: 'Leyla' });
    const added = addPerson(app, workspace, { name: 'A', role: 'analyst' });
    expect(added).toMatchObject({ ok: false, error: { tag: 'WorkspaceHeld', by: 'Leyla', pid: other.pid } });
    expect(workspace.db.raw.prepare('SELECT count(*) FROM person').pluck().get()).toBe(0);
    writeFileSync(file, '');
    must(addPerson(app, workspace, { name: 'A', role: 'analyst' }));
  } finally {
    other.kill();
    workspace.close();
  }
});

test('a writer that is waited for in vain is named', () => {
  const [one, two] = [must(openForWork(path)), must(openForWork(path))];
  held.push(must(claim()).release);
  one.db.raw.exec('BEGIN IMMEDIATE');
  two.db.raw.pragma('busy_timeout = 10');
  const added = addPerson(app, two, { name: 'B', role: 'analyst' });
  expect(added).toMatchObject({ error: { tag: 'WorkspaceLocked', holder: { by: 'Leyla', since: SINCE } } });
  one.db.raw.exec('ROLLBACK');
  for (const workspace of [one, two]) workspace.close();
});

test('it goes when the process ends by itself', () => {
  const script = `import { claimWorkspace } from ${JSON.stringify(new URL('../../main/store/file/claim.ts', import.meta.url).href)};
import { existsSync } from 'node:fs';
claimWorkspace(${JSON.stringify(path)}, { app: 'window' });
process.stdout.write(String(existsSync(${JSON.stringify(file)})));`;
  const ran = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  expect(ran.stdout).toBe('true');
  expect(existsSync(file)).toBe(false);
});

test('of many that come at once over a stale claim exactly one gets it', async () => {
  const script = `import { claimWorkspace } from ${JSON.stringify(new URL('../../main/store/file/claim.ts', import.meta.url).href)};
const done = claimWorkspace(${JSON.stringify(path)}, { app: 'window' });
process.stdout.write(done.ok ? 'held' : done.error.tag);
process.stdin.on('end', () => process.exit()).resume();`;
  forge({ host: hostname(), pid: gone() });
  const racers = Array.from({ length: 6 }, () =>
    spawn(process.execPath, ['--input-type=module', '-e', script]),
  );
  const answers = await Promise.all(
    racers.map((racer) => new Promise<string>((done) => racer.stdout.once('data', (said: Buffer) => done(said.toString())))), // prettier-ignore
  );
  for (const racer of racers) racer.stdin.end();
  await Promise.all(racers.map((racer) => new Promise((done) => racer.once('exit', done))));
  expect(answers.toSorted()).toEqual([...Array.from({ length: 5 }, () => 'WorkspaceHeld'), 'held']);
  expect(readdirSync(folder).filter((name) => name.includes('in-use'))).toEqual([]);
  expect(readFileSync(path).length).toBeGreaterThan(0);
});
