import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PersonId } from '../../shared/domain/keys/ids.ts';
import { axeFinds } from './axe.ts';
import { windowOfTwo } from './new-window.ts';
import { noBrowser, type TestWindow } from './window.ts';

/** One figure of last year is counted as two: the body says so in the same rows. */
const RETURN = [
  'Daxili İşlər Nazirliyi İnsan Alverinə Qarşı Mübarizə Baş İdarəsi;;;;',
  '2023-cü ilin yekunları;;;;',
  'Göstərici;Vahid;2022-ci il;2023-cü il;Fərq',
  'Müəyyən edilmiş zərərçəkmişlər;nəfər;90;91;+1',
  'o cümlədən:;;;;',
  '  qadınlar;nəfər;70;;',
  '  Dağlıq rayonlardan gələn qadınlar;nəfər;;12;-58',
  '  Aran rayonlarından gələn qadınlar;nəfər;;60;-10',
];

describe.skipIf(noBrowser('new figures'))('a new figure where its row stands', () => {
  let window: TestWindow;
  let second: PersonId;

  beforeAll(async () => {
    ({ window, second } = await windowOfTwo());
  }, 300_000);
  afterAll(() => window.close());

  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await window.page.keyboard.press(key);
  };
  const type = (text: string): Promise<void> => window.page.keyboard.type(text);
  const settled = () => window.page.waitForSelector('[data-teach]:not([data-busy])', { timeout: 60_000 });
  /** Types into a search and takes the first figure that it finds. */
  async function pick(text: string): Promise<void> {
    await type(text);
    await window.page.waitForSelector('[data-add-figure] [role=option]');
    await press('Enter');
    await window.page.waitForSelector('[data-add-figure] [role=option]', { state: 'detached' });
  }

  test('two rows become parts of a whole and take the place of one figure, by keys alone', async () => {
    const { page } = window;
    const file = join(window.home, 'qadinlar.csv');
    writeFileSync(file, `${RETURN.join('\n')}\n`);
    await window.call('deliveries.import', { paths: [file], period: '2023' });
    await expect
      .poll(async () => (await window.call('deliveries.list', {})).lines.length, { timeout: 60_000 })
      .toBe(1);
    await press('Control+2');
    await page.waitForSelector('.deliveries-row[aria-current="true"]');
    await press('e');
    await page.waitForSelector('[data-teach] [data-asked]', { timeout: 60_000 });
    await settled();

    await press('g');
    await page.waitForSelector('[data-add-figure]');
    // The row stands under the victims: of them it is a part, in their unit, under their section.
    await page.waitForSelector('[data-add-figure] li');
    expect(await page.inputValue('[data-add-figure] label input')).toBe('Dağlıq rayonlardan gələn qadınlar');
    const selects = page.locator('[data-add-figure] select');
    expect([await selects.nth(0).inputValue(), await selects.nth(1).inputValue()]).toEqual([
      'persons',
      'victims',
    ]);
    await press('Escape');
    await page.waitForSelector('[data-add-figure]', { state: 'detached' });
    await press('g');
    await page.waitForSelector('[data-add-figure] li');
    await press('Tab');
    await type('Women from mountain districts');
    // Russian, Turkish, section, whole, by what, in the place of whom.
    await press('Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab');
    await pick('victims: women');
    await press('Control+Enter');
    // Without a reason there is no break, and the key leads to it.
    await page.waitForSelector('[data-add-figure] [role=alert]');
    for (const [theme, language] of [
      ['dark', 'az'],
      ['light', 'en'],
    ] as const) {
      await window.call('settings.change', { theme, language });
      await page.waitForSelector(`html[data-theme="${theme}"]`);
      expect(await axeFinds(page)).toEqual([]);
    }
    await type('counted by place of origin');
    await press('Enter');
    await page.waitForSelector('[data-add-figure]', { state: 'detached' });
    await settled();

    await expect.poll(() => page.innerText('[data-teach] [data-asked]')).toContain('Aran rayonlarından');
    await press('g');
    await page.waitForSelector('[data-add-figure]');
    await press('Tab');
    await type('Women from lowland districts');
    await press('Tab', 'Tab', 'Tab', 'Tab', 'Tab');
    await pick('victims identified');
    await press('Tab', 'Tab');
    await pick('victims: women');
    await press('Tab', 'Tab');
    await type('counted by place of origin');
    await press('Control+Enter');
    await page.waitForSelector('[data-add-figure]', { state: 'detached' });
    await page.waitForSelector('[data-teach] [data-asked]', { state: 'detached', timeout: 60_000 });
    await settled();
    await press('Control+Enter');
    await page.waitForSelector('[data-teach]', { state: 'detached', timeout: 60_000 });

    const { open } = await window.call('deliveries.questions', {});
    const [asked] = open.filter(({ kind, state }) => kind === 'as-taught' && state === 'proposed');
    await window.call('people.become', { person: second });
    await window.call('questions.confirm', { question: asked!.id, seen: asked!.seen });
    const { findings } = await window.call('checks.view', {});
    const own = findings.filter(({ figures }) => figures.some((id) => id.startsWith('own.')));
    // Both changes are of another count: named, and no error.
    expect(own.map(({ rule, severity, section }) => [rule, severity, section?.id])).toEqual([
      ['change.break', 'note', 'victims'],
      ['change.break', 'note', 'victims'],
    ]);
    expect(window.complaints).toEqual([]);
  }, 300_000);

  test('Dynamics shows both sides of the break, and it can be taken back and undone', async () => {
    const { page } = window;
    await press('Control+5');
    await page.waitForSelector('h1:has-text("Dynamics")', { state: 'attached' });
    await press('g');
    await page.waitForSelector('dialog input');
    await type('mountain');
    await press('Enter');
    await page.waitForSelector('dialog', { state: 'detached' });
    await page.waitForSelector('text=Split from 2023 on');
    const marks = await page.innerText('section[aria-label="Marks on this series"]');
    expect(marks).toContain(
      'Victims: women → Women from mountain districts; Women from lowland districts: counted by place of origin (Leyla)',
    );
    const { figure } = (await window.call('dynamics.figures', {})).find((one) => one.figure === 'own.1')!;
    const { rows, spec } = await window.call('dynamics.series', { of: { figure }, language: 'en' });
    expect(spec.series.map(({ name }) => name)).toEqual([
      'Women from mountain districts',
      'Victims: women',
      'Women from lowland districts',
    ]);
    expect(rows.map(({ label, points }) => [label, ...points.map(({ value }) => value)])).toEqual([
      ['2022', null, 70, null],
      ['2023', 12, null, 60],
    ]);
    expect(await axeFinds(page)).toEqual([]);
    await page.focus('button:has-text("Take back")');
    await press('Enter');
    await page.waitForSelector('text=Split from 2023 on', { state: 'detached' });
    await press('Control+Z');
    await page.waitForSelector('text=Split from 2023 on');
    expect(window.complaints).toEqual([]);
  }, 120_000);
});
