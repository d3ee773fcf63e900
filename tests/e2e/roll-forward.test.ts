import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFinds } from './axe.ts';
import { openSampleWindow } from './sample-window.ts';
import { noBrowser, type ChromiumWindow } from './window.ts';

describe.skipIf(noBrowser('roll-forward'))('begin the next year', () => {
  let window: ChromiumWindow;
  beforeAll(async () => {
    window = await openSampleWindow('Reference');
    await window.page.waitForSelector('.reference-paper');
  }, 300_000);
  afterAll(() => window.close());

  const heading = (): Promise<string | null> => window.page.textContent('.roll-head h1');
  const row = '.roll-row[aria-selected="true"]';

  test('is found in the palette, and says what goes along and what is left', async () => {
    const { page } = window;
    await page.keyboard.press('Control+k');
    await page.keyboard.type('begin 2024');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.roll-screen .roll-row');
    expect(await heading()).toMatch(/^Begin 2024 from 2023\. \d+ of \d+ sentences are left/);
    expect(await page.textContent('.roll-along')).toMatch(/205\s*figures/);
    expect(await page.textContent('.roll-list')).toContain('Zero, one or many would break it');
  });

  test('leads from sentence to sentence by key, with trial values by the real grammar', async () => {
    const { page } = window;
    await page.click('.roll-row:has-text("75 judges")');
    await page.waitForSelector('.roll-trial:has-text("As many as 0 judges")');
    const before = await heading();
    await page.keyboard.press('j');
    expect(await page.textContent(row)).not.toContain('75 judges');
    await page.keyboard.press('k');
    await page.waitForSelector(`${row}:has-text("75 judges")`);
    // The first offer leaves the sentence out where the number is none.
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.roll-row:has-text("75 judges"):has-text("mended")');
    expect(await heading()).not.toBe(before);
    await page.keyboard.press('=');
    await page.waitForSelector('.roll-row:has-text("kept as it is")');
    await page.keyboard.press('z');
    await page.waitForSelector('.roll-row:has-text("later")');
    await page.keyboard.press('Control+z');
    await page.waitForSelector('.roll-row:has-text("later")', { state: 'detached' });
  });

  test('what is typed anew is read, and what cannot be read is refused', async () => {
    const { page } = window;
    await page.click('.roll-row:has-text("16 May 2023")');
    await page.click('.roll-choice:has-text("write it anew")');
    const field = page.locator('textarea[data-anew]');
    await field.fill('- The Resolution affirmed {no.such.figure}.');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.shell-toast:has-text("no.such.figure")');
    await field.fill('- The Resolution of {year} affirmed the Make-Up of the Working Group.');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.roll-row:has-text("16 May 2023"):has-text("mended")');
  });

  test('nothing is against the rules of access, in light and dark, wide and narrow', async () => {
    const { page } = window;
    for (const [width, theme, language] of [
      [1440, 'light', 'en'], [1024, 'dark', 'az'], [1024, 'light', 'en'], [1440, 'dark', 'az'],
    ] as const) {
      await page.setViewportSize({ width, height: width === 1440 ? 900 : 768 });
      await window.call('settings.change', { language, theme });
      await page.waitForSelector(`html[lang="${language}"] .roll-row`);
      const shots = process.env['ARAYIS_SHOTS'];
      if (shots !== undefined) await page.screenshot({ path: join(shots, `roll-${width}-${theme}-${language}.png`) });
      expect(await axeFinds(page)).toEqual([]);
    } // prettier-ignore
    await window.call('settings.change', { language: 'en', theme: 'light' });
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.waitForSelector('html[lang="en"] .roll-row');
  });

  test('begins with lines left, beside the year before, and opens it', async () => {
    const { page, home } = window;
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('dialog #roll-path');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.shell-toast:has-text("2024 is begun")', { timeout: 60_000 });
    expect(existsSync(join(home, 'Reference 2024.arayis'))).toBe(true);
    const { workspace } = await window.call('session.view', {});
    expect(workspace).toMatchObject({ period: '2024', name: 'Reference 2024' });
    const checks = await window.call('checks.view', {});
    expect(checks.findings.some(({ id }) => id.startsWith('text.rolled:'))).toBe(true);
    expect(window.complaints).toEqual([]);
  });

  test('compares both years, sentence by sentence', async () => {
    const { page } = window;
    await page.click('.window-tab:has-text("Reference")');
    await page.waitForSelector('.reference-paper');
    await page.keyboard.press('v');
    await page.waitForSelector('dialog .reference-twin');
    const shots = process.env['ARAYIS_SHOTS'];
    if (shots !== undefined) await page.screenshot({ path: join(shots, 'compared.png') });
    expect(await page.textContent('dialog .reference-twin')).toContain('16 May 2023');
    expect(await axeFinds(page)).toEqual([]);
    await page.click('dialog button:has-text("Other numbers only")');
    await page.waitForSelector('dialog .reference-twin:has-text("The 91")');
    await page.keyboard.press('Escape');
    expect(window.complaints).toEqual([]);
  });
});
