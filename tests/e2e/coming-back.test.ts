import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSampleWindow } from './sample-window.ts';
import { noBrowser, type TestWindow } from './window.ts';

/** Names in view that are cut, and all of them. */
const NAMES = `(() => {
  const head = document.querySelector('.fg .ag-header').getBoundingClientRect();
  const box = document.querySelector('.fg .grid').getBoundingClientRect();
  const all = [...document.querySelectorAll('.fg .tx')].filter((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return top >= head.bottom && bottom <= box.bottom;
  });
  return { all: all.length, cut: all.filter((one) => one.scrollWidth > one.clientWidth + 0.5).length };
})()`;

describe.skipIf(noBrowser('coming back'))('coming back to a screen', () => {
  let window: TestWindow;
  beforeAll(async () => {
    window = await openSampleWindow('Figures');
    await window.page.waitForSelector('.fg .ag-row .tx');
  }, 120_000);
  afterAll(() => window.close());

  const to = async (keys: string, selector: string): Promise<void> => {
    await window.page.keyboard.press(keys);
    await window.page.waitForSelector(selector);
    await window.page.waitForTimeout(400);
  };

  const scrollTo = async (box: string, top: number): Promise<void> => {
    await window.page.evaluate(`document.querySelector('${box}').scrollTo(0, ${top})`);
    await window.page.waitForTimeout(200);
    expect(await scrolled(box)).toBe(top);
  };
  const scrolled = (box: string): Promise<unknown> =>
    window.page.evaluate(`Math.round(document.querySelector('${box}').scrollTop)`);

  test('four of five names are whole beside the panel, in both languages', async () => {
    const { page } = window;
    await page.waitForSelector('.figures > .panel');
    for (const language of ['az', 'en'] as const) {
      await window.call('settings.change', { language });
      await page.waitForTimeout(800);
      const { all, cut } = (await page.evaluate(NAMES)) as { all: number; cut: number };
      expect(all).toBeGreaterThan(20);
      expect((all - cut) / all, language).toBeGreaterThanOrEqual(0.8);
    }
  });

  test('filter, search, row and scroll are as they were left; a link begins afresh', async () => {
    const { page } = window;
    await to('Control+4', '.findings tr[data-finding]');
    await page.fill('.checks-screen input', 'v');
    await page.waitForTimeout(300);
    await page.locator('.findings [data-finding]').nth(3).click();
    const row = '.findings [aria-selected="true"]';
    const chosen = await page.getAttribute(row, 'data-finding');
    await to('Control+7', '.acts tr[data-seq]');
    await to('Control+4', '.findings tr[data-finding]');
    expect(await page.inputValue('.checks-screen input')).toBe('v');
    expect(await page.getAttribute(row, 'data-finding')).toBe(chosen);

    await to('Control+1', '.overview-page h1');
    await page.click('.overview-street button:has-text("quer")');
    await page.waitForSelector('.findings tr[data-finding]');
    expect(await page.inputValue('.checks-screen input')).toBe('');
  });

  test('a list stays where it was scrolled to, although its chosen row is out of view', async () => {
    await to('Control+8', '.catalogue-screen .scroll');
    await scrollTo('.catalogue-screen .scroll', 700);
    await to('Control+4', '.findings tr[data-finding]');
    await to('Control+8', '.catalogue-screen .scroll');
    expect(await scrolled('.catalogue-screen .scroll')).toBe(700);
  });

  test('the way back leads to where the document was read, from the sheet of an agency too', async () => {
    const { page } = window;
    await to('Control+6', '.reference-papers');
    await scrollTo('.reference-canvas', 900);
    await to('Control+2', '.sheet-grid:focus');
    await page.keyboard.press('ArrowRight');
    await to('Alt+ArrowLeft', '.reference-papers');
    expect(await scrolled('.reference-canvas')).toBeGreaterThan(300);
  });

  test('a name that is cut is shown in full under the line that the keyboard goes to', async () => {
    const { page } = window;
    await page.evaluate(
      `for (const one of document.querySelectorAll('.reference-outline .ellipsis')) one.style.maxWidth = '60px'`,
    );
    await page.focus('.reference-row');
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector('.shell-full-name');
    expect(await page.textContent('.shell-full-name')).toBe(
      await page.textContent('.reference-row:focus .ellipsis'),
    );
  });
});
