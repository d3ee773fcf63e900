import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { vi } from 'vitest';
import { findBrowser } from '../../main/hosts/chromium/find-browser.ts';
import { buildElectron } from '../../main/hosts/electron/build.ts';
import { namedFiles } from '../choose-for.ts';
import { runFake, type FakeRun } from '../host/fake-electron/run-fake.ts';
import { testHome, type TestWindow, type WindowRequest } from './window.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface ElectronWindow extends TestWindow {
  fake: FakeRun;
}

/** Where a packaged program lies, when not this checkout is to be started. */
export interface Packaged {
  main: string;
  appPath: string;
  resources: string;
}

let built: Promise<string> | undefined;
/** The Electron host built from these sources, once for each test file. */
const buildOnce = (): Promise<string> =>
  (built ??= (async () => {
    const out = join(ROOT, '.build', `electron-test-${process.pid}`);
    await buildElectron(out);
    process.on('exit', () => rmSync(out, { recursive: true, force: true }));
    return join(out, 'main.js');
  })());

export async function checkoutProgram(): Promise<Packaged> {
  return { main: await buildOnce(), appPath: ROOT, resources: ROOT };
}

/** As `openTestWindow`, but the built main process and preload of Electron, with a fake in Electron's place. */
export async function openElectronWindow(
  options: WindowRequest & { args?: string[]; program?: Packaged } = {},
): Promise<ElectronWindow> {
  const { home, open } = testHome(options);
  mkdirSync(home, { recursive: true });
  const fake = await runFake({
    ...(options.program ?? (await checkoutProgram())),
    home,
    browser: findBrowser()!,
    args: [...(options.args ?? []), ...(open === undefined ? [] : [open])],
    size: { width: options.width ?? 1440, height: options.height ?? 900 },
  });
  const page = (): Page => fake.page();
  await vi.waitUntil(() => isOpen(fake), { timeout: 60_000, interval: 50 });
  const ask = async (name: string, input: unknown) => {
    const text = await page().evaluate(
      ([asked, json]) => (globalThis as unknown as { arayis: PagePort }).arayis.invoke(asked, { json }),
      [name, JSON.stringify(input)] as const,
    );
    return JSON.parse(text);
  };
  const call: TestWindow['call'] = async (name, input) => {
    for (const { path, right } of namedFiles(name, input)) {
      fake.dialogs.push({ canceled: false, filePaths: [path], filePath: path });
      if (right === 'read') await ask('files.pick', { what: 'evidence', title: '' });
      else await ask('files.pickTarget', { title: '', name: '' });
    }
    const answer = await ask(name, input);
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    return answer.value;
  };
  await page().waitForSelector('#root > *');
  return {
    fake,
    get page() {
      return page();
    },
    home,
    call,
    complaints: fake.complaints,
    choosing: async (path, act) => {
      const before = fake.asked.length;
      fake.dialogs.push({ canceled: false, filePaths: [path], filePath: path });
      await act();
      await vi.waitUntil(() => fake.asked.length > before, { timeout: 10_000 });
    },
    close: async () => {
      fake.closeWindow();
      await fake.ended;
      if (options.home === undefined) rmSync(home, { recursive: true, force: true });
    },
  };
}

interface PagePort {
  invoke: (name: string, payload: { json: string }) => Promise<string>;
}

function isOpen(fake: FakeRun): boolean {
  try {
    return fake.page().url() !== 'about:blank';
  } catch {
    if (fake.child.exitCode !== null) throw new Error(`ended with ${fake.child.exitCode}`);
    return false;
  }
}
