import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TaughtRow } from '../../shared/domain/catalogue/layout-views.ts';
import type { DeliveryId, PersonId } from '../../shared/domain/keys/ids.ts';
import { axeFinds } from './axe.ts';
import { windowOfTwo } from './new-window.ts';
import { noBrowser, type TestWindow } from './window.ts';

const ROWS = [
  'Status almış mağdurlar;nəfər;90;91',
  'Qovşaq üzrə açılmış işlər;iş;17;16',
  'Göyərçinlər;ədəd;3;4',
];
const LINES = (year: number, rows: readonly string[] = ROWS): string =>
  [
    'Daxili İşlər Nazirliyi İnsan Alverinə Qarşı Mübarizə Baş İdarəsi;;;',
    `${year}-cü ilin yekunları;;;`,
    `Göstərici;Vahid;${year - 1}-ci il;${year}-cü il`,
    ...rows,
  ].join('\n');

describe.skipIf(noBrowser('layouts'))('what was taught, in the catalogue', () => {
  let window: TestWindow;
  let second: PersonId;

  const bring = async (name: string, text: string, period: string): Promise<DeliveryId> => {
    const file = join(window.home, name);
    writeFileSync(file, text);
    const lines = async () => (await window.call('deliveries.list', {})).lines;
    const before = (await lines()).length;
    // The import before may still be saying what it took in.
    await expect
      .poll(async () => window.call('deliveries.import', { paths: [file], period }).catch(() => null), {
        timeout: 30_000,
      }) // prettier-ignore
      .not.toBeNull();
    await expect.poll(async () => (await lines()).length, { timeout: 60_000 }).toBe(before + 1);
    return (await lines()).at(-1)!.id;
  };
  const teach = async (delivery: DeliveryId, lessons: readonly object[]): Promise<void> => {
    const { sheets } = await window.call('teaching.read', { delivery, lessons: null, added: [] });
    const said = lessons.map((lesson) => ({ sheet: sheets[0]!.name, ref: '', ...lesson }));
    await window.call('teaching.take', { delivery, lessons: said, added: [], reason: 'by telephone' });
  };
  /** What fades in has its colours only then. */
  const noFaults = () => expect.poll(() => axeFinds(window.page), { timeout: 20_000 }).toEqual([]);
  const rows = async (): Promise<TaughtRow[]> =>
    (await window.call('layouts.taught', {})).tables.filter(({ layout }) => layout.startsWith('taught-'));

  beforeAll(async () => {
    ({ window, second } = await windowOfTwo());
  }, 300_000);
  afterAll(() => window.close());

  test('it is listed, opened and confirmed by key; its teacher cannot confirm it', async () => {
    const { page } = window;
    await teach(await bring('01_hesabat-2023.csv', LINES(2023), '2023'), [
      { ref: 'C4:D4', figure: 'victims.identified' },
      { ref: 'C5:D5', figure: 'prosecution.criminal_cases_initiated' },
      { ref: 'C6:D6', ignore: true },
    ]);
    await page.keyboard.press('Control+8');
    await page.waitForSelector('.catalogue-screen');
    await page.click('.kit-segmented button:has-text("Layouts") >> nth=0');
    await page.click('.kit-segmented button:has-text("Taught forms")');
    await page.waitForSelector('.catalogue-panel h2');
    expect(await page.textContent('[data-line]')).toContain('waits for a second person');
    expect(await page.textContent('.catalogue-panel')).toContain('learnt word');
    expect(await page.textContent('.catalogue-panel')).toContain('Somebody else has to confirm');
    await page.locator('[data-line]').first().focus();
    await page.keyboard.press('c');
    expect((await rows())[0]!.confirmedBy).toBeUndefined();
    await window.call('people.become', { person: second });
    await page.waitForSelector('.catalogue-panel button:has-text("Confirm")');
    await page.locator('[data-line]').first().focus();
    await page.keyboard.press('c');
    await page.waitForSelector('[data-line]:has-text("confirmed by Murad")');
    for (const [theme, language] of [
      ['dark', 'az'],
      ['light', 'en'],
    ] as const) {
      await window.call('settings.change', { theme, language });
      await page.waitForSelector(`html[data-theme="${theme}"][lang="${language}"]`);
      await noFaults();
    }
  }, 120_000);

  test('last year’s form stays beside this year’s: D says what is otherwise', async () => {
    const { page } = window;
    const next = await bring('01_hesabat-2024.csv', LINES(2024, [ROWS[0]!, ROWS[2]!, 'Sərçələr;nəfər;1;2']), '2024'); // prettier-ignore
    await teach(next, [
      { ref: 'C4:D4', figure: 'victims.identified' },
      { ref: 'C5:D5', ignore: true },
      { ref: 'C6:D6', ignore: true },
    ]);
    await page.waitForSelector('[data-line] >> nth=1');
    expect((await rows()).map(({ replaced }) => replaced)).toEqual([undefined, true]);
    await page.locator('[data-line]').first().focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('d');
    const dialog = page.getByRole('dialog');
    await dialog.locator('.catalogue-changes li').first().waitFor();
    expect(await dialog.innerText()).toContain('Qovşaq üzrə açılmış işlər');
    expect(await dialog.innerText()).toContain('Sərçələr');
    await noFaults();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  }, 120_000);

  test('S writes it, and it comes in again where a person chooses the file', async () => {
    const { page } = window;
    const path = join(window.home, 'form.json');
    await page.locator('[data-line]').first().focus();
    await window.choosing(path, () => page.keyboard.press('s'));
    await expect.poll(() => JSON.parse(readFileSync(path, 'utf8')) as object).toMatchObject({ id: 'taught-mia_thb' }); // prettier-ignore
    await window.choosing(path, () => page.click('button:has-text("Import…")'));
    const dialog = page.getByRole('dialog');
    await dialog.getByText('as it is here').waitFor();
    await noFaults();
    await page.keyboard.press('Control+Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(await rows()).toHaveLength(2);
  }, 120_000);

  test('X withdraws it for a reason, after what rests on it; Ctrl Z brings it back', async () => {
    const { page } = window;
    await page.locator('[data-line]').first().focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('x');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('stay as they were read').waitFor();
    await page.keyboard.press('Control+Enter');
    await dialog.getByRole('alert').waitFor();
    await noFaults();
    await page.keyboard.type('another table');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('[data-line]:has-text("withdrawn by Murad")');
    expect((await rows())[0]!.withdrawn).toMatchObject({ reason: 'another table' });
    await page.locator('[data-line]').first().focus();
    await page.keyboard.press('Control+z');
    await page.waitForSelector('[data-line]:has-text("withdrawn by Murad")', { state: 'detached' });
  }, 120_000);

  test('E edits it where it was taught', async () => {
    const { page } = window;
    await page.locator('[data-line]').first().focus();
    await page.keyboard.press('e');
    await page.waitForSelector('[data-teach] [role=gridcell]', { timeout: 60_000 });
    expect(await page.textContent('[data-teach]')).toContain('Sərçələr');
    expect(window.complaints).toEqual([]);
  }, 120_000);
});
