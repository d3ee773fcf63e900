import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hasDisplay } from '../../main/hosts/starting/display.ts';
import { fetchElectron } from '../../main/hosts/starting/fetch-electron.ts';
import { findElectron } from '../../main/hosts/starting/find-electron.ts';
import { startFile } from '../../main/hosts/starting/start-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'arayis-starting-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  for (const name of ['ELECTRON_MIRROR', 'ARAYIS_NO_FETCH']) Reflect.deleteProperty(process.env, name);
});

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

test('Electron is fetched once by its own script; a failure is said, and not repeated the same day', async () => {
  const said: string[] = [];
  process.env['ELECTRON_MIRROR'] = 'https://mirror.invalid/';
  checkout(`require('fs').writeFileSync(__dirname + '/ran', ''); process.exit(1)`);
  const config = join(folder, 'config');
  await fetchElectron(folder, config, (line) => said.push(line));
  expect(said).toHaveLength(2);
  expect(said[1]).toMatch(/could not be fetched\. The window opens in the browser/);
  await fetchElectron(folder, config, (line) => said.push(line));
  expect(said).toHaveLength(2);
});

test('nothing is fetched where that is forbidden', async () => {
  const said: string[] = [];
  process.env['ARAYIS_NO_FETCH'] = '1';
  process.env['ELECTRON_MIRROR'] = 'https://mirror.invalid/';
  checkout('process.exit(1)');
  await fetchElectron(folder, join(folder, 'config'), (line) => said.push(line));
  expect(said).toEqual([]);
});
