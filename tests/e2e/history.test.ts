import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSampleWindow } from './sample-window.ts';
import { noBrowser, type TestWindow } from './window.ts';

describe.skipIf(noBrowser('history'))('the history', () => {
  let window: TestWindow;
  beforeAll(async () => {
    window = await openSampleWindow('History');
    await window.page.waitForSelector('[data-table="history"] [aria-selected="true"]');
  }, 300_000);
  afterAll(() => window.close());

  test('undo strikes the act through and says by whom; redo brings it back', async () => {
    const { page } = window;
    const before = await page.innerText('[data-table="history"] [aria-selected="true"] [data-column="act"]');
    await page.keyboard.press('Control+z');
    await page.waitForSelector('[data-undone] s');
    expect(await page.innerText('[data-undone] s')).toBe(before);
    await page.keyboard.press('Control+Shift+z');
    await page.waitForSelector('[data-undone]', { state: 'detached' });
  });

  test('filters by kind and by text', async () => {
    const { page } = window;
    await page.click('.kit-bar button:has-text("Every act")');
    await page.click('.kit-menu:popover-open button:has-text("Deliveries")');
    await page.waitForSelector('td[data-column="act"]:has-text("taken in")');
    expect(await page.locator('td[data-column="act"]:has-text("confirmed")').count()).toBe(0);
    await page.click('.kit-bar button:has-text("Deliveries")');
    await page.click('.kit-menu:popover-open button:has-text("Every act")');
    await page.waitForSelector('td[data-column="act"]:has-text("confirmed")');
    await page.keyboard.press('/');
    await page.keyboard.type('portal');
    await page.waitForSelector('td[data-column="act"]:has-text("confirmed")');
    await expect
      .poll(async () => (await page.locator('[data-table="history"] [data-line]').allInnerTexts()).length)
      .toBeLessThan(12);
    await page.keyboard.press('Escape');
  });

  test('undo back to an act names what would be taken back, and does it', async () => {
    const { page } = window;
    await page.waitForSelector('td[data-column="act"]:has-text("taken in")');
    await page.click('[data-table="history"] [data-line] >> nth=0');
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowDown');
    await page.waitForSelector('.history-panel button:has-text("Undo back to here")');
    await page.keyboard.press('b');
    await page.waitForSelector('dialog .history-undo li');
    const named = await page.locator('dialog .history-undo li').count();
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('dialog', { state: 'detached' });
    await expect.poll(() => page.locator('[data-undone]').count()).toBe(named);
  });

  test('Enter goes to where the act can be seen', async () => {
    const { page } = window;
    await page.click('td[data-column="act"]:has-text("confirmed")');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.window-tab[aria-current="page"]:has-text("Figures")');
  });

  test('the page complains of nothing', () => {
    expect(window.complaints).toEqual([]);
  });
});
