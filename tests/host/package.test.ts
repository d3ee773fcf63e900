import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractAll, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { buildElectron } from '../../main/hosts/electron/build.ts';
import { openElectronWindow } from '../e2e/electron-window.ts';
import { noBrowser } from '../e2e/window.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** In the place of the runtime: its version, and a program that has the fuses of a real one and does nothing. */
function stubRuntime(folder: string): string {
  const electron = JSON.parse(readFileSync(join(ROOT, 'node_modules/electron/package.json'), 'utf8'));
  mkdirSync(join(folder, 'locales'), { recursive: true });
  writeFileSync(join(folder, 'version'), electron.version);
  writeFileSync(join(folder, 'locales', 'en-US.pak'), '');
  const wire = Buffer.concat([Buffer.from(SENTINEL), Buffer.from([1, 8]), Buffer.from('10110010')]);
  writeFileSync(join(folder, 'electron'), Buffer.concat([Buffer.from('\x7fELF stub'), Buffer.alloc(64), wire, Buffer.alloc(64)])); // prettier-ignore
  chmodSync(join(folder, 'electron'), 0o755);
  return folder;
}

/** Packed for Linux, on Linux; elsewhere the runtime that is there is another one. */
describe.skipIf(process.platform !== 'linux' || process.arch !== 'x64')('the packed program', () => {
  let folder: string;
  let resources: string;
  let names: string[];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'arayis-package-'));
    await buildElectron();
    const builder = join(ROOT, 'node_modules/electron-builder/cli.js');
    const stub = stubRuntime(join(folder, 'electron'));
    const args = [
      '--linux',
      'dir',
      `-c.electronDist=${stub}`,
      `-c.directories.output=${join(folder, 'out')}`,
    ];
    execFileSync(process.execPath, [builder, ...args], { cwd: ROOT, stdio: 'pipe' });
    resources = join(folder, 'out', 'linux-unpacked', 'resources');
    names = listPackage(join(resources, 'app.asar'), { isPack: false });
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('holds what it needs and nothing else', () => {
    const top = new Set(names.map((name) => name.split('/').slice(1, 3).join('/')));
    expect([...top].toSorted()).toEqual([
      '.build',
      '.build/electron',
      '.build/page',
      'LICENSE',
      'node_modules',
      'node_modules/@e965',
      'node_modules/better-sqlite3',
      'package.json',
    ]);
    expect(names.filter((name) => name.endsWith('.node'))).toEqual([
      `/node_modules/better-sqlite3/prebuilds/linux-x64.node`,
    ]);
    expect(existsSync(join(resources, 'app.asar.unpacked/node_modules/better-sqlite3/prebuilds/linux-x64.node'))).toBe(true); // prettier-ignore
    for (const start of [
      'main.js',
      'app-process.js',
      'preload.cjs',
      'readers-worker.js',
      'jobs-job-worker.js',
      'store-store-worker.js',
      'docx-build-thread.js',
    ])
      expect(names).toContain(`/.build/electron/${start}`);
    expect(names.filter((name) => /test|electron-updater|playwright|vite|\.ts$|\.map$/.test(name))).toEqual(
      [],
    );
    expect(readdirSync(join(resources, 'resources')).toSorted()).toEqual(
      readdirSync(join(ROOT, 'resources')).filter((name) => name !== 'icons').toSorted(), // prettier-ignore
    );
  });

  test('its package names neither tools nor scripts', () => {
    extractAll(join(resources, 'app.asar'), join(folder, 'app'));
    const packed = JSON.parse(readFileSync(join(folder, 'app', 'package.json'), 'utf8'));
    expect(packed).toMatchObject({ name: 'arayis', main: '.build/electron/main.js', type: 'module' });
    expect(packed.scripts).toBeUndefined();
    expect(packed.devDependencies).toBeUndefined();
  });

  test('has the fuses set', async () => {
    const wire = await getCurrentFuseWire(join(folder, 'out', 'linux-unpacked', 'arayis'));
    const isOn = (fuse: FuseV1Options): boolean => wire[fuse] === '1'.codePointAt(0);
    expect(isOn(FuseV1Options.RunAsNode)).toBe(false);
    expect(isOn(FuseV1Options.EnableNodeOptionsEnvironmentVariable)).toBe(false);
    expect(isOn(FuseV1Options.EnableNodeCliInspectArguments)).toBe(false);
    expect(isOn(FuseV1Options.GrantFileProtocolExtraPrivileges)).toBe(false);
    expect(isOn(FuseV1Options.EnableCookieEncryption)).toBe(true);
    expect(isOn(FuseV1Options.EnableEmbeddedAsarIntegrityValidation)).toBe(true);
    expect(isOn(FuseV1Options.OnlyLoadAppFromAsar)).toBe(true);
  });

  test('npm start runs the checkout in Electron where that is', () => {
    const stub = join(folder, 'electron-stub');
    writeFileSync(stub, `#!/bin/sh\nprintf '%s\\n' "$@" > ${join(folder, 'given')}\nexit 7\n`);
    chmodSync(stub, 0o755);
    const { npm_lifecycle_event: _, ...clean } = process.env;
    const env = { ...clean, DISPLAY: ':1', ELECTRON_OVERRIDE: stub, ARAYIS_HOME: join(folder, 'home') };
    const ran = spawnSync(process.execPath, [join(ROOT, 'main/hosts/start.ts'), 'A.arayis'], {
      env,
      cwd: folder,
    });
    expect(ran.status).toBe(7);
    const given = readFileSync(join(folder, 'given'), 'utf8').trim().split('\n');
    expect(given.filter((arg) => arg !== '--no-sandbox')).toEqual([
      ROOT.slice(0, -1),
      join(folder, 'A.arayis'),
    ]);
    expect(given.includes('--no-sandbox')).toBe(process.getuid?.() === 0);
  });

  test('is never published', () => {
    const config = readFileSync(join(ROOT, 'electron-builder.yml'), 'utf8');
    expect(config).toMatch(/^publish: null$/m);
    expect(readdirSync(resources).filter((name) => /update/.test(name))).toEqual([]);
  });

  test.skipIf(noBrowser('the packed program'))(
    'starts, makes its sample and closes, from what was packed alone',
    async () => {
      const app = join(folder, 'app');
      const program = { main: join(app, '.build/electron/main.js'), appPath: app, resources };
      const window = await openElectronWindow({ program, sample: true });
      await vi.waitUntil(async () => (await window.page.title()) === 'Sample 2023 · Arayış', {
        timeout: 60_000,
      });
      expect(window.complaints).toEqual([]);
      await window.close();
      expect(await window.fake.ended).toEqual({ code: 0, said: '' });
    },
    120_000,
  );
});
