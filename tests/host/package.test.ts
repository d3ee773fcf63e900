import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { extractAll, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { buildElectron } from '../../main/hosts/electron/build.ts';
import { findBrowser } from '../../main/hosts/chromium/find-browser.ts';
import type { BuiltPdf } from '../../main/pdf/build-task.ts';
import { fontFiles } from '../../main/pdf/fonts.ts';
import { runFake } from './fake-electron/run-fake.ts';
import { openElectronWindow } from '../e2e/electron-window.ts';
import { noBrowser } from '../e2e/window.ts';
import { lacking } from '../needs.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** The fuses of a real runtime, before they are set. */
const WIRE = Buffer.concat([
  Buffer.alloc(64),
  Buffer.from(SENTINEL),
  Buffer.from([1, 8]),
  Buffer.from('10110010'),
  Buffer.alloc(64),
]);

/** In the place of the runtime: its version, and a program that has the fuses of a real one and does nothing. */
function stubRuntime(folder: string, name: string, program: Buffer): string {
  const electron = JSON.parse(readFileSync(join(ROOT, 'node_modules/electron/package.json'), 'utf8'));
  mkdirSync(join(folder, 'locales'), { recursive: true });
  writeFileSync(join(folder, 'version'), electron.version);
  writeFileSync(join(folder, 'locales', 'en-US.pak'), '');
  writeFileSync(join(folder, name), Buffer.concat([program, WIRE]));
  chmodSync(join(folder, name), 0o755);
  return folder;
}

/** A program for Windows that does nothing; what packs it reads and changes its resources, so it must be a real one. */
function windowsProgram(folder: string): Buffer {
  const script = `OutFile "stub.exe"
VIProductVersion "1.0.0.0"
${['ProductName', 'FileVersion', 'FileDescription', 'LegalCopyright'].map((key) => `VIAddVersionKey ${key} "1.0.0.0"`).join('\n')}
Section
SectionEnd
`;
  writeFileSync(join(folder, 'stub.nsi'), script);
  execFileSync('makensis', ['-V1', 'stub.nsi'], { cwd: folder });
  return readFileSync(join(folder, 'stub.exe'));
}

function pack(system: 'linux' | 'win', stub: string, out: string): void {
  const builder = join(ROOT, 'node_modules/electron-builder/cli.js');
  const args = [`--${system}`, 'dir', `-c.electronDist=${stub}`, `-c.directories.output=${out}`];
  execFileSync(process.execPath, [builder, ...args], { cwd: ROOT, stdio: 'pipe' });
}

/** Addons of an unpacked program: those named in its archive, and those beside it. */
const addonsIn = (resources: string): { packed: string[]; beside: string[] } => ({
  packed: listPackage(join(resources, 'app.asar'), { isPack: false }).filter((name) =>
    name.endsWith('.node'),
  ),
  beside: readdirSync(join(resources, 'app.asar.unpacked'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.node'),
  ),
});

/** Packed for Linux, on Linux; elsewhere the runtime that is there is another one. */
describe.skipIf(process.platform !== 'linux' || process.arch !== 'x64')('the packed program', () => {
  let folder: string;
  let resources: string;
  let names: string[];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'arayis-package-'));
    await buildElectron();
    const stub = stubRuntime(join(folder, 'electron'), 'electron', Buffer.from('\x7fELF stub'));
    pack('linux', stub, join(folder, 'out'));
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
      'node_modules/hunspell-wasm',
      'package.json',
    ]);
    expect(addonsIn(resources)).toEqual({
      packed: ['/node_modules/better-sqlite3/prebuilds/linux-x64.node'],
      beside: ['node_modules/better-sqlite3/prebuilds/linux-x64.node'],
    });
    for (const start of [
      'main.js',
      'app-process.js',
      'preload.cjs',
      'readers-worker.js',
      'app-jobs-job-worker.js',
      'store-rescue-store-worker.js',
      'docx-build-thread.js',
      'pdf-pdf-thread.js',
      'spelling-spell-thread.js',
    ])
      expect(names).toContain(`/.build/electron/${start}`);
    expect(names.filter((name) => /test|electron-updater|playwright|vite|\.ts$|\.map$/.test(name))).toEqual(
      [],
    );
    expect(readdirSync(join(resources, 'resources')).toSorted()).toEqual(
      [...readdirSync(join(ROOT, 'resources')).filter((name) => name !== 'icons'), 'fonts', 'dictionaries'].toSorted(), // prettier-ignore
    );
    const fonts = Object.values(fontFiles(join(resources, 'resources'))).flatMap((cuts) =>
      Object.values(cuts),
    );
    expect(fonts.filter((file) => !file.startsWith(resources) || !existsSync(file))).toEqual([]);
  });

  test('writes a PDF by what was packed alone', async () => {
    const unpacked = join(folder, 'unpacked');
    extractAll(join(resources, 'app.asar'), unpacked);
    const letter = {
      text: 'Ədliyyə Nazirliyinə\n\nSalam',
      title: 'Məktub',
      language: 'az',
      now: new Date(0),
    };
    const worker = new Worker(join(unpacked, '.build', 'electron', 'pdf-pdf-thread.js'), {
      workerData: { letter, resources: join(resources, 'resources') },
    });
    const [{ bytes, missing }] = (await once(worker, 'message')) as [BuiltPdf];
    expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');
    expect(missing).toEqual([]);
  });

  test('looks words up by what was packed alone', async () => {
    const unpacked = join(folder, 'unpacked-words');
    extractAll(join(resources, 'app.asar'), unpacked);
    const worker = new Worker(join(unpacked, '.build', 'electron', 'spelling-spell-thread.js'));
    for (const [language, words, unknown] of [
      ['en-gb', ['victims', 'heled'], ['heled']],
      ['ru', ['жертва', 'жертфа'], ['жертфа']],
      ['tr', ['mağdur', 'magdurr'], ['magdurr']],
    ] as const) {
      const lie = (ending: string) =>
        join(resources, 'resources', 'dictionaries', `dictionary-${language}`, `index.${ending}`);
      worker.postMessage({ id: 1, dictionary: { affixes: lie('aff'), words: lie('dic') }, ask: 'unknown', words }, []); // prettier-ignore
      const [answer] = (await once(worker, 'message')) as [{ words: string[] }];
      expect(answer.words).toEqual(unknown);
    }
    await worker.terminate();
  }, 60_000);

  test.skipIf(lacking('makensis (a package for Windows)', spawnSync('makensis', ['-VERSION']).status === 0))(
    'for Windows holds the addon of Windows, whatever machine packs it',
    () => {
      const stub = stubRuntime(join(folder, 'windows'), 'electron.exe', windowsProgram(folder));
      pack('win', stub, join(folder, 'out-windows'));
      const packed = join(folder, 'out-windows', 'win-unpacked', 'resources');
      expect(addonsIn(packed)).toEqual({
        packed: ['/node_modules/better-sqlite3/prebuilds/win32-x64.node'],
        beside: ['node_modules/better-sqlite3/prebuilds/win32-x64.node'],
      });
      // The rest is the same program.
      const rest = (all: string[]): string[] => all.filter((name) => !name.endsWith('.node')).toSorted();
      expect(rest(listPackage(join(packed, 'app.asar'), { isPack: false }))).toEqual(rest(names));
    },
    120_000,
  );

  test('says what it needs of a system: glibc as the addon does, no FUSE 2', () => {
    const config = readFileSync(join(ROOT, 'electron-builder.yml'), 'utf8');
    const addon = readFileSync(join(resources, 'app.asar.unpacked/node_modules/better-sqlite3/prebuilds/linux-x64.node')); // prettier-ignore
    const versions = [...addon.toString('latin1').matchAll(/GLIBC_2\.(\d+)/g)].map(([, minor]) =>
      Number(minor),
    );
    expect(config).toContain(`libc6 (>= 2.${Math.max(...versions)})`);
    expect(readFileSync(join(ROOT, 'README.md'), 'utf8')).toContain(`glibc 2.${Math.max(...versions)}`);
    // The runtimes of before 1.0 are linked against FUSE 2.
    expect(config).toMatch(/^ {2}appimage: [1-9]/m);
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
    expect(isOn(FuseV1Options.EnableCookieEncryption)).toBe(false);
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

  test.skipIf(noBrowser('a system that is too old'))(
    'says once, in plain words, that a system is too old for it, and ends',
    async () => {
      const app = join(folder, 'old');
      cpSync(join(folder, 'app'), app, { recursive: true });
      const addon = join(app, 'node_modules/better-sqlite3/prebuilds/linux-x64.node');
      // As on a system whose library has no such version: the loader looks for the name, and nobody has this one.
      const bytes = readFileSync(addon);
      for (let at = bytes.indexOf('GLIBC_2.34\0'); at >= 0; at = bytes.indexOf('GLIBC_2.34\0', at + 1))
        bytes.write('GLIBC_9.34', at);
      writeFileSync(addon, bytes);
      const fake = await runFake({
        main: join(app, '.build/electron/main.js'),
        appPath: app,
        resources,
        home: join(folder, 'old-home'),
        browser: findBrowser()!,
      });
      expect((await fake.ended).code).toBe(1);
      expect(fake.log.filter(({ what }) => what === 'error')).toEqual([
        {
          what: 'error',
          detail: {
            title: 'Arayış cannot run on this machine.',
            content: expect.stringMatching(
              /^Its system is too old: it lacks GLIBC_9\.34\. Arayış runs on Debian 12/,
            ),
          },
        },
      ]);
      expect(fake.log.filter(({ what }) => what === 'utility')).toHaveLength(1);
    },
    60_000,
  );
});
