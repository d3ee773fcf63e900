import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { taughtReturn } from '../fixtures/taught-return.ts';
import { axeFinds } from './axe.ts';
import { noBrowser, openTestWindow, type TestWindow } from './window.ts';

describe.skipIf(noBrowser('edges of tables'))('edges of tables, and last year beside', () => {
  let window: TestWindow;

  beforeAll(async () => {
    window = await openTestWindow();
    await window.call('session.create', { path: join(window.home, 'w.arayis'), period: '2023' });
    const first = (await window.call('people.add', { name: 'Leyla', role: 'analyst' })).id;
    await window.call('people.become', { person: first });
    await window.call('settings.change', { tourSeen: true });
    await bring('hesabat-2022.xlsx', 2022);
    await bring('hesabat-2023.xlsx', 2023);
    const { page } = window;
    await page.keyboard.press('Control+2');
    await page.click('.deliveries-row[title*="hesabat-2023"]');
    await page.keyboard.press('e');
    await page.waitForSelector('[data-teach] [role=gridcell]', { timeout: 60_000 });
    await settled();
  }, 300_000);
  afterAll(() => window.close());

  const count = async (): Promise<number> => (await window.call('deliveries.list', {})).lines.length;
  async function bring(name: string, year: number): Promise<void> {
    const file = join(window.home, name);
    writeFileSync(file, taughtReturn(year));
    const before = await count();
    const input = { paths: [file], period: String(year) };
    // The import before may still be saying what it took in.
    while ((await window.call('deliveries.import', input).catch(() => null)) === null)
      await window.page.waitForTimeout(100);
    while ((await count()) === before) await window.page.waitForTimeout(100);
  }
  const settled = (): Promise<unknown> => window.page.waitForSelector('[data-teach]:not([data-busy])');
  const press = (keys: string): Promise<void> =>
    keys
      .split(' ')
      .reduce((done, key) => done.then(() => window.page.keyboard.press(key)), Promise.resolve());
  /** What became of the numbers of the first table, and of all. */
  const counts = (): Promise<string[]> =>
    window.page.$$eval('[data-teach] tbody tr[aria-current], [data-teach] tfoot tr', (rows) =>
      rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '').join(' ')),
    );
  const strip = (): Promise<string> =>
    window.page.$eval('[data-teach] [data-edges]', (said) => said.textContent ?? '');

  test('B, arrows, Enter: the table ends where it is said to, all is read anew, Ctrl Z takes it back', async () => {
    const { page } = window;
    const before = await counts();
    await press('b');
    expect(await strip()).toContain('A6:E16: bottom edge');
    for (const [theme, contrast, language] of [
      ['dark', 'normal', 'az'],
      ['light', 'high', 'az'],
      ['light', 'normal', 'en'],
    ] as const) {
      await window.call('settings.change', { theme, contrast, language });
      await page.waitForSelector(`html[data-theme="${theme}"]`);
      expect(await axeFinds(page)).toEqual([]);
    }
    await press('ArrowUp ArrowUp');
    expect(await strip()).toContain('A6:E14');
    await press('Tab');
    expect(await strip()).toContain('left edge');
    await press('Enter');
    await page.waitForSelector('[data-teach] [data-edges]', { state: 'detached' });
    await expect.poll(counts, { timeout: 30_000 }).not.toEqual(before);
    await settled();
    // Two rows of two numbers and of one for the row stand outside now.
    expect((await counts()).at(-1)!.split(' ').at(-1)).not.toBe('');
    await press('Control+z');
    await expect.poll(counts, { timeout: 30_000 }).toEqual(before);
    await settled();
  }, 120_000);

  test('S parts a table where the cursor is, J joins it again, and Esc gives back what was not kept', async () => {
    const { page } = window;
    const before = await counts();
    await press('b s');
    expect(await strip()).toContain('A11:E16');
    await press('ArrowUp Tab Tab');
    await press('j');
    expect(await strip()).toContain('A6:E15');
    await press('Escape');
    await page.waitForSelector('[data-teach] [data-edges]', { state: 'detached' });
    await settled();
    expect(await counts()).toEqual(before);
    expect(await page.locator('[data-teach]').count()).toBe(1);
  }, 60_000);

  test('an edge is drawn by mouse', async () => {
    const { page } = window;
    const before = await counts();
    const edge = page.locator('[data-teach] [data-edge=bottom]').first();
    const { x, y, width, height } = (await edge.boundingBox())!;
    const row = (await page.locator('[data-teach] [data-row="15"][data-col="2"]').boundingBox())!;
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width / 2, row.y + row.height + 2, { steps: 4 });
    expect(await strip()).toContain('A6:E15');
    await page.mouse.up();
    await expect.poll(counts, { timeout: 30_000 }).not.toEqual(before);
    await press('Control+z');
    await expect.poll(counts, { timeout: 30_000 }).toEqual(before);
    await settled();
  }, 60_000);

  test('Y lays last year’s return beside and keeps to the row; where there is none it says so', async () => {
    const { page } = window;
    await press('y');
    await page.waitForSelector('[data-before] [role=gridcell]', { timeout: 30_000 });
    expect(await axeFinds(page)).toEqual([]);
    const cursor = (): Promise<string | null> =>
      page.$eval('[data-before] [role=grid]', (grid) => grid.getAttribute('aria-activedescendant'));
    await page.click('[data-teach] [id="cell-8-5"]');
    await expect.poll(cursor).toBe('before-8-5');
    await press('ArrowDown ArrowLeft');
    await expect.poll(cursor).toBe('before-9-4');
    await press('y');
    await page.waitForSelector('[data-before]', { state: 'detached' });
    await press('Escape');
    await page.click('.deliveries-row[title*="hesabat-2022"]');
    await press('e');
    await page.waitForSelector('[data-teach] [role=gridcell]', { timeout: 60_000 });
    await press('y');
    await expect
      .poll(() => page.$eval('[data-before]', (pane) => pane.textContent), { timeout: 30_000 })
      .toContain('2021');
    expect(window.complaints).toEqual([]);
  }, 120_000);
});
