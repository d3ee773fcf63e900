import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSampleWindow } from './sample-window.ts';
import { noBrowser, type TestWindow } from './window.ts';

describe.skipIf(noBrowser('tables'))('any table', () => {
  let window: TestWindow;
  beforeAll(async () => {
    window = await openSampleWindow('Overview');
  }, 300_000);
  afterAll(() => window.close());

  /** Saves the table by the palette and reads the workbook back. */
  const saved = async (words: string, name: string): Promise<Record<string, unknown>[]> => {
    const { page } = window;
    const path = join(window.home, `${name}.xlsx`);
    await window.choosing(path, async () => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type(words);
      await page.waitForSelector(`[role="option"][aria-selected="true"]:has-text("${words}")`);
      await page.keyboard.press('Enter');
    });
    await page.waitForSelector(`.shell-toast:has-text("${name}.xlsx")`);
    const book = read(readFileSync(path), { type: 'buffer' });
    return utils.sheet_to_json(book.Sheets[book.SheetNames[0]!]!, { defval: null });
  };
  const copied = async (): Promise<void> => {
    await window.page.keyboard.press('Control+c');
    await window.page.waitForSelector('.shell-toast:has-text("copied")');
  };

  test('bodies of the overview, with the numbers of their deliveries', async () => {
    await window.page.focus('tr[data-agency]:has-text("Culture")');
    await copied();
    const rows = await saved('bodies have reported', 'bodies');
    const culture = rows.find((row) => Object.values(row).includes('11'));
    expect(Object.values(culture!)).toContain('1 question');
    expect(Object.values(culture!).at(-1)).toBe('11');
    expect(rows.length).toBeGreaterThan(30);
  });

  test('sections of the overview', async () => {
    const rows = await saved('Save this table as a workbook: Sections', 'sections');
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.every((row) => typeof Object.values(row)[1] === 'number')).toBe(true);
  });

  test('what a sheet says, with the cell of every number', async () => {
    const { page } = window;
    await page.keyboard.press('Control+2');
    await page.waitForSelector('.sheet-says tbody tr .accent');
    await page.focus('.sheet-says tbody tr .accent');
    await copied();
    const rows = await saved('What this sheet says', 'says');
    const numbers = rows.filter((row) => typeof row['Read as'] === 'number');
    expect(numbers.length).toBeGreaterThan(5);
    for (const row of numbers) expect(Object.values(row).at(-1)).toMatch(/\.xlsx? · .+ · [A-Z]+\d+/);
  });

  test('values of a chart, with where they come from', async () => {
    const { page } = window;
    await page.keyboard.press('Control+5');
    await page.waitForSelector('.dynamics-values tbody tr');
    await page.click('.dynamics-values tbody tr >> nth=0');
    const rows = await saved('Save this table as a workbook', 'values');
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.some((row) => / · [A-Z]+\d+$/.test(String(Object.values(row).at(-1))))).toBe(true);
  });
});
