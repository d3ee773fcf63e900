import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSampleWindow } from './sample-window.ts';
import { noBrowser, type TestWindow } from './window.ts';

describe.skipIf(noBrowser('frame'))('the frame', () => {
  let window: TestWindow;
  beforeAll(async () => {
    window = await openSampleWindow('Overview');
  }, 120_000);
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
      await page.waitForSelector(`.tab[aria-current="page"]:has-text("${title}")`);
    }
  });

  test('speaks Azerbaijani when told to', async () => {
    await window.call('settings.change', { language: 'az' });
    await window.page.waitForSelector('.tab:has-text("Rəqəmlər")');
    await window.call('settings.change', { language: 'en' });
    await window.page.waitForSelector('.tab:has-text("Figures")');
  });

  test('asks nothing of the network and runs under its own policy', () => {
    expect(window.complaints).toEqual([]);
  });
});
