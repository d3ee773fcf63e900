import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFinds } from './axe.ts';
import { openSampleWindow } from './sample-window.ts';
import { noBrowser, type TestWindow } from './window.ts';

describe.skipIf(noBrowser('returned'))('a draft that came back', () => {
  let window: TestWindow;
  let file = '';
  beforeAll(async () => {
    window = await openSampleWindow('Reference');
    await window.page.waitForSelector('.reference-paper .reference-figure');
    const plan = await window.call('reference.plan', { language: 'en' });
    await window.call('reference.export', { path: plan.path, language: 'en', asPrinted: false });
    file = join(window.home, 'Draft_redakte.docx');
    writeFileSync(file, edited(readFileSync(plan.path)));
    await window.choosing(file, () => window.page.click('button:has-text("Returned draft")'));
    await window.page.waitForSelector('.beside-row', { timeout: 60_000 });
  }, 300_000);
  afterAll(() => window.close());

  const chosen = (): Promise<string> =>
    window.page.locator('.beside-row.beside-selected .beside-said').innerText();
  const left = (): Promise<string> => window.page.locator('.beside-left').innerText();

  test('lists every change, numbers first, and shows each in the document', async () => {
    const { page } = window;
    expect(await page.locator('.beside-head h1').innerText()).toBe(
      'Draft_redakte.docx came back with 7 changes',
    );
    expect(await page.locator('.beside-group').allInnerTexts()).toEqual(
      ['Numbers', 'Paragraphs', 'Wording'].map((name) => expect.stringContaining(name) as string),
    );
    expect(await chosen()).toContain('92');
    await page.waitForSelector('.beside-canvas .reference-back-chosen:has-text("92")');
    expect(await axeFinds(page)).toEqual([]);
  });

  test('one key refuses, takes, goes on; a digit links a new number', async () => {
    const { page } = window;
    expect(await left()).toBe('7 left');
    await page.keyboard.press('x');
    await page.waitForSelector('dialog textarea');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('dialog [role="alert"]');
    await page.fill('dialog textarea', 'the return says 91');
    expect(await axeFinds(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await expect.poll(left, { timeout: 20_000 }).toBe('6 left');
    await expect.poll(chosen).toContain('45');
    await page.keyboard.press('1');
    await expect.poll(left, { timeout: 20_000 }).toBe('5 left');
    await expect.poll(chosen).toContain('17');
    await page.keyboard.press('0');
    await page.fill('dialog textarea', 'counted by the press office');
    await page.keyboard.press('Control+Enter');
    await expect.poll(left, { timeout: 20_000 }).toBe('4 left');
    await page.keyboard.press('t');
    await expect.poll(left, { timeout: 20_000 }).toBe('3 left');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await page.keyboard.press('Shift+T');
    await expect.poll(left, { timeout: 20_000 }).toBe('nothing left');
    const { blocks } = { blocks: await window.call('reference.view', { language: 'en' }) };
    expect(JSON.stringify(blocks)).toContain('The crime situation');
  }, 120_000);

  test('an act is taken back by the key that takes back any', async () => {
    const { page } = window;
    const { lines } = await window.call('history.page', { count: 20, filter: {} });
    expect(lines.find(({ command }) => command === 'refuse returned')?.reason).toBe('the return says 91');
    await page.keyboard.press('Control+z');
    await expect.poll(left, { timeout: 20_000 }).toBe('3 left');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.reference-paper .reference-figure');
    expect(window.complaints).toEqual([]);
  }, 60_000);
});

function edited(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(new Uint8Array(bytes));
  let xml = strFromU8(parts['word/document.xml']!);
  for (const [from, to] of [
    [/(<w:tag w:val="victims\.identified"\/>.{0,200}?<w:t[^>]*>)91/s, '$192'],
    ['organised debates on the action', 'organised debates with 45 NGOs of the coalition on the action'],
    ['were spread across the media.', 'were spread across the media of 17 cities.'],
    [/<w:p>(?:(?!<\/w:p>).)*The criminogenic situation.*?<\/w:p>/s, '$&<w:p><w:r><w:t>The Working Group met regularly.</w:t></w:r></w:p>'], // prettier-ignore
    ['The criminogenic situation', 'The crime situation'],
    ['demonstration lessons', 'open lessons'],
    ['Thus, certain crimes', 'Certain crimes'],
  ] as const) {
    const changed = xml.replace(from, to);
    if (changed === xml) throw new Error(`nothing to edit: ${String(from)}`);
    xml = changed;
  }
  return zipSync({ ...parts, 'word/document.xml': strToU8(xml) });
}
