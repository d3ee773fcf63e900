import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSampleWindow } from './sample-window.ts';
import { noBrowser, type TestWindow } from './window.ts';

describe.skipIf(noBrowser('composing'))('writing the reference', () => {
  let window: TestWindow;
  beforeAll(async () => {
    window = await openSampleWindow('Reference');
    await window.page.waitForSelector('.reference-paper .reference-figure');
    await window.page.keyboard.press('w');
    await window.page.waitForSelector('.composing-text .composing-chip');
  }, 300_000);
  afterAll(() => window.close());

  const sourceOf = async (block: string): Promise<string | undefined> =>
    (await window.call('composing.text', { language: 'en' })).blocks.find(({ id }) => id === block)?.source;
  const blocks = async () => (await window.call('composing.text', { language: 'en' })).blocks;
  /** The caret at the end of a block. */
  const toEnd = async (block: string): Promise<void> => {
    await window.page.locator(`[data-block="${block}"]`).scrollIntoViewIfNeeded();
    await window.page.click(`[data-block="${block}"]`, { position: { x: 200, y: 12 } });
    await window.page.keyboard.press('End');
    await window.page.keyboard.press('End');
  };
  const kept = (): Promise<unknown> => window.page.waitForSelector('footer:has-text("All changes saved")');

  test('opening it writes nothing, and what is typed is kept after a pause as one act', async () => {
    const before = await blocks();
    const { total } = await window.call('history.page', { count: 1, filter: {} });
    await window.page.waitForTimeout(1_500);
    expect((await window.call('history.page', { count: 1, filter: {} })).total).toBe(total);
    const block = before.find(({ id }) => id === 'wanted-persons.2')!;
    await toEnd(block.id);
    await window.page.keyboard.type(' Typed at the end.');
    await kept();
    expect(await sourceOf(block.id)).toBe(`${block.source} Typed at the end.`);
    const after = await blocks();
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect((await window.call('history.page', { count: 1, filter: {} })).total).toBe(total + 1);
    expect(window.complaints).toEqual([]);
  });
});
