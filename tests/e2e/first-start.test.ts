import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noBrowser, openTestWindow, type TestWindow } from './window.ts';

describe.skipIf(noBrowser('first start'))('a first start', () => {
  let window: TestWindow;
  beforeAll(async () => {
    window = await openTestWindow();
  }, 120_000);
  afterAll(() => window.close());

  test('opens the sample with one press, and shows the tour on it', async () => {
    const { page } = window;
    await window.call('session.openSample', {});
    await page.waitForSelector('.window-tour h2');
    const seen: string[] = [];
    for (let step = 1; step <= 6; step += 1) {
      await page.waitForSelector(`.window-tour:has-text("${step} of 6")`);
      seen.push((await page.textContent('.window-tab[aria-current="page"]')) ?? '');
      await page.waitForSelector('.window-tour .kit-button.kit-primary:focus');
      await page.keyboard.press('Enter');
    }
    expect(seen.map((name) => name.replace(/\d+$/, ''))).toEqual([
      'Deliveries',
      'Deliveries',
      'Figures',
      'Figures',
      'Checks',
      'Overview',
    ]);
    await page.waitForSelector('.window-tour', { state: 'detached' });
    await page.waitForSelector('.overview-page h1');
  }, 120_000);

  test('shows it once, and again from the menu', async () => {
    const { page } = window;
    expect((await window.call('session.view', {})).settings.tourSeen).toBe(true);
    await page.reload();
    await page.waitForSelector('.overview-page h1');
    expect(await page.$('.window-tour')).toBeNull();
    await page.click('.window-workspace');
    await page.click('text=Short tour');
    await page.waitForSelector('.window-tour:has-text("1 of 6")');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.window-tour', { state: 'detached' });
  });

  test('waits in the corner while somebody works elsewhere, and ends by Escape wherever it is', async () => {
    const { page } = window;
    await page.click('.window-workspace');
    await page.click('text=Short tour');
    for (let step = 1; step < 3; step += 1) {
      await page.waitForSelector(`.window-tour:has-text("${step} of 6")`);
      await page.waitForSelector('.window-tour .kit-button.kit-primary:focus');
      await page.keyboard.press('Enter');
    }
    await page.waitForSelector('.window-tour:has-text("3 of 6")');
    await page.waitForSelector('.window-ring');
    await page.keyboard.press('Control+7');
    await page.waitForSelector('.window-ring', { state: 'detached' });
    expect((await page.locator('.window-tour').boundingBox())?.x).toBeGreaterThan(1000);
    await page.keyboard.press('Control+3');
    await page.waitForSelector('.window-ring');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.window-tour', { state: 'detached' });
  });

  test('nothing was complained of', () => {
    expect(window.complaints).toEqual([]);
  });
});
