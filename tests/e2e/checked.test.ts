import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFinds } from './axe.ts';
import { openSampleWindow } from './sample-window.ts';
import { noBrowser, type TestWindow } from './window.ts';

const LETTER = `# Press release

The club of volunteers has 64 members (40 women and 22 men).

In 2023 the shelter housed 47 victims. 159 facts of human trafficking were revealed in 2023.

Under Article 144-1 of the Criminal Code 12 seminars took place on 5 May 2023.
`;

describe.skipIf(noBrowser('checked'))('any document, checked', () => {
  let window: TestWindow;
  let file = '';
  beforeAll(async () => {
    window = await openSampleWindow('Checks');
    file = join(window.home, 'letter.md');
    writeFileSync(file, LETTER);
    await window.choosing(file, () => window.page.click('button:has-text("Check a document")'));
    await window.page.waitForSelector('.beside-row', { timeout: 60_000 });
  }, 120_000);
  afterAll(() => window.close());

  const chosen = (): Promise<string> => window.page.locator('.beside-row.beside-selected').innerText();
  const groups = (): Promise<string[]> => window.page.locator('.beside-group').allInnerTexts();

  test('says first how far the check reaches, then what differs, and marks each number in the text', async () => {
    const { page } = window;
    expect(await page.locator('.beside-head h1').innerText()).toMatch(
      /^\d+ numbers: \d+ holds?, 4 differ, \d+ not checked$/,
    );
    expect((await groups()).map((text) => text.split('\n')[0])).toEqual(['Differs', 'Not checked', 'Holds']);
    expect(await chosen()).toContain('40 + 22 = 62');
    for (const look of ['holds', 'differs', 'unchecked'])
      expect(await page.locator(`.beside-canvas .document-${look}`).count(), look).toBeGreaterThan(0);
    expect(await page.locator('.beside-canvas .document-chosen').count()).toBe(3);
    expect(await axeFinds(page)).toEqual([]);
  });

  test('says why a number was not checked, and by which figure one holds', async () => {
    const { page } = window;
    await page.keyboard.press('j');
    await expect.poll(chosen).toMatch(/the workspace has 68 for 2023/);
    await page.keyboard.press('k');
    await expect.poll(chosen).toContain('40 + 22 = 62');
    await page.keyboard.press('n');
    await expect.poll(chosen).toMatch(/the workspace has 68 for 2023/);
    await page.keyboard.press('j');
    await expect.poll(chosen).toContain('Not checked, because it is');
    await page.click('.beside-canvas .document-holds:has-text("159")');
    await expect.poll(chosen).toContain('as the workspace has it');
    expect(await chosen()).toMatch(/159 in 2023/);
    expect(await axeFinds(page)).toEqual([]);
  });

  test('leads to the figure and back to the same number', async () => {
    const { page } = window;
    await page.keyboard.press('p');
    await page.waitForSelector('.window-tab[aria-current="page"]:has-text("Figures")');
    await page.keyboard.press('Alt+ArrowLeft');
    await page.waitForSelector('.beside-row');
    await expect.poll(chosen).toMatch(/159 in 2023/);
  });

  test('saves all of it as a table', async () => {
    const to = join(window.home, 'letter checked.xlsx');
    await window.choosing(to, () => window.page.click('button:has-text("Save as a table")'));
    await expect.poll(() => existsSync(to), { timeout: 20_000 }).toBe(true);
    const sheet = Buffer.from(
      unzipSync(new Uint8Array(readFileSync(to)))['xl/worksheets/sheet1.xml']!,
    ).toString();
    expect(sheet.match(/<row /g)!.length).toBeGreaterThan(10);
  });

  test('is reached from the palette of any screen, in both languages, and left by Escape', async () => {
    const { page } = window;
    await window.call('settings.change', { language: 'az' });
    await page.keyboard.press('Control+6');
    await page.waitForSelector('.reference-paper');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Sənədi yoxla');
    await window.choosing(file, () => page.keyboard.press('Enter'));
    await page.waitForSelector('.beside-row', { timeout: 60_000 });
    expect(await page.locator('.beside-head h1').innerText()).toMatch(
      /^\d+ rəqəm: \d+ uyğundur, 4 fərqlidir/,
    );
    await page.keyboard.press('Escape');
    await page.waitForSelector('.checks-screen');
    expect(window.complaints).toEqual([]);
  });
});
