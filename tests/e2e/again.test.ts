import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { DeliveryId } from '../../shared/domain/keys/ids.ts';
import { axeFinds } from './axe.ts';
import { noBrowser, openTestWindow, type TestWindow } from './window.ts';

/** One form in words that nobody has made a layout for. */
const form = (shift: number): string =>
  [
    'Daxili İşlər Nazirliyi İnsan Alverinə Qarşı Mübarizə Baş İdarəsi;;;',
    '2023-cü ilin yekunları;;;',
    'Göstərici;Vahid;2022-ci il;2023-cü il',
    `Status almış mağdurlar;nəfər;90;${91 + shift}`,
    `Qovşaq üzrə açılmış işlər;iş;17;${16 + shift}`,
  ].join('\n');

describe.skipIf(noBrowser('reading again'))('reading again what is here', () => {
  let window: TestWindow;
  beforeAll(async () => {
    window = await openTestWindow();
    await window.call('session.create', { path: join(window.home, 'w.arayis'), period: '2023' });
    const first = (await window.call('people.add', { name: 'Leyla Məmmədova', role: 'analyst' })).id;
    const second = (await window.call('people.add', { name: 'Rauf Əliyev', role: 'reviewer' })).id;
    await window.call('people.become', { person: first });
    const files = ['01_birinci.csv', '02_ikinci.csv', '03_ucuncu.csv'].map((name) => join(window.home, name));
    for (const [shift, file] of files.entries()) writeFileSync(file, form(shift));
    await window.call('deliveries.import', { paths: files, agency: 'mia_thb' });
    await vi.waitFor(async () => expect(await linesHere()).toBe(3), 60_000);
    const [one] = (await window.call('deliveries.list', {})).lines;
    const { sheets } = await window.call('teaching.read', { delivery: one!.id, lessons: null, added: [] });
    const { name } = sheets[0]!;
    const lessons = [
      { sheet: name, ref: 'C4:D4', figure: 'victims.identified' },
      { sheet: name, ref: 'C5:D5', figure: 'prosecution.criminal_cases_initiated' },
    ];
    await window.call('teaching.take', {
      delivery: one!.id,
      lessons,
      added: [],
      reason: 'said on the sheet',
    });
    await window.call('people.become', { person: second });
    const { open } = await window.call('deliveries.questions', {});
    const asked = open.find(({ kind, state }) => kind === 'as-taught' && state === 'proposed')!;
    await window.call('questions.confirm', { question: asked.id, seen: asked.seen });
    await window.call('settings.change', { tourSeen: true, screen: 'deliveries' });
    await window.page.reload();
    await window.page.waitForSelector('.window-top');
    await window.page.keyboard.press('Control+2');
  }, 300_000);
  afterAll(() => window.close());

  const linesHere = async (): Promise<number> => (await window.call('deliveries.list', {})).lines.length;
  const idOf = async (no: string): Promise<DeliveryId> =>
    (await window.call('deliveries.list', {})).lines.findLast((line) => line.no === no)!.id;
  const looked = (): Promise<unknown> => window.page.waitForSelector('[data-again]:not([data-busy])');

  test('after a form was taught it is offered, with the reason; Escape keeps nothing', async () => {
    const { page } = window;
    await page.waitForSelector('text=2 files may read otherwise now');
    await page.waitForSelector('text=taught by Leyla Məmmədova');
    await page.keyboard.press('Shift+R');
    await looked();
    await page.waitForSelector('text=Victims identified');
    expect(await page.locator('[data-again] tbody tr').count()).toBe(4);
    expect(await axeFinds(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForSelector('text=2 files may read otherwise now');
    expect(await linesHere()).toBe(4);
  });

  test('one file is left out by X, the rest taken by Ctrl Enter as one act, and Ctrl Z brings it back', async () => {
    const { page } = window;
    await page.keyboard.press('Shift+R');
    await looked();
    await page.keyboard.press('J');
    await page.keyboard.press('X');
    await page.waitForSelector('text=left out');
    await looked();
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('text=1 file read again, 4 differences');
    expect(await linesHere()).toBe(5);
    const taken = await idOf('02');
    const { observations } = await window.call('deliveries.view', { delivery: taken });
    expect(observations).toBe(4);
    await page.waitForSelector('text=1 file may read otherwise now');
    await page.keyboard.press('Control+z');
    await page.waitForSelector('text=2 files may read otherwise now');
    expect(await linesHere()).toBe(4);
    expect(window.complaints).toEqual([]);
  });

  test('once all of it is taken nothing is offered any more', async () => {
    const { page } = window;
    await page.keyboard.press('Shift+R');
    await looked();
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('text=2 files read again, 8 differences');
    await page.waitForSelector('text=may read otherwise now', { state: 'detached' });
    await page.keyboard.press('Shift+R');
    expect(await page.locator('[data-again]').count()).toBe(0);
    // Whoever wants to know all the same chooses the file.
    await page.click('button:has-text("More about this delivery")');
    await page.click('[role=menuitem]:has-text("Read again…")');
    await page.waitForSelector('[data-again] >> text=1 file reads as it did');
    await page.keyboard.press('Escape');
    await page.waitForSelector('[data-again]', { state: 'detached' });
  });
});
