import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSampleWindow } from './sample-window.ts';
import { noBrowser, type TestWindow } from './window.ts';

describe.skipIf(noBrowser('frame'))('the frame', () => {
  let window: TestWindow;
  beforeAll(async () => {
    window = await openSampleWindow('Overview');
  }, 300_000);
  afterAll(() => window.close());

  test('goes to every screen by key, and names it', async () => {
    const { page } = window;
    const titles = [
      'Overview',
      'Deliveries',
      'Figures',
      'Checks',
      'Dynamics',
      'Reference',
      'History',
      'Catalogue',
    ];
    for (const [at, title] of titles.entries()) {
      await page.keyboard.press(`Control+${at + 1}`);
      await page.waitForSelector(`.window-tab[aria-current="page"]:has-text("${title}")`);
    }
  });

  const focused = (): Promise<string> =>
    window.page.evaluate(`(() => {
      const pane = document.activeElement?.closest('[data-pane]');
      return document.querySelector('#main').contains(pane ?? null) ? pane.className.split(' ')[0] : '';
    })()`);

  test('has the focus where work begins on every screen, wherever it was before', async () => {
    const { page } = window;
    const begins = [
      'Deliveries deliveries-centre',
      'Figures figures-list',
      'Checks kit-list',
      'Dynamics dynamics-slides',
      'Reference reference-outline',
    ];
    for (const [at, begin] of [...begins.entries(), ...begins.entries()]) {
      await page.keyboard.press(`Control+${at + 2}`);
      const [title = '', pane = ''] = begin.split(' ');
      await page.waitForSelector(`.window-tab[aria-current="page"]:has-text("${title}")`);
      await expect.poll(focused, { message: begin, timeout: 5_000 }).toBe(pane);
    }
    await page.keyboard.press('Control+1');
    await page.waitForSelector('.overview-todo:focus');
  });

  test('goes round all panes by F6, one within another too', async () => {
    const { page } = window;
    await page.keyboard.press('Control+2');
    await page.waitForSelector('.sheet-grid:focus');
    const seen: string[] = [];
    for (let press = 0; press < 4; press += 1) {
      await page.keyboard.press('F6');
      seen.push(await focused());
    }
    expect(seen).toEqual(['sheet-says', 'deliveries-panel', 'deliveries-list', 'deliveries-centre']);
  });

  test('speaks Azerbaijani when told to', async () => {
    await window.call('settings.change', { language: 'az' });
    await window.page.waitForSelector('.window-tab:has-text("Rəqəmlər")');
    await window.call('settings.change', { language: 'en' });
    await window.page.waitForSelector('.window-tab:has-text("Figures")');
  });

  test('asks nothing of the network and runs under its own policy', () => {
    expect(window.complaints).toEqual([]);
  });
});
