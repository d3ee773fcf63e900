import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSampleWindow } from './sample-window.ts';
import { noBrowser, type TestWindow } from './window.ts';

describe.skipIf(noBrowser('reference'))('the reference', () => {
  let window: TestWindow;
  /** The first draft, as it was written. */
  let written: Buffer;
  beforeAll(async () => {
    window = await openSampleWindow('Reference');
    await window.page.waitForSelector('.reference-paper .reference-figure');
  }, 300_000);
  afterAll(() => window.close());

  test('goes from place to place by key, and from a number to its origin and on', async () => {
    const { page } = window;
    await page.keyboard.press('n');
    const first = await page.locator('.reference-figure:focus').getAttribute('data-figure');
    await page.keyboard.press('n');
    const second = await page.locator('.reference-figure:focus').getAttribute('data-figure');
    expect(second).not.toBe(first);
    await page.keyboard.press('o');
    await page.waitForSelector('dialog.origin-card');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.window-tab[aria-current="page"]:has-text("Figures")');
    // From within the grid, which uses arrows itself.
    await page.waitForSelector('.ag-cell:focus');
    await page.keyboard.press('Alt+ArrowLeft');
    // Back leads to the number, not to the first page.
    await page.waitForSelector(`.reference-paper .reference-figure[data-figure="${second}"]:focus`);
  });

  test('the outline leads to a section, and the footer names the printed page', async () => {
    const { page } = window;
    await page.click('.reference-row:has-text("Wanted persons")');
    await page.waitForSelector('.reference-row[aria-current="location"]:has-text("Wanted persons")');
    await page.waitForSelector('footer:has-text("Page 14 of")');
    await page.click('.reference-row:has-text("Victims, dynamics")');
    await page.waitForSelector('#part-slide-33 img[alt*="91 in 2023"]');
  });

  test('writes a draft, asks for another name where it cannot, and compares what came back', async () => {
    const { page, home } = window;
    await page.keyboard.press('Control+e');
    const choose = (): Promise<void> => page.click('.export-form button:has-text("Choose")');
    await window.choosing(join(home, 'nowhere', 'x.docx'), choose);
    await expect.poll(() => page.inputValue('#export-path')).toContain('nowhere');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('dialog [role="alert"]');
    const file = join(home, 'draft.docx');
    await window.choosing(file, choose);
    await expect.poll(() => page.inputValue('#export-path')).toBe(file);
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.shell-toast:has-text("draft.docx")', { timeout: 20_000 });
    written = readFileSync(file);
    await page.waitForSelector('.reference-places footer:has-text("Draft 1 was exported")');
    const same = await window.call('reference.returned', { path: file });
    expect(same.numbers).toEqual([]);
    expect(same.compared).toBeGreaterThan(200);
    edit(file);
    const back = await window.call('reference.returned', { path: file });
    expect(back.numbers).toMatchObject([
      { kind: 'changed', figure: 'victims.identified', printed: '92', expected: '91' },
    ]);
  }, 40_000);

  test('does not take its own draft for a delivery, and opens it where it belongs', async () => {
    const { page, home } = window;
    await page.setInputFiles('input[type=file]', join(home, 'draft.docx'));
    await page.waitForSelector('dialog[open]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.import-panel:has-text("draft.docx is a draft of the reference")', {
      timeout: 30_000,
    });
    // By keyboard: to the panel, past its button that closes.
    for (let press = 0; press < 6 && (await page.locator('.import-panel :focus').count()) === 0; press += 1)
      await page.keyboard.press('F6');
    while (
      (await page.locator('.import-panel .kit-button:focus:has-text("Open as returned draft")').count()) === 0
    )
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.beside-head:has-text("draft.docx came back with 1 change")');
    await page.waitForSelector('.beside-selected:has-text("92")');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.reference-paper .reference-figure');
  }, 60_000);

  test('asks before it replaces a file that somebody has changed, and never replaces a workspace', async () => {
    const { page, home } = window;
    const file = join(home, 'draft.docx');
    const edited = readFileSync(file);
    const isKept = (): boolean => readFileSync(file).equals(edited);
    const question = page.locator('dialog:has(> header:has-text("A file of that name is there"))');
    const exportTo = async (path: string): Promise<void> => {
      await window.choosing(path, () => page.click('.export-form button:has-text("Choose")'));
      await expect.poll(() => page.inputValue('#export-path')).toBe(path);
      await page.keyboard.press('Control+Enter');
    };
    await page.keyboard.press('Control+e');
    const { path: own } = (await window.call('session.view', {})).workspace!;
    const whole = readFileSync(own);
    await exportTo(own);
    await page.waitForSelector('dialog [role="alert"]:has-text("never replaced")');
    expect(await question.count()).toBe(0);
    expect(readFileSync(own).equals(whole)).toBe(true);
    // Thought better of: the file stays, and so does the dialog that asked where to.
    await exportTo(file);
    await question.waitFor();
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    expect(await page.inputValue('#export-path')).toBe(file);
    expect(isKept()).toBe(true);
    await page.keyboard.press('Control+Enter');
    await question.waitFor();
    expect(isKept()).toBe(true);
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('dialog[open]', { state: 'detached', timeout: 20_000 });
    // Nothing was decided in between: it is the same draft, to the byte.
    expect(readFileSync(file).equals(written)).toBe(true);
    // What nobody has changed since is replaced without a word.
    await page.keyboard.press('Control+e');
    await exportTo(file);
    await page.waitForSelector('dialog[open]', { state: 'detached', timeout: 20_000 });
    expect(readFileSync(file).equals(written)).toBe(true);
  }, 60_000);

  test('is written for readers outside, in a file of its own, and says how many numbers are not shown', async () => {
    const { page, home } = window;
    await page.keyboard.press('Control+e');
    await page.check('.export-form label:has-text("For readers outside") input');
    await expect.poll(() => page.inputValue('#export-path')).toMatch(/ for readers outside\.docx$/);
    for (const other of ['As printed', 'With tracked changes'])
      expect(await page.locator(`.export-form label:has-text("${other}")`).count()).toBe(0);
    // Chosen once, it is so in the other language as well.
    await page.click('.export-form label:has-text("Azerbaijani") input');
    await expect.poll(() => page.inputValue('#export-path')).toMatch(/Arayış .* for readers outside\.docx$/);
    expect(await page.isChecked('.export-form label:has-text("For readers outside") input')).toBe(true);
    await page.click('.export-form label:has-text("English") input');
    await expect
      .poll(() => page.inputValue('#export-path'))
      .toMatch(/Reference .* for readers outside\.docx$/);
    const file = join(home, 'outside.docx');
    await window.choosing(file, () => page.click('.export-form button:has-text("Choose")'));
    await expect.poll(() => page.inputValue('#export-path')).toBe(file);
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('dialog[open]', { state: 'detached', timeout: 20_000 });
    await page.waitForSelector('.shell-toast:has-text("small counts and")');
    const inside = join(home, 'inside.docx');
    await window.call('reference.export', { path: inside, language: 'en', asPrinted: false });
    const textOf = (path: string): string =>
      strFromU8(unzipSync(new Uint8Array(readFileSync(path)))['word/document.xml']!)
        .replaceAll(/<[^>]+>/g, '')
        .replaceAll(/\s/g, ' ');
    expect(textOf(inside)).toContain('3 (+2) solicitation');
    expect(textOf(file)).not.toContain('3 (+2) solicitation');
  }, 60_000);

  test('is not written as final while something is open, and every cause is named', async () => {
    const { page, home } = window;
    const file = join(home, 'final.docx');
    await page.keyboard.press('Control+e');
    await window.choosing(file, () => page.click('.export-form button:has-text("Choose")'));
    await expect.poll(() => page.inputValue('#export-path')).toBe(file);
    await page.click('.export-form label:has-text("Final") input');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('dialog [role="alert"]:has-text("Not written as final")', { timeout: 20_000 });
    const said = await page.textContent('dialog [role="alert"]');
    expect(said).toMatch(/figures? open: .*Suspects sought via Interpol/);
    expect(existsSync(file)).toBe(false);
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog[open]', { state: 'detached' });
  }, 60_000);

  test('shows and writes the Azerbaijani text', async () => {
    const { page, home } = window;
    await page.click('.reference-editor button:has-text("English")');
    await page.click('[role^="menuitem"]:has-text("Azerbaijani")');
    await page.waitForSelector('.reference-paper:has-text("zərərçəkmişin")');
    await page.waitForSelector('.reference-row:has-text("Zərərçəkmişlər")');
    await page.keyboard.press('Control+e');
    await page.click('.export-form label:has-text("Azerbaijani") input');
    await expect.poll(() => page.inputValue('#export-path')).toContain('Arayış 2023 layihə');
    // There is no Azerbaijani print to repeat.
    expect(await page.locator('.export-form label:has-text("As printed")').count()).toBe(0);
    const file = join(home, 'az.docx');
    await window.choosing(file, () => page.click('.export-form button:has-text("Choose")'));
    await expect.poll(() => page.inputValue('#export-path')).toBe(file);
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('dialog[open]', { state: 'detached', timeout: 20_000 });
    const parts = unzipSync(new Uint8Array(readFileSync(file)));
    expect(strFromU8(parts['word/document.xml']!)).toContain('zərərçəkmişin');
    expect((await window.call('reference.returned', { path: file })).numbers).toEqual([]);
  }, 60_000);

  test('asks nothing of the network and complains of nothing', () => {
    expect(window.complaints).toEqual([]);
  });
});

/** What a hurried editor does in Word: types over one number. */
function edit(file: string): void {
  const parts = unzipSync(new Uint8Array(readFileSync(file)));
  const xml = strFromU8(parts['word/document.xml']!);
  const changed = xml.replace(/(<w:tag w:val="victims\.identified"\/>.{0,200}?<w:t[^>]*>)91/s, '$192');
  if (changed === xml) throw new Error('the number to edit was not found');
  writeFileSync(file, zipSync({ ...parts, 'word/document.xml': strToU8(changed) }));
}
