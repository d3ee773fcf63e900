import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSampleWindow } from './sample-window.ts';
import { noBrowser, type TestWindow } from './window.ts';

const TABLE = '[data-table="catalogue"]';
const MENU = '.kit-menu[role="menu"]:popover-open';

describe.skipIf(noBrowser('lines'))('a table of lines', () => {
  let window: TestWindow;
  beforeAll(async () => {
    window = await openSampleWindow('Catalogue');
    await window.page.waitForSelector(`${TABLE} [aria-selected="true"]`);
  }, 120_000);
  afterAll(() => window.close());

  const column = (id: string): Promise<string[]> =>
    window.page.locator(`${TABLE} td[data-column="${id}"]`).allInnerTexts();
  const headers = (): Promise<string[]> => window.page.locator(`${TABLE} thead th`).allInnerTexts();
  const choose = (label: string): Promise<void> => window.page.click(`${MENU} button:has-text("${label}")`);

  test('is ordered by its headers: with a press, by keyboard, and back to how it comes', async () => {
    const { page } = window;
    const before = await column('name');
    const header = page.locator(`${TABLE} th[data-column="uses"] button`);
    await header.click();
    const counts = async (): Promise<number[]> =>
      (await column('uses')).filter((one) => one !== '').map(Number);
    const upwards = (await counts()).toSorted((a, b) => a - b);
    expect(new Set(upwards).size).toBeGreaterThan(1);
    await expect.poll(counts).toEqual(upwards);
    await page.waitForSelector(`${TABLE} th[data-column="uses"][aria-sort="ascending"]`);
    await page.keyboard.press('Enter');
    await expect.poll(counts).toEqual(upwards.toReversed());
    await page.keyboard.press('Enter');
    await expect.poll(() => column('name')).toEqual(before);
    await page.keyboard.press('ArrowLeft');
    await page.waitForSelector(`${TABLE} th[data-column="type"] button:focus`);
  });

  test('its columns are hidden and moved by the menu, and stay so', async () => {
    const { page } = window;
    const [name, words, type, uses] = await headers();
    await page.click(`${TABLE} th[data-column="type"]`, { button: 'right' });
    await page.waitForSelector(MENU);
    await choose('Hide this column');
    await page.click(`${TABLE} th[data-column="uses"]`, { button: 'right' });
    await page.waitForSelector(MENU);
    await choose('to the left');
    await expect.poll(headers).toEqual([name, uses, words]);
    await page.keyboard.press('Control+7');
    await page.waitForSelector('[data-table="history"]');
    await page.keyboard.press('Control+8');
    await expect.poll(headers).toEqual([name, uses, words]);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Columns: ');
    await page.waitForSelector('[role="option"][aria-selected="true"]:has-text("Columns")');
    await page.keyboard.press('Enter');
    await page.waitForSelector(MENU);
    await choose('Columns as they were at first');
    await expect.poll(headers).toEqual([name, words, type, uses]);
  });

  test('what is marked is copied, by key and by menu; the menu saves it whole', async () => {
    const { page, home } = window;
    await page.click(`${TABLE} tbody tr >> nth=1`);
    for (const _ of [1, 2]) await page.keyboard.press('Shift+ArrowDown');
    await expect.poll(() => page.locator(`${TABLE} tr[aria-selected="true"]`).count()).toBe(3);
    await page.keyboard.press('Control+c');
    await page.waitForSelector('.shell-toast:has-text("3 rows copied")');
    await page.click(`${TABLE} tbody tr >> nth=2`, { button: 'right' });
    await page.waitForSelector(`${MENU} button:has-text("Copy as a table")`);
    expect(await page.locator(`${TABLE} tr[aria-selected="true"]`).count()).toBe(3);
    const path = join(home, 'bodies.xlsx');
    await window.choosing(path, () => choose('Save this table as a workbook'));
    await page.waitForSelector('.shell-toast:has-text("bodies.xlsx")');
    const book = read(readFileSync(path), { type: 'buffer' });
    const rows = utils.sheet_to_json(book.Sheets[book.SheetNames[0]!]!);
    expect(rows).toHaveLength(await page.locator(`${TABLE} tbody tr`).count());
    // Pressed beside what is marked, that line is meant.
    await page.click(`${TABLE} tbody tr >> nth=5`, { button: 'right' });
    await choose('Copy as a table');
    await expect.poll(() => page.locator(`${TABLE} tr[aria-selected="true"]`).count()).toBe(1);
    expect(window.complaints).toEqual([]);
  });

  test.each([
    ['Control+4', '[data-table="checks"] td[data-column="what"]'],
    ['Control+7', '[data-table="history"] td[data-column="act"]'],
    ['Control+1', 'tr[data-agency] td'],
    ['Control+5', '.dynamics-values tbody td'],
    ['Control+2', '.sheet-says tbody td'],
    ['Control+2', '[role="grid"] [data-row]'],
  ])('the menu copies and saves on every screen: %s, %s', async (key, cell) => {
    const { page } = window;
    await page.keyboard.press(key);
    await page.locator(cell).first().click({ button: 'right' });
    await page.waitForSelector(`${MENU} button:has-text("Copy as a table")`);
    await page.waitForSelector(`${MENU} button:has-text("Save this table as a workbook")`);
    await page.keyboard.press('Escape');
    await page.waitForSelector(MENU, { state: 'detached' });
    expect(window.complaints).toEqual([]);
  });
});
