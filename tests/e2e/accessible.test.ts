import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFinds } from './axe.ts';
import { openSampleWindow } from './sample-window.ts';
import { noBrowser, type TestWindow } from './window.ts';

const SCREENS = [
  'overview',
  'deliveries',
  'figures',
  'checks',
  'dynamics',
  'reference',
  'history',
  'catalogue',
];
describe.skipIf(noBrowser('axe'))('what axe finds', () => {
  let window: TestWindow;
  beforeAll(async () => {
    window = await openSampleWindow('Overview');
  }, 300_000);
  afterAll(() => window.close());

  test.each(['light', 'dark'].flatMap((theme) => SCREENS.map((screen): [string, string] => [theme, screen])))(
    'nothing, in %s, on %s',
    async (theme, screen) => {
      const { page } = window;
      await window.call('settings.change', {
        theme: theme as 'light',
        language: theme === 'dark' ? 'az' : 'en',
        tourSeen: true,
      });
      await page.keyboard.press(`Control+${SCREENS.indexOf(screen) + 1}`);
      await page.waitForSelector(`html[data-theme="${theme}"]`);
      await page.waitForTimeout(700);
      expect(await axeFinds(page)).toEqual([]);
    },
    60_000,
  );
});
