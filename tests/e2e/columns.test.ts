import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSampleWindow } from './sample-window.ts';
import { noBrowser, type TestWindow } from './window.ts';

/** Ids of the columns, from left to right. */
const HEADERS = `[...document.querySelectorAll('.figures-list .ag-header-cell')]
  .sort((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left)
  .map((one) => one.getAttribute('col-id'))`;

describe.skipIf(noBrowser('columns'))('the columns of a table', () => {
  let window: TestWindow;
  beforeAll(async () => {
    window = await openSampleWindow('Figures');
    await window.page.waitForSelector('.figures-list .ag-row.figure .figures-text');
  }, 300_000);
  afterAll(() => window.close());

  const menu = '.kit-menu[role="menu"]:popover-open';
  const choose = (label: string): Promise<void> => window.page.click(`${menu} button:has-text("${label}")`);
  const onHeader = async (column: string): Promise<void> => {
    await window.page.click(`.figures-list .ag-header-cell[col-id="${column}"]`, { button: 'right' });
    await window.page.waitForSelector(menu);
  };
  const headers = (): Promise<string[]> => window.page.evaluate(HEADERS) as Promise<string[]>;

  test('are hidden and moved by the menu of their header, and stay so', async () => {
    const { page } = window;
    await expect.poll(async () => (await headers()).slice(0, 6)).toEqual([
      'figure', 'value', 'previous', 'change', 'state', 'checks',
    ]); // prettier-ignore
    await onHeader('change');
    await choose('Hide this column');
    await onHeader('state');
    await choose('to the right');
    const now = ['figure', 'value', 'previous', 'checks', 'state'];
    await expect.poll(async () => (await headers()).slice(0, 5)).toEqual(now);
    await page.keyboard.press('Control+4');
    await page.waitForSelector('[data-table="checks"]');
    await page.keyboard.press('Control+3');
    await expect.poll(async () => (await headers()).slice(0, 5)).toEqual(now);
    // Without its place among others of its kind a column goes nowhere; the one that names the row stays.
    await onHeader('figure');
    expect(await page.locator(`${menu} button:has-text("Hide this column")`).count()).toBe(0);
    await choose('Columns as they were at first');
    await expect.poll(async () => (await headers()).slice(3, 6)).toEqual(['change', 'state', 'checks']);
    expect(window.complaints).toEqual([]);
  });

  test('are chosen by the palette as well', async () => {
    const { page } = window;
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Columns: Figures');
    await page.waitForSelector('[role="option"][aria-selected="true"]:has-text("Columns")');
    await page.keyboard.press('Enter');
    await page.waitForSelector(`${menu} [role="menuitemcheckbox"][aria-checked="true"]`);
    await page.keyboard.press('Escape');
    await page.waitForSelector(menu, { state: 'detached' });
    // Escape closed the menu, not the panel behind it.
    expect(await page.locator('.figures-panel').count()).toBe(1);
  });

  test('the menu of a line means that line, and what is marked where it is pressed', async () => {
    const { page } = window;
    const row = page
      .locator('.figures-list .ag-pinned-left-cols-container .ag-row.figure, .figures-list .ag-row.figure')
      .nth(2);
    const id = await row.getAttribute('row-id');
    await row.locator('.ag-cell').first().click({ button: 'right' });
    await page.waitForSelector(menu);
    await expect.poll(() => page.getAttribute('.figures-list .ag-row.table-current', 'row-id')).toBe(id);
    await choose('Copy as a table');
    await page.waitForSelector('.shell-toast:has-text("1 row copied")');
    await row.locator('.ag-cell').first().click({ button: 'right' });
    await page.waitForSelector(menu);
    await choose('Its history');
    await page.waitForSelector('.history-screen');
    expect(window.complaints).toEqual([]);
  });
});
