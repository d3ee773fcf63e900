import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSampleWindow } from './sample-window.ts';
import { noBrowser, type TestWindow } from './window.ts';

describe.skipIf(noBrowser('dynamics'))('dynamics', () => {
  let window: TestWindow;
  beforeAll(async () => {
    window = await openSampleWindow('Dynamics');
    await window.page.click('.dynamics-row:has-text("33")');
    await window.page.waitForSelector('.live-chart svg');
  }, 300_000);
  afterAll(() => window.close());

  test('arrows move the year in chart and table, O tells where its value comes from', async () => {
    const { page } = window;
    await page.waitForSelector('.dynamics-values tr[aria-selected="true"]:has-text("2023")');
    await page.keyboard.press('ArrowLeft');
    await page.waitForSelector('.dynamics-values tr[aria-selected="true"]:has-text("2022")');
    await page.keyboard.press('o');
    await page.waitForSelector('dialog.origin-card:has-text("94")');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog', { state: 'detached' });
  });

  test('a break that a person marks stands under the slide, and can be undone', async () => {
    const { page } = window;
    for (let year = 2022; year > 2010; year -= 1) await page.keyboard.press('ArrowLeft');
    await page.waitForSelector('.dynamics-values tr[aria-selected="true"]:has-text("2010")');
    await page.keyboard.press('b');
    await page.fill('dialog textarea', 'another way of counting');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector(
      '.dynamics-mark:has-text("Break, 2009 to 2010"):has-text("another way of counting")',
    );
    await page.waitForSelector('.chart-break.chart-recorded');
    const view = await window.call('reference.view', { language: 'en' });
    const notes = view.slides.find((slide) => slide.page === 33)!.notes.join(' ');
    expect(notes).toContain('Break in the series between 2009 and 2010: another way of counting.');
    await page.keyboard.press('Control+z');
    await page.waitForSelector('.dynamics-mark:has-text("Break, 2009 to 2010")', { state: 'detached' });
  });

  test('any figure over the years, beside another one, as a line', async () => {
    const { page } = window;
    await page.keyboard.press('g');
    await page.fill('dialog input', 'trafficking facts');
    await page.keyboard.press('Enter');
    await page.waitForSelector('h2:has-text("Human trafficking facts")');
    await page.keyboard.press('t');
    await page.waitForSelector('.kit-segmented button[aria-pressed="true"]:has-text("Line")');
  });

  test('saves the picture at twice its size, the drawing, and the values with their cells', async () => {
    const { page, home } = window;
    const saved = async (format: string, name: string): Promise<Buffer> => {
      await window.choosing(join(home, name), async () => {
        await page.keyboard.press('x');
        await page.click(`.dynamics-formats label:has-text("${format}")`);
        await page.keyboard.press('Control+Enter');
      });
      await page.waitForSelector(`.shell-toast:has-text("${name}")`);
      return readFileSync(join(home, name));
    };
    const png = await saved('PNG', 'chart.png');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2240, 1120]);
    expect((await saved('SVG', 'chart.svg')).toString()).toMatch(/^<svg [^]*<\/svg>$/);
    const csv = (await saved('CSV', 'chart.csv')).toString();
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(csv).toMatch(/\r\n2023;Human trafficking facts;159;2;reported;[^;]+;\d\d [^;]+ [A-Z]+\d+\r\n/);
    expect(csv).toMatch(/\r\n2018;Human trafficking facts;;;not reported;;\r\n/);
  });

  test('asks nothing of the network and complains of nothing', () => {
    expect(window.complaints).toEqual([]);
  });
});
