import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noBrowser, openTestWindow, type ChromiumWindow } from './window.ts';

describe.skipIf(noBrowser('crash'))('a page whose process dies', () => {
  let window: ChromiumWindow;
  beforeAll(async () => {
    window = await openTestWindow();
  });
  afterAll(() => window.close());

  test('comes back, says so, and has lost nothing', async () => {
    await window.call('session.create', { path: `${window.home}/Kept.arayis`, period: '2023' });
    await window.call('people.add', { name: 'Leyla Məmmədova', role: 'analyst' });
    await window.call('settings.change', { tourSeen: true });
    await window.page.waitForSelector('.window-tab');
    const first = window.page;
    const cdp = await window.run.window.context.newCDPSession(first);
    void cdp.send('Page.crash').catch(() => undefined);
    await expect.poll(() => window.page !== first, { timeout: 20_000 }).toBe(true);
    await window.page.waitForSelector('.shell-toast:has-text("The window stopped and was loaded again")');
    await window.page.waitForSelector('.window-tab');
    expect(await window.page.title()).toBe('Kept · Arayış');
    const history = await window.call('session.view', {});
    expect(history.people.map((person) => person.name)).toEqual(['Leyla Məmmədova']);
    expect(new URL(window.page.url()).search).toBe('');
  });
});

describe.skipIf(noBrowser('foreign requests'))('a page that would reach out', () => {
  test('is refused by its policy, and by the host where the policy allows', async () => {
    const window = await openTestWindow();
    const { page } = window;
    await page.waitForSelector('.window-start');
    // Text, for this file is compiled without the types of a page.
    const tried = await page.evaluate(`(async () => {
      const refused = (start) => new Promise((resolve) => start(() => resolve(false), () => resolve(true)));
      return [
        await refused((yes, no) => fetch('https://example.com/').then(yes, no)),
        await refused((yes, no) => Object.assign(new WebSocket('wss://example.com/'), { onopen: yes, onerror: no })),
        await refused((yes, no) => {
          const script = Object.assign(document.createElement('script'), { onload: yes, onerror: no });
          script.src = 'https://example.com/x.js';
          document.head.append(script);
        }),
      ];
    })()`);
    expect(tried).toEqual([true, true, true]);
    await page.evaluate("window.open('https://example.com/window'); location.href = 'https://example.com/'");
    await expect.poll(() => window.run.window.refused).toContain('https://example.com/');
    expect(page.url()).toMatch(/^https:\/\/arayis\.invalid\//);
    await expect.poll(() => window.run.window.context.pages().length).toBe(1);
    await window.close();
  });
});

describe.skipIf(noBrowser('mistake'))('a mistake of ours that nothing caught', () => {
  test('is said in the window in plain words, which stays until it is closed', () => {
    const main = new URL('../../main/', import.meta.url).href;
    const home = mkdtempSync(join(tmpdir(), 'arayis-bug-'));
    const script = `
      import { startChromium } from '${main}hosts/chromium/start.ts';
      import { findBrowser } from '${main}hosts/chromium/find-browser.ts';
      import { whenStopped } from '${main}hosts/starting/on-bug.ts';
      const folders = { config: ${JSON.stringify(home)}, data: ${JSON.stringify(home)} };
      const run = await startChromium({ browser: findBrowser(), headless: true, folders });
      whenStopped(() => run);
      setTimeout(() => { throw new Error('boom'); }, 10);
      await run.window.page.waitForSelector('p.window-problem:has-text("Everything that was saved")');
      console.log(await run.window.page.innerText('body'));
      await run.window.close();
      await run.ended;
    `;
    const ran = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
      timeout: 50_000,
    });
    rmSync(home, { recursive: true, force: true });
    expect(ran.stdout).toContain('The program behind the window stopped.');
    expect(ran.stderr).toContain('boom');
    expect(ran.status).toBe(1);
  });
});
