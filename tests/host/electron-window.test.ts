import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openElectronWindow, type ElectronWindow } from '../e2e/electron-window.ts';
import { noBrowser } from '../e2e/window.ts';

describe.skipIf(noBrowser('electron'))('the built Electron host', () => {
  let window: ElectronWindow;
  beforeAll(async () => {
    window = await openElectronWindow({ sample: true });
    await expectWorkspace('Sample 2023');
    await window.call('settings.change', { tourSeen: true });
  }, 120_000);
  afterAll(() => window.close());

  const expectWorkspace = (name: string): Promise<unknown> =>
    vi.waitUntil(async () => (await window.page.title()) === `${name} · Arayış`, { timeout: 60_000 });

  test('goes to every screen by its menu', async () => {
    for (const screen of [
      'Deliveries',
      'Figures',
      'Checks',
      'Dynamics',
      'Reference',
      'History',
      'Catalogue',
      'Overview',
    ]) {
      window.fake.choose(`go.${screen.toLowerCase()}`);
      await window.page.waitForSelector(`.window-tab[aria-current="page"]:has-text("${screen}")`);
    }
  });

  test('speaks Azerbaijani in its menu too', async () => {
    expect(window.fake.menu().find((item) => item.id === 'go.figures')?.label).toBe('Figures');
    // Roles of macOS alone: elsewhere an item with one of them does nothing.
    const ids = window.fake.menu().map((item) => item.id);
    expect(ids.filter((id) => /recent/i.test(id))).toEqual([]);
    await window.call('settings.change', { language: 'az' });
    await expect
      .poll(() => window.fake.menu().find((item) => item.id === 'go.figures')?.label)
      .toBe('Rəqəmlər');
    await window.call('settings.change', { language: 'en' });
    await expect
      .poll(() => window.fake.menu().find((item) => item.id === 'go.figures')?.label)
      .toBe('Figures');
  });

  test('asks for files in the dialogs of the system', async () => {
    const path = join(window.home, 'Other 2023.arayis');
    await window.call('session.create', { path, period: '2023' });
    await expectWorkspace('Other 2023');
    const sample = join(window.home, 'Sample 2023.arayis');
    await window.choosing(sample, () => window.page.keyboard.press('Control+O'));
    await expectWorkspace('Sample 2023');
    expect(window.fake.asked.at(-1)).toMatchObject({
      what: 'open',
      options: {
        title: 'Open a workspace…',
        filters: [{ extensions: ['arayis'] }],
        properties: ['openFile'],
      },
    });
    const target = join(window.home, 'saved.txt');
    window.fake.dialogs.push({ canceled: false, filePath: target });
    const { path: chosen } = await window.call('files.pickTarget', { title: 'Save', name: 'saved.txt' });
    await window.call('files.write', { path: chosen!, encoding: 'utf8', content: 'Ə' });
    expect(readFileSync(target, 'utf8')).toBe('Ə');
    expect(window.fake.log.filter(({ what }) => what === 'recent').map(({ detail }) => detail)).toContain(
      path,
    );
  });

  test('gives real paths of files that are dropped on the page', async () => {
    await window.page.evaluate(
      `document.body.insertAdjacentHTML('beforeend', '<input type="file" id="drop">')`,
    );
    const file = join(window.home, 'settings.json');
    await window.page.setInputFiles('#drop', file);
    const answer = await window.page.evaluate(
      `window.arayis.invoke('files.dropped', { json: '{}', files: [...document.querySelector('#drop').files] })`,
    );
    expect(JSON.parse(answer as string)).toEqual({ ok: true, value: { paths: [file] } });
    await window.page.evaluate(`document.querySelector('#drop').remove()`);
  });

  test('opens its window locked down, and keeps Chromium quiet', () => {
    expect(window.fake.windowOptions()['webPreferences']).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
    });
    expect(window.fake.log).toContainEqual({ what: 'sandbox', detail: true });
    expect(window.fake.log).toContainEqual({ what: 'proxy', detail: { mode: 'direct' } });
    expect(window.fake.log).toContainEqual({ what: 'spelling', detail: false });
    expect(window.fake.log).toContainEqual({ what: 'dictionaries', detail: [] });
  });

  test('a second start hands its file to the first and ends', async () => {
    const path = join(window.home, 'Other 2023.arayis');
    const second = await openSecond(window.home, path);
    expect(second).toEqual({ code: 0, said: '' });
    await expectWorkspace('Other 2023');
    expect(window.fake.log.some(({ what }) => what === 'focus')).toBe(true);
  });

  test('a page that dies is offered again, and nothing is lost', async () => {
    window.fake.dialogs.push({ response: 0 });
    const dead = window.page;
    const cdp = await dead.context().newCDPSession(dead);
    void cdp.send('Page.crash').catch(() => undefined);
    await expect.poll(() => window.fake.asked.at(-1)?.what, { timeout: 20_000 }).toBe('message');
    await expect
      .poll(() => pageOf(window) !== dead && pageOf(window) !== null, { timeout: 20_000 })
      .toBe(true);
    await window.page.waitForSelector('.shell-toast:has-text("The window stopped and was loaded again")');
    await expectWorkspace('Other 2023');
  });

  test('an app process that dies is started again, and the page says so', async () => {
    const pid = window.fake.log.findLast(({ what }) => what === 'utility')!.detail as number;
    process.kill(pid, 'SIGKILL');
    await window.page.waitForSelector('.shell-toast:has-text("The program behind this window stopped")');
    await expectWorkspace('Other 2023');
  });

  test('complains of nothing', () => {
    expect(window.complaints).toEqual([]);
  });

  test('closes with everything put away', async () => {
    window.fake.closeWindow();
    expect(await window.fake.ended).toEqual({ code: 0, said: '' });
    const settings = JSON.parse(readFileSync(join(window.home, 'settings.json'), 'utf8'));
    expect(settings.window).toMatchObject({ width: 1440, height: 900, maximized: false });
    for (const end of ['-wal', '-shm', '.in-use'])
      expect(existsSync(join(window.home, `Other 2023.arayis${end}`))).toBe(false);
  });
});

const pageOf = (window: ElectronWindow): unknown => {
  try {
    return window.page;
  } catch {
    return null;
  }
};

async function openSecond(home: string, path: string): Promise<{ code: number | null; said: string }> {
  const { checkoutProgram } = await import('../e2e/electron-window.ts');
  const { runFake } = await import('./fake-electron/run-fake.ts');
  const { findBrowser } = await import('../../main/hosts/chromium/find-browser.ts');
  const second = await runFake({ ...(await checkoutProgram()), home, browser: findBrowser()!, args: [path] });
  return second.ended;
}
