import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hasDisplay } from '../../main/hosts/starting/display.ts';
import { fetchElectron } from '../../main/hosts/starting/fetch-electron.ts';
import { findElectron } from '../../main/hosts/starting/find-electron.ts';
import { startFile } from '../../main/hosts/starting/start-file.ts';

const START = fileURLToPath(new URL('../../main/hosts/start.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'arayis-starting-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a display is asked for on Linux only', () => {
  expect(hasDisplay('linux', {})).toBe(false);
  expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false);
  expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
  expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
  expect(hasDisplay('win32', {})).toBe(true);
});

test('the file to open is the one of the caller', () => {
  const npm = { npm_lifecycle_event: 'start', INIT_CWD: '/home/leyla' };
  expect(startFile([], {}, '/x')).toBeUndefined();
  expect(startFile(['--flag', 'notes.txt'], {}, '/x')).toBeUndefined();
  expect(startFile(['a b.ARAYIS'], {}, '/x')).toBe('/x/a b.ARAYIS');
  expect(startFile(['a.arayis'], npm, '/package')).toBe('/home/leyla/a.arayis');
  expect(startFile(['/y/a.arayis'], npm, '/package')).toBe('/y/a.arayis');
});

/** A checkout whose Electron package has this install script. */
function checkout(script: string): void {
  const electron = join(folder, 'node_modules', 'electron');
  mkdirSync(electron, { recursive: true });
  writeFileSync(join(electron, 'install.js'), script);
}

test('Electron is where it says, where it was fetched to, or not there', () => {
  expect(findElectron(folder, {})).toBeNull();
  expect(findElectron(folder, { ELECTRON_OVERRIDE: '/nowhere' })).toBeNull();
  expect(findElectron(folder, { ELECTRON_OVERRIDE: process.execPath })).toBe(process.execPath);
  const dist = join(folder, 'node_modules', 'electron', 'dist');
  mkdirSync(dist, { recursive: true });
  writeFileSync(join(dist, 'electron'), '');
  expect(findElectron(folder, {})).toBe(join(dist, 'electron'));
});

test('Electron is fetched by its own script, and a failure is said', async () => {
  const said: string[] = [];
  const fetched = (): Promise<boolean> => fetchElectron(folder, (line) => said.push(line));
  expect(await fetched()).toBe(false);
  checkout(`process.exit(1)`);
  expect(await fetched()).toBe(false);
  expect(said.at(-1)).toBe('Electron could not be fetched.');
  checkout(
    `require('fs').mkdirSync(__dirname + '/dist'); require('fs').writeFileSync(__dirname + '/dist/electron', '')`,
  );
  expect(await fetched()).toBe(true);
  expect(findElectron(folder, {})).not.toBeNull();
});

/**
 * `npm start` in a home where nothing shows a window, with every look-up of a name and every process that it starts
 * written down instead of done.
 */
function started(
  args: string[],
  more: NodeJS.ProcessEnv = {},
): { said: string; asked: string[]; code: number | null } {
  const log = join(folder, 'asked');
  writeFileSync(log, '');
  const watch = join(folder, 'watch.mjs');
  writeFileSync(
    watch,
    `import dns from 'node:dns';
import net from 'node:net';
import child from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const note = (what) => appendFileSync(${JSON.stringify(log)}, what + '\\n');
dns.lookup = (name, ...rest) => { note('name ' + name); rest.at(-1)(new Error('none')); };
dns.promises.lookup = async (name) => { note('name ' + name); throw new Error('none'); };
const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...given) {
  const to = JSON.stringify(given);
  if (!to.includes('window.sock')) note('connection ' + to);
  return connect.apply(this, given);
};
for (const name of ['spawn', 'spawnSync']) {
  const was = child[name];
  child[name] = (program, args, ...rest) => { note('process ' + [program, ...args].join(' ')); return was(process.execPath, ['-e', 'process.exit(1)'], ...rest); };
}
syncBuiltinESMExports();
`,
  );
  const { ELECTRON_OVERRIDE: _, ...clean } = process.env;
  const run = spawnSync(process.execPath, ['--import', watch, START, ...args], {
    encoding: 'utf8',
    env: {
      ...clean,
      DISPLAY: ':1',
      ARAYIS_HOME: join(folder, 'home'),
      ELECTRON_OVERRIDE: '/nowhere',
      ARAYIS_BROWSER: '/nowhere',
      // With any of these a start once went to the network without being asked.
      ELECTRON_MIRROR: 'https://mirror.invalid/',
      HTTPS_PROXY: 'http://proxy.invalid:3128',
      ...more,
    },
  });
  const asked = readFileSync(log, 'utf8').split('\n').filter(Boolean);
  return { said: run.stderr, asked, code: run.status };
}

test('a start asks no network and installs nothing, and says how to come by a window', () => {
  const { said, asked, code } = started([]);
  expect(asked).toEqual([]);
  expect(code).toBe(2);
  expect(said).toMatch(/Neither the runtime of Electron nor Chromium.*npm start -- --fetch-electron/s);
});

test('with --fetch-electron it runs the install script of Electron, and nothing else', () => {
  const { said, asked } = started(['--fetch-electron']);
  expect(asked).toEqual([
    `process ${process.execPath} ${join(ROOT, 'node_modules', 'electron', 'install.js')}`,
  ]);
  expect(said).toContain('Electron could not be fetched.');
});

test('the runtime that is there shows the window, and that is said; nothing is fetched besides', () => {
  const { said, asked } = started(['--fetch-electron'], { ELECTRON_OVERRIDE: process.execPath });
  expect(said).toContain(`The window is shown by Electron (${process.execPath}).`);
  expect(
    asked.every((line) => line.startsWith(`process ${process.execPath}`) && !line.includes('install.js')),
  ).toBe(true);
});
