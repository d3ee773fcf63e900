import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noBrowser, openTestWindow, type TestWindow } from './window.ts';

const SCREENS = [
  'overview', 'deliveries', 'figures', 'checks', 'dynamics', 'reference', 'history', 'catalogue',
] as const; // prettier-ignore

/** What of the elements that match reaches beyond the window. */
const beyond = (selector: string): string => `(() => [...document.querySelectorAll('${selector}')]
  .filter((one) => one.getClientRects().length > 0)
  .filter((one) => {
    const { left, top, right, bottom } = one.getBoundingClientRect();
    return left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1;
  })
  .map((one) => one.outerHTML.slice(0, 120)))()`;

describe.skipIf(noBrowser('200 %'))('at twice the size, in Azerbaijani', () => {
  let window: TestWindow;
  beforeAll(async () => {
    window = await openTestWindow();
    await window.call('session.openSample', {});
    await window.call('settings.change', { language: 'az', zoom: 200, tourSeen: true });
  }, 120_000);
  afterAll(() => window.close());

  test.each(SCREENS)('%s: every screen, choice and key is within the window', async (screen) => {
    const { page } = window;
    await page.waitForSelector('html[lang=az]');
    await page.keyboard.press(`Control+${SCREENS.indexOf(screen) + 1}`);
    await page.waitForTimeout(700);
    expect(
      await page.evaluate(beyond('.window-tab, .window-tools > *, #main, .window-footer, .kit-bar > *')),
    ).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    // A pane is as wide as what is in it asks for, not squeezed between two others.
    expect(
      await page.evaluate(
        `[...document.querySelectorAll('#main [data-pane]')].map((one) => one.offsetWidth).filter((wide) => wide > 0 && wide < 140)`,
      ),
    ).toEqual([]);
  });

  test('dialogs with what ends them are within the window', async () => {
    const { page } = window;
    await page.keyboard.press('Control+1');
    await page.waitForSelector('.overview-page');
    for (const key of ['Control+k', 'Shift+?', 'w', 'Control+e']) {
      await page.keyboard.press(key);
      await page.waitForSelector('dialog[open]');
      await page.waitForTimeout(300);
      expect(await page.evaluate(beyond('dialog[open], dialog[open] > footer button')), key).toEqual([]);
      await page.keyboard.press('Escape');
      await page.waitForSelector('dialog[open]', { state: 'detached' });
    }
    expect(window.complaints).toEqual([]);
  });
});
