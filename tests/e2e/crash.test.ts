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
    await window.page.waitForSelector('.tab');
    const first = window.page;
    const cdp = await window.run.window.context.newCDPSession(first);
    void cdp.send('Page.crash').catch(() => undefined);
    await expect.poll(() => window.page !== first, { timeout: 20_000 }).toBe(true);
    await window.page.waitForSelector('.toast:has-text("The window stopped and was loaded again")');
    await window.page.waitForSelector('.tab');
    expect(await window.page.title()).toBe('Kept · Arayış');
    const history = await window.call('session.view', {});
    expect(history.people.map((person) => person.name)).toEqual(['Leyla Məmmədova']);
    expect(new URL(window.page.url()).hash).toBe('');
  });
});

describe.skipIf(noBrowser('foreign requests'))('a page that would reach out', () => {
  test('is refused by its policy, and by the host where the policy allows', async () => {
    const window = await openTestWindow();
    const { page } = window;
    await page.waitForSelector('.start');
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
