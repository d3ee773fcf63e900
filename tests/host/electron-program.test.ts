import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkoutProgram, type Packaged } from '../e2e/electron-window.ts';

let program: Packaged;
let home: string;
beforeAll(async () => {
  program = await checkoutProgram();
  home = mkdtempSync(join(tmpdir(), 'arayis-electron-'));
}, 60_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

const REGISTER = fileURLToPath(new URL('./fake-electron/register.ts', import.meta.url));
const run = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, ['--import', REGISTER, program.main, ...args], {
    encoding: 'utf8',
    cwd: home,
    env: {
      ...process.env,
      ARAYIS_HOME: home,
      FAKE_APP_PATH: program.appPath,
      FAKE_RESOURCES_PATH: program.resources,
      FAKE_PACKAGED: '1',
    },
  });

test('every thread that the bundle starts is in it', () => {
  const folder = dirname(program.main);
  const started = readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .flatMap((name) => [
      ...readFileSync(join(folder, name), 'utf8').matchAll(/new URL\("(\.\/[^"]+)", import\.meta\.url\)/g),
    ])
    .map(([, path]) => path!);
  expect(started.toSorted()).toContain('./readers-worker.js');
  expect(started).toContain('./app-process.js');
  expect(started).toContain('./app-jobs-job-worker.js');
  for (const path of started) expect(existsSync(join(folder, path)), path).toBe(true);
});

test('nothing in the bundle knows how to use a network', () => {
  const folder = dirname(program.main);
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), 'utf8');
    expect(text, name).not.toMatch(/from "(?:node:)?(?:http|https|http2|net|tls|dgram|dns)(?:\/promises)?"/);
    expect(text, name).not.toMatch(/require\("(?:node:)?(?:http|https|http2|net|tls|dgram|dns)"\)/);
    expect(text, name).not.toMatch(/crashReporter|autoUpdater|electron-updater/);
  }
});

test('the preload is one file that asks for Electron only', () => {
  const preload = readFileSync(join(dirname(program.main), 'preload.cjs'), 'utf8');
  expect([...preload.matchAll(/require\("([^"]+)"\)/g)].map(([, name]) => name)).toEqual(['electron']);
  expect(preload).not.toMatch(/import\s*\(/);
});

test('with --cli it is the command line, with the data that was packed', () => {
  const help = run('--cli', '--help');
  expect(help).toMatchObject({ status: 0, stderr: '' });
  expect(help.stdout).toContain('import');
  const made = run('--cli', 'new', 'A.arayis');
  expect(made).toMatchObject({ status: 0 });
  expect(existsSync(join(home, 'A.arayis'))).toBe(true);
  expect(run('--cli', 'nonsense').status).toBe(2);
});

test('it does not start where somebody else could drive it', () => {
  for (const name of [
    '--remote-debugging-port=9222',
    '--remote-debugging-pipe',
    '--inspect-brk',
    '--inspect=0',
  ])
    expect(run('--', name).status, name).toBe(1);
});
