import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFinds } from './axe.ts';
import { openSampleWindow } from './sample-window.ts';
import { noBrowser, type TestWindow } from './window.ts';

describe.skipIf(noBrowser('enquiries'))('answers for other readers', () => {
  let window: TestWindow;
  beforeAll(async () => {
    window = await openSampleWindow('Reference');
    await window.page.waitForSelector('.reference-paper .reference-figure');
    await window.page.click('button[aria-haspopup="menu"]:has-text("More")');
    await window.page.click('button[role="menuitem"]:has-text("Other readers")');
    await window.page.waitForSelector('[data-line="A1"]', { timeout: 60_000 });
  }, 300_000);
  afterAll(() => window.close());

  const row = (code: string): Promise<string> => window.page.locator(`[data-line="${code}"]`).innerText();

  test('lists each line with its answer, what is not shown, and why a line has none', async () => {
    const { page } = window;
    expect(await row('A1')).toContain('91');
    expect(await row('A1.2')).toContain('[c]');
    expect(await row('A1.6')).toContain('no answer');
    await page.click('[data-line="A1.6"]');
    await page.waitForSelector('aside:has-text("the age bands that are collected begin at 18")');
    expect(await axeFinds(page)).toEqual([]);
  });

  test('J and K go through the lines, and Enter leads to the figure', async () => {
    const { page } = window;
    await page.click('[data-line="A1"]');
    await page.keyboard.press('j');
    await page.waitForSelector('[data-line="A1.1"][aria-selected="true"]');
    await page.keyboard.press('k');
    await page.waitForSelector('[data-line="A1"][aria-selected="true"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.window-tab[aria-current="page"]:has-text("Figures")');
    await page.keyboard.press('Alt+ArrowLeft');
    await page.waitForSelector('[data-line="A1"][aria-selected="true"]', { timeout: 60_000 });
  });

  test('those inside see all; a year more is a column more', async () => {
    const { page } = window;
    await page.click('button:has-text("readers inside")');
    await expect.poll(() => row('A1.2'), { timeout: 20_000 }).not.toContain('[c]');
    await page.fill('label:has-text("Years") input', '2022-2023');
    await page.waitForSelector('th:has-text("2022")', { timeout: 20_000 });
    await page.fill('label:has-text("Years") input', 'last year');
    await page.waitForSelector('text=Write years as');
    await page.fill('label:has-text("Years") input', '2023');
    await page.click('button:has-text("readers outside")');
    await expect.poll(() => row('A1.2'), { timeout: 20_000 }).toContain('[c]');
  });

  test('a rate takes the number that is stated, and the answers are saved', async () => {
    const { page } = window;
    await page.click('button:has-text("SDG 16.2.2")');
    await page.click('[data-line="R1"]');
    await page.fill('aside input', '10 127 100');
    await expect.poll(() => row('R1'), { timeout: 20_000 }).toContain('0.9');
    const file = join(window.home, 'sdg.csv');
    await window.choosing(file, () => page.click('button:has-text("Save the answers")'));
    await expect.poll(() => existsSync(file), { timeout: 20_000 }).toBe(true);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('10127100');
    expect(text).toContain('[c]');
    expect(window.complaints).toEqual([]);
  });
});
