import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noBrowser, openTestWindow, type TestWindow } from './window.ts';

const SCREENS = [
  'overview', 'deliveries', 'figures', 'checks', 'dynamics', 'history', 'catalogue',
] as const; // prettier-ignore
const KEYS = { overview: 1, deliveries: 2, figures: 3, checks: 4, dynamics: 5, history: 7, catalogue: 8 };
/** Between the margins of A4 lying and upright, 1.2 cm at each side. CSS pixels. */
const [LYING, UPRIGHT] = [1032, 703];

/** What paper would have of the page: asked with print styles on. */
interface Paper {
  head: string;
  pressable: string[];
  /** Text cut by the box around it. */
  cut: string[];
  over: number;
  ink: string;
  ground: string;
}

const READ_PAPER = `(() => {
  const all = [...document.querySelectorAll('body *')].filter((one) => one.getClientRects().length > 0);
  const style = getComputedStyle(document.body);
  return {
    head: document.querySelector('.paper-head')?.textContent ?? '',
    pressable: all.filter((one) => one.matches('.kit-button, .kit-icon-button, kbd')).map((one) => one.outerHTML),
    cut: all
      .filter((one) => one.matches('td, th, tr button, #main, #main > *'))
      .filter((one) => one.scrollWidth > one.clientWidth + 2 && getComputedStyle(one).overflowX !== 'visible')
      .map((one) => one.outerHTML.slice(0, 120)),
    over: document.documentElement.scrollWidth - innerWidth,
    ink: style.color,
    ground: style.backgroundColor,
  };
})()`;

describe.skipIf(noBrowser('printing'))('a page that is printed', () => {
  let window: TestWindow;
  beforeAll(async () => {
    window = await openTestWindow();
    await window.call('session.openSample', {});
    await window.call('settings.change', { language: 'az', theme: 'dark', zoom: 150, tourSeen: true });
    await window.page.evaluate('window.print = () => { document.body.dataset.printed = "yes"; }');
  }, 120_000);
  afterAll(() => window.close());

  test.each(SCREENS)('%s: whole, black on white, with nothing to press', async (screen) => {
    const { page } = window;
    await page.keyboard.press(`Control+${KEYS[screen]}`);
    await page.waitForTimeout(700);
    await page.keyboard.press('Control+p');
    await page.waitForSelector('body[data-printed]');
    await page.evaluate('dispatchEvent(new Event("beforeprint"))');
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({
      width: ['dynamics', 'history'].includes(screen) ? UPRIGHT : LYING,
      height: 900,
    });
    const paper = await page.evaluate<Paper>(READ_PAPER);
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.evaluate('dispatchEvent(new Event("afterprint")); delete document.body.dataset.printed');
    expect(paper.head).toContain('Sample 2023 · 2023-cü il');
    expect(paper).toMatchObject({
      pressable: [],
      cut: [],
      ink: 'rgb(0, 0, 0)',
      ground: 'rgb(255, 255, 255)',
    });
    expect(paper.over).toBeLessThanOrEqual(0);
  });

  test('the sheet of a delivery has every row, not those in view', async () => {
    const { page } = window;
    await page.keyboard.press('Control+2');
    await page.waitForSelector('.sheet-grid');
    await page.keyboard.press('Control+p');
    await page.waitForSelector('.sheet-printed tbody tr', { state: 'attached' });
    const rows = Number(await page.locator('.sheet-grid').getAttribute('aria-rowcount'));
    expect(await page.locator('.sheet-printed tbody tr').count()).toBe(rows);
    await page.evaluate('dispatchEvent(new Event("afterprint"))');
    await page.waitForSelector('.sheet-printed', { state: 'detached' });
    expect(window.complaints).toEqual([]);
  });
});
