import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFinds } from './axe.ts';
import { openSampleWindow } from './sample-window.ts';
import { noBrowser, type TestWindow } from './window.ts';

describe.skipIf(noBrowser('changed'))('what changed since', () => {
  let window: TestWindow;
  beforeAll(async () => {
    window = await openSampleWindow('History');
    await window.page.waitForSelector('[data-table="history"]');
    await window.page.click('button:has-text("What changed")');
    await window.page.waitForSelector('[data-table="changed"]', { timeout: 60_000 });
  }, 300_000);
  afterAll(() => window.close());

  test('figures with who and why, and sentences as they read then and now', async () => {
    const { page } = window;
    await page.waitForSelector('tr[data-line^="victims.identified@"]');
    expect(await page.locator('tr[data-line^="victims.identified@"]').innerText()).toContain('91');
    expect(await page.locator('article').count()).toBeGreaterThan(5);
    expect(await axeFinds(page)).toEqual([]);
  });

  test('J and K go through the figures, Enter leads to one; no export yet is said', async () => {
    const { page } = window;
    const chosen = page.locator('[data-table="changed"] tr[aria-selected="true"]');
    await page.locator('[data-table="changed"] tr[data-line]').first().click();
    const first = await chosen.getAttribute('data-line');
    await page.keyboard.press('j');
    await expect.poll(() => chosen.getAttribute('data-line')).not.toBe(first);
    await page.keyboard.press('k');
    await expect.poll(() => chosen.getAttribute('data-line')).toBe(first);
    await page.click('button:has-text("the last export")');
    await page.waitForSelector('text=There is no such moment', { timeout: 20_000 });
    expect(await axeFinds(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForSelector('[data-table="history"]');
    expect(window.complaints).toEqual([]);
  });
});
