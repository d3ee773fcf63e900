import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFinds } from './axe.ts';
import { openSampleWindow } from './sample-window.ts';
import { noBrowser, type TestWindow } from './window.ts';

describe.skipIf(noBrowser('language'))('the rules of language in the reference', () => {
  let window: TestWindow;
  beforeAll(async () => {
    window = await openSampleWindow('Reference');
    await window.page.waitForSelector('.language-slips .language-slip', { timeout: 60_000 });
  }, 300_000);
  afterAll(() => window.close());

  const slips = async (language: 'en' | 'az' = 'en') =>
    (await window.call('language.slips', { language })).slips;
  const first = '.language-slips .language-slip:first-child .language-said';

  test('Enter repairs the slip that has the focus, the next one gets it, and undo brings it back', async () => {
    const { page } = window;
    const [one, two] = await slips();
    expect(await page.textContent(first)).toContain(one!.say);
    await page.focus(first);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.shell-toast:has-text("1 place repaired")');
    await page.waitForSelector(`.language-said:focus:has-text("${two!.say}")`);
    expect((await slips()).map(({ now }) => now)).not.toContain(one!.now);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await slips())[0]!.now).toBe(one!.now);
  }, 60_000);

  test('Shift Enter repairs all that are shown, as one act; what needs a person stays', async () => {
    const { page } = window;
    await page.click('.language-more');
    const before = await slips();
    await page.keyboard.press('Shift+Enter');
    await page.waitForSelector('.shell-toast:has-text("places repaired")');
    await expect.poll(async () => (await slips()).filter(({ say }) => say !== null).length).toBeLessThan(5);
    const left = await slips();
    expect(left.filter(({ say }) => say === null).length).toBe(
      before.filter(({ say }) => say === null).length,
    );
    await page.waitForSelector('.reference-paper:has-text("via the channels of Interpol")');
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await slips()).length).toBe(before.length);
  }, 60_000);

  test('a word that nobody knows says what may have been meant, and can be added', async () => {
    const { page } = window;
    const heled = '.language-word:has-text("heled")';
    await page.click(`${heled} button`);
    await page.waitForSelector(`${heled}:has-text("helped")`, { timeout: 20_000 });
    await page.click(`${heled} button:has-text("Add word")`);
    await page.waitForSelector('.shell-toast:has-text("heled is a word of the house")');
    await expect.poll(() => page.locator(heled).count()).toBe(0);
    await page.keyboard.press('Control+z');
    await page.waitForSelector(heled);
  }, 60_000);

  test.each(['en', 'az'] as const)(
    'is accessible, and in the language of the window: %s',
    async (language) => {
      const { page } = window;
      await window.call('settings.change', { language });
      await page.waitForSelector(`.language-head:has-text("${{ en: 'Language', az: 'Dil' }[language]}")`);
      for (const theme of ['light', 'dark'] as const) {
        await window.call('settings.change', { theme });
        await page.waitForTimeout(300);
        expect(await axeFinds(page)).toEqual([]);
      }
    },
    120_000,
  );
});
