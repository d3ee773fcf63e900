import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSampleWindow } from './sample-window.ts';
import { noBrowser, type TestWindow } from './window.ts';

/** Names in view that are cut, and all of them. */
const NAMES = `(() => {
  const head = document.querySelector('.figures-list .ag-header').getBoundingClientRect();
  const box = document.querySelector('.figures-list .table-grid').getBoundingClientRect();
  const all = [...document.querySelectorAll('.figures-list .figures-text')].filter((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return top >= head.bottom && bottom <= box.bottom;
  });
  return { all: all.length, cut: all.filter((one) => one.scrollWidth > one.clientWidth + 0.5).length };
})()`;

describe.skipIf(noBrowser('coming back'))('coming back to a screen', () => {
  let window: TestWindow;
  beforeAll(async () => {
    window = await openSampleWindow('Figures');
    await window.page.waitForSelector('.figures-list .ag-row .figures-text');
  }, 300_000);
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
    await page.waitForSelector('.figures-screen > .kit-panel');
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
    await to('Control+4', 'tr[data-finding]');
    await page.fill('.checks-screen input', 'v');
    await page.waitForTimeout(300);
    await page.locator('[data-finding]').nth(3).click();
    const row = '[data-table="checks"] [aria-selected="true"]';
    const chosen = await page.getAttribute(row, 'data-finding');
    await to('Control+7', '[data-table="history"] tr[data-line]');
    await to('Control+4', 'tr[data-finding]');
    expect(await page.inputValue('.checks-screen input')).toBe('v');
    expect(await page.getAttribute(row, 'data-finding')).toBe(chosen);

    await to('Control+1', '.overview-page h1');
    await page.click('.overview-street button:has-text("quer")');
    await page.waitForSelector('tr[data-finding]');
    expect(await page.inputValue('.checks-screen input')).toBe('');
  });

  test('a list stays where it was scrolled to, although its chosen row is out of view', async () => {
    await to('Control+8', '.catalogue-screen [data-scroll]');
    await scrollTo('.catalogue-screen [data-scroll]', 700);
    await to('Control+4', 'tr[data-finding]');
    await to('Control+8', '.catalogue-screen [data-scroll]');
    expect(await scrolled('.catalogue-screen [data-scroll]')).toBe(700);
  });

  test('the way back leads to where the document was read, from the sheet of an agency too', async () => {
    const { page } = window;
    /** What is read at the upper edge, and how far below that edge it begins. */
    const passage = (): Promise<unknown> =>
      page.evaluate(`(() => {
        const edge = document.querySelector('.reference-canvas').getBoundingClientRect().top;
        const one = [...document.querySelectorAll('.reference-papers p, .reference-slide')]
          .find((each) => each.getBoundingClientRect().bottom > edge);
        return [one.textContent, Math.round(one.getBoundingClientRect().top - edge)];
      })()`);
    await to('Control+6', '.reference-papers');
    for (const [width, height, down] of [
      [1440, 900, 900],
      [1440, 900, 6000],
      [1100, 760, 900],
      [1100, 760, 14_000],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.waitForTimeout(500);
      await page.evaluate(`document.querySelector('.reference-canvas').scrollTo(0, ${down})`);
      await page.waitForTimeout(500);
      const [top, read] = [await scrolled('.reference-canvas'), await passage()];
      expect(top).toBeGreaterThan(0);
      await to('Control+2', '.sheet-grid:focus');
      await page.keyboard.press('ArrowRight');
      await to('Alt+ArrowLeft', '.reference-papers');
      expect(await passage()).toEqual(read);
      expect(await scrolled('.reference-canvas')).toBe(top);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  test('the figures come back with their row, the line at the top and what was folded', async () => {
    const { page } = window;
    const row = '.figures-list .ag-row.table-current';
    const top = (): Promise<unknown> =>
      page.evaluate(`(() => {
        const { bottom } = document.querySelector('.figures-list .ag-header').getBoundingClientRect();
        const rows = [...document.querySelectorAll('.figures-list .ag-row')];
        return rows.map((one) => [one.getBoundingClientRect().top, one.getAttribute('row-id')])
          .filter(([at]) => at >= bottom - 1).sort(([a], [b]) => a - b)[0][1];
      })()`);
    await to('Control+3', '.figures-list .ag-row.table-current');
    await page.locator('.figures-list .ag-row.figure [col-id=value]').nth(3).focus();
    await page.waitForTimeout(300);
    const chosen = await page.locator(row).first().getAttribute('row-id');
    const fold = page.locator('.figures-list .ag-row.figures-section-line .figures-fold').nth(1);
    const folded = await page
      .locator('.figures-list .ag-row.figures-section-line:has(.figures-fold)')
      .nth(1)
      .getAttribute('row-id');
    await fold.click();
    await page.waitForTimeout(500);
    const isFolded = (): Promise<string> =>
      page.locator(`.figures-list .ag-row[row-id="${folded}"] .figures-fold`).first().innerHTML();
    const how = await isFolded();
    const cursor = await page.locator(row).first().getAttribute('row-id');
    expect(cursor).not.toBeNull();
    expect([chosen, folded]).toContain(cursor);
    await page.mouse.move(500, 500);
    await page.mouse.wheel(0, 26 * 30);
    await page.waitForTimeout(600);
    const first = await top();
    for (const away of ['Control+7', 'Control+5']) {
      await to(away, away === 'Control+7' ? '[data-table="history"] tr[data-line]' : '.dynamics-slides');
      await to('Control+3', '.figures-list .ag-row');
      await page.waitForTimeout(400);
      expect(await top()).toBe(first);
    }
    await page.mouse.wheel(0, -26 * 60);
    await page.waitForSelector(`.figures-list .ag-row.table-current[row-id="${cursor}"]`);
    expect(await isFolded()).toBe(how);
  });

  test('deliveries, slides and acts are where they were left, with what was chosen', async () => {
    const { page } = window;
    await page.setViewportSize({ width: 1280, height: 560 });
    await to('Control+2', '.deliveries-row[aria-current="true"]');
    await page.locator('.deliveries-row').nth(7).click();
    await page.waitForTimeout(300);
    await scrollTo('.deliveries-list', 120);
    const delivery = await page.innerText('.deliveries-row[aria-current="true"] .deliveries-number');
    await to('Control+5', '.dynamics-slides .dynamics-row');
    await page.locator('.dynamics-row').nth(2).click();
    await page.waitForTimeout(300);
    await scrollTo('.dynamics-slides', 90);
    await to('Control+7', '[data-table="history"] tr[data-line]');
    await page.locator('[data-table="history"] tr[data-line]').nth(3).click();
    await scrollTo('[data-scroll]:has(> [data-table="history"])', 60);
    const act = await page.getAttribute('[data-table="history"] [aria-selected="true"]', 'data-line');

    await to('Control+2', '.deliveries-row[aria-current="true"]');
    expect(await scrolled('.deliveries-list')).toBe(120);
    expect(await page.innerText('.deliveries-row[aria-current="true"] .deliveries-number')).toBe(delivery);
    await to('Control+5', '.dynamics-slides .dynamics-row');
    expect(await scrolled('.dynamics-slides')).toBe(90);
    expect(await page.getAttribute('.dynamics-row >> nth=2', 'aria-current')).toBe('true');
    await to('Control+7', '[data-table="history"] tr[data-line]');
    expect(await scrolled('[data-scroll]:has(> [data-table="history"])')).toBe(60);
    expect(await page.getAttribute('[data-table="history"] [aria-selected="true"]', 'data-line')).toBe(act);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  test('a name that is cut is shown in full under the line that the keyboard goes to', async () => {
    const { page } = window;
    await to('Control+6', '.reference-row');
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
