import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSampleWindow } from './sample-window.ts';
import { noBrowser, type TestWindow } from './window.ts';

describe.skipIf(noBrowser('catalogue'))('the catalogue', () => {
  let window: TestWindow;
  const aliases = async (): Promise<string[]> =>
    (await window.call('catalogue.view', {})).agencies.find(({ id }) => id === 'moh')!.words;

  beforeAll(async () => {
    window = await openSampleWindow('Catalogue');
    await window.page.waitForSelector('[data-table="catalogue"] [aria-selected="true"]');
  }, 300_000);
  afterAll(() => window.close());

  test('an agency gets another spelling by key; undo takes it away', async () => {
    const { page } = window;
    await page.keyboard.press('/');
    await page.keyboard.type('Ministry of Health');
    await page.waitForSelector('[data-line="moh"]');
    await page.click('[data-line="moh"]');
    await page.waitForSelector('.catalogue-acts');
    await page.keyboard.press('e');
    const spellings = page.getByLabel('Other spellings');
    await spellings.fill(`${await spellings.inputValue()}\nSəhiyyəçilər`);
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('[data-line="moh"]:has-text("changed here")');
    expect(await aliases()).toContain('Səhiyyəçilər');
    await page.locator('[data-line="moh"]').focus();
    await page.keyboard.press('Control+z');
    await page.waitForSelector('[data-line="moh"] .kit-stale', { state: 'detached' });
    expect(await aliases()).not.toContain('Səhiyyəçilər');
  });

  test('a key that comes in the moment after the typing keeps what was typed', async () => {
    const { page } = window;
    await page.waitForSelector('.catalogue-acts');
    await page.keyboard.press('e');
    const spellings = page.getByLabel('Other spellings');
    await spellings.focus();
    // Not `value =`: React has put a setter of its own on the field to see who changed it.
    await page.evaluate(`(async () => {
      const field = document.activeElement;
      const typed = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set;
      typed.call(field, field.value + '\\nTəbiblər');
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await null;
      const key = { key: 'Enter', code: 'Enter', ctrlKey: true, bubbles: true, cancelable: true };
      field.dispatchEvent(new KeyboardEvent('keydown', key));
    })()`);
    await page.waitForSelector('[data-line="moh"]:has-text("changed here")');
    expect(await aliases()).toContain('Təbiblər');
    await page.locator('[data-line="moh"]').focus();
    await page.keyboard.press('Control+z');
    await page.waitForSelector('[data-line="moh"] .kit-stale', { state: 'detached' });
  });

  test('a name that another body has cannot be kept, and the field is named', async () => {
    const { page } = window;
    await page.waitForSelector('.catalogue-acts');
    await page.keyboard.press('e');
    await page.getByLabel('Abbreviations').fill('SXA');
    await page.waitForSelector('.catalogue-panel [role="status"]:has-text("Social Services Agency")');
    expect(await page.locator('.catalogue-panel button:has-text("Save")').isDisabled()).toBe(true);
    await page.keyboard.press('Escape');
    await page.waitForSelector('.catalogue-panel dl');
  });

  test('layouts read as steps, with the deliveries that were read with them', async () => {
    const { page } = window;
    await page.click('.kit-segmented button:has-text("Layouts") >> nth=0');
    await page.keyboard.press('/');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('mia-thb');
    await page.click('[data-line="mia-thb"]');
    await page.waitForSelector('.catalogue-steps li');
    await page.waitForSelector('.catalogue-uses li:has-text("DIN_IAQMBI")');
    await page.locator('[data-line="mia-thb"]').focus();
    await page.keyboard.press('e');
    await page.waitForSelector('textarea.catalogue-json');
    await page.fill('textarea.catalogue-json', '{');
    await page.waitForSelector('.catalogue-panel [role="status"]:has-text("no JSON")');
    await page.keyboard.press('Escape');
  });

  test('the page complains of nothing', () => {
    expect(window.complaints).toEqual([]);
  });
});
