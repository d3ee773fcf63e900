import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSampleWindow } from './sample-window.ts';
import { noBrowser, type TestWindow } from './window.ts';

describe.skipIf(noBrowser('overview'))('the overview', () => {
  let window: TestWindow;
  beforeAll(async () => {
    window = await openSampleWindow('Overview');
    await window.page.waitForSelector('.overview-page h1');
  }, 300_000);
  afterAll(() => window.close());

  const overview = async (): Promise<void> => {
    await window.page.keyboard.press('Control+1');
    await window.page.waitForSelector('.overview-page h1');
  };

  test('somebody works in the sample who can confirm what others proposed', async () => {
    const view = await window.call('overview.view', {});
    expect((await window.call('session.view', {})).person).toMatchObject({ role: 'reviewer' });
    expect(view.street.conflicts).toMatchObject({ open: 3, proposed: 3 });
    expect(view.todo.map((todo) => todo.kind).slice(0, 4)).toEqual([
      'confirm',
      'confirm',
      'confirm',
      'decide',
    ]);
    expect(await window.page.textContent('.overview-page h1')).toMatch(
      /^2023 can be printed as a draft\. Four figures are open/,
    );
  });

  test('counts bodies and values as the Deliveries screen does', async () => {
    const view = await window.call('overview.view', {});
    const list = await window.call('deliveries.list', {});
    expect(view.bodies).toEqual(list.bodies);
    expect(view.bodies.expected - view.bodies.reported).toBe(list.silent.length);
    expect(view.agencies.filter((line) => line.listedOnly)).toHaveLength(list.listedOnly.length);
    expect(list.totals.observations).toBe(view.street.observations.all);
    expect(await window.page.textContent('.overview-page')).toContain(
      `${view.bodies.reported} of ${view.bodies.expected} bodies have reported`,
    );
  });

  test('opens a task by its number', async () => {
    await overview();
    await window.page.keyboard.press('4');
    await window.page.waitForSelector('.window-tab[aria-current="page"]:has-text("Figures")');
    await overview();
    await window.page.keyboard.press('7');
    await window.page.waitForSelector('.window-tab[aria-current="page"]:has-text("Checks")');
  });

  test('sets a due date in place, refuses what is no day, and takes it back', async () => {
    await overview();
    const { page } = window;
    const cell = (): Promise<string | null> =>
      page.textContent('.overview-page tr[data-agency="sta"] td:nth-child(5)');
    const before = await cell();
    await page.focus('.overview-page tr[data-agency="sta"]');
    await page.keyboard.press('d');
    await page.fill('.overview-field', '31.02.2024');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.overview-field[aria-invalid="true"]');
    await page.fill('.overview-field', '15.03.2024');
    await page.keyboard.press('Enter');
    await page.waitForSelector(
      '.overview-page tr[data-agency="sta"] td:nth-child(5):has-text("15 Mar 2024")',
    );
    await page.keyboard.press('Control+z');
    await page.waitForSelector(`.overview-page tr[data-agency="sta"] td:nth-child(5):has-text("${before}")`);
  });

  test('writes a reminder that the agency has got', async () => {
    await overview();
    const { page } = window;
    await page.focus('.overview-page tr[data-agency="sta"]');
    await page.keyboard.press('w');
    await expect.poll(() => page.inputValue('.letter-letter')).toContain('24_DTA_2023.xlsx');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.overview-page tr[data-agency="sta"]:has-text("reminded")');
    const about = { kind: 'reminder', agency: 'sta' } as const;
    const { subject, text } = await window.call('letters.compose', { about, language: 'en' });
    const path = join(window.home, 'letter.docx');
    await window.call('letters.save', { about, language: 'en', subject, text, path });
    expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
    expect(existsSync(path)).toBe(true);
  });

  test('every row and task is reached by Tab and arrows', async () => {
    await overview();
    const { page } = window;
    await page.focus('.overview-page .overview-todo');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate('document.activeElement.textContent')).toContain('2');
    await page.focus('.overview-page tbody tr[aria-selected="true"]');
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    expect(await page.evaluate('document.activeElement.dataset.agency')).toBeTruthy();
  });

  test('nothing was complained of', () => {
    expect(window.complaints).toEqual([]);
  });
});
