import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSampleWindow } from './sample-window.ts';
import { noBrowser, type TestWindow } from './window.ts';

describe.skipIf(noBrowser('questions'))('keys of a question', () => {
  let window: TestWindow;
  beforeAll(async () => {
    window = await openSampleWindow('Deliveries');
    await window.page.waitForSelector('.deliveries-question[data-painted]');
  }, 300_000);
  afterAll(() => window.close());

  const open = async (): Promise<number> => (await window.call('session.counts', {})).deliveries;
  const asked = (): Promise<string | null> =>
    window.page.locator('.deliveries-question').getAttribute('aria-label');
  const cell = (): Promise<string> => window.page.innerText('.deliveries-question button.accent >> nth=0');
  /** A key event as a busy page gets it: pressed now, heard when `key()` is called. */
  const pressed = (init: string): Promise<unknown> =>
    window.page.evaluate(
      `void (globalThis.heard = ((event) => () => dispatchEvent(event))(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...${init} })))`,
    );
  const hear = (): Promise<unknown> => window.page.evaluate('void globalThis.heard()');
  const DIGIT = `{ key: '1', code: 'Digit1' }`;

  test('a digit is a reading, and leaving out has a key of its own', async () => {
    const { page } = window;
    const readings = await page.locator('.deliveries-question .deliveries-reading').count();
    const drawn = await page.locator('.deliveries-question .deliveries-reading kbd').allInnerTexts();
    expect(drawn).toEqual(Array.from({ length: readings }, (_, at) => String(at + 1)));
    expect(
      (await page.locator('.deliveries-acts kbd').allInnerTexts()).filter((key) => /\d/.test(key)),
    ).toEqual([]);
    // In the list of the next ones no key acts, and none is drawn.
    expect(await page.locator('.deliveries-next kbd').count()).toBe(0);
    const before = await open();
    await page.keyboard.press(String(readings + 1));
    await page.keyboard.press('9');
    expect(await open()).toBe(before);
  });

  test('what was pressed for one question does not answer the next', async () => {
    const { page } = window;
    const before = await open();
    const first = await cell();
    await pressed(DIGIT);
    await page.keyboard.press('1');
    await expect.poll(open).toBe(before - 1);
    await expect.poll(cell).not.toBe(first);
    await page.waitForSelector('.deliveries-question[data-painted]');
    await hear();
    // Nor does a key that is held.
    await pressed(`{ key: '1', code: 'Digit1', repeat: true }`);
    await hear();
    expect(await open()).toBe(before - 1);
    // One that is pressed for it does.
    await page.keyboard.press('Control+z');
    await expect.poll(open).toBe(before);
    await page.waitForSelector('.deliveries-question[data-painted]');
    await pressed(DIGIT);
    await hear();
    await expect.poll(open).toBe(before - 1);
  });

  test('what is left out needs a reason', async () => {
    const { page } = window;
    const before = await open();
    await page.waitForSelector('.deliveries-question[data-painted]');
    while ((await page.locator('.deliveries-acts kbd:text-is("X")').count()) === 0) {
      await page.keyboard.press('n');
      await page.waitForSelector('.deliveries-question[data-painted]');
    }
    const what = await asked();
    await page.keyboard.press('x');
    await page.waitForSelector('.deliveries-question textarea:focus');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.deliveries-question textarea[aria-invalid=true]:focus');
    await page.keyboard.type('The row is crossed out. ');
    // Escape keeps question and text.
    await page.keyboard.press('Escape');
    expect([await open(), await asked()]).toEqual([before, what]);
    await page.keyboard.press('x');
    expect(await page.inputValue('.deliveries-question textarea')).toBe('The row is crossed out. ');
    await page.keyboard.press('Enter');
    await expect.poll(open).toBe(before - 1);
    const { undo } = await window.call('session.view', {});
    expect(undo?.summary).toMatchObject({ answer: { kind: 'ignore' }, reason: 'The row is crossed out.' });
    expect(window.complaints).toEqual([]);
  });

  test('a figure is found by a name in any language, and the answer waits for a second person', async () => {
    const { page } = window;
    const before = await open();
    const top = page.locator('.deliveries-question');
    await page.waitForSelector('.deliveries-question[data-painted]');
    // One about a number: a mark in the place of one has no value that another figure could take.
    const isOfNumber = async (): Promise<boolean> =>
      (await page.locator('.deliveries-acts kbd:text-is("F")').count()) > 0 &&
      (await page
        .locator('.deliveries-question .deliveries-text')
        .filter({ hasText: /^[\d,]+$/ })
        .count()) > 0;
    while (!(await isOfNumber())) {
      await page.keyboard.press('n');
      await page.waitForSelector('.deliveries-question[data-painted]');
    }
    await page.keyboard.press('f');
    const search = page.locator('.question-find input[role=combobox]');
    await search.waitFor();
    // Digits and letters rest while a field has the caret.
    await page.keyboard.type('müəyyən edilmiş');
    await page.waitForSelector('.question-find [role=option]');
    expect(await open()).toBe(before);
    await page.keyboard.press('Escape');
    await search.waitFor({ state: 'detached' });
    await page.keyboard.press('x');
    expect(await top.locator('input[type=radio]').count()).toBeGreaterThan(1);
    await page.keyboard.press('Escape');
    await page.keyboard.press('f');
    await page.keyboard.type('zərərçəkmiş');
    await page.waitForSelector('.question-find [role=option]');
    await page.fill('.question-find input >> nth=1', '2016');
    await page.keyboard.press('Enter');
    await expect.poll(open, { timeout: 10_000 }).toBe(before - 1);
    const list = await window.call('deliveries.questions', {});
    const proposed = list.open.filter(({ state }) => state === 'proposed');
    expect(proposed).toMatchObject([{ answer: { kind: 'figure', period: '2016' } }]);
    expect(window.complaints).toEqual([]);
  });

  test('the head of a sheet says what became of each of its numbers', async () => {
    const { page } = window;
    const said = await page.innerText('.sheet-numbers');
    const [numbers, ...parts] = (said.match(/\d+/g) ?? []).map(Number);
    expect(parts).toHaveLength(3);
    expect(parts.reduce((sum, one) => sum + one, 0)).toBe(numbers);
  });
});
