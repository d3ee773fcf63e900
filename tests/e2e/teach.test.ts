import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DeliveryId, PersonId } from '../../shared/domain/keys/ids.ts';
import { taughtReturn } from '../fixtures/taught-return.ts';
import { axeFinds } from './axe.ts';
import { windowOfTwo } from './new-window.ts';
import { noBrowser, type TestWindow } from './window.ts';

/** What a person knows of the rows that the program asks about: the figure's name, or that it is not for the reference. */
const KNOWN: Record<string, string | null> = {
  'İttiham kürsüsünə çıxarılanlar': 'Defendants',
  'Hökm oxunmuş əməl sahibləri': 'Traffickers found guilty',
  'Sənədini itirənlərə göstərilən dəstək': 'Victims assisted in obtaining IDs',
  'Sərgilərdə qoyulan stendlər': null,
  'Yeməkxanada bişirilən xörək': null,
};

describe.skipIf(noBrowser('teaching'))('teaching by pointing', () => {
  let window: TestWindow;
  let second: PersonId;
  let keys = 0;

  beforeAll(async () => {
    ({ window, second } = await windowOfTwo());
  }, 300_000);
  afterAll(() => window.close());

  const press = async (key: string): Promise<void> => {
    keys += 1;
    await window.page.keyboard.press(key);
  };
  const type = async (text: string): Promise<void> => {
    for (const letter of text) await press(letter);
  };
  async function bring(name: string, year: number, shift: number): Promise<DeliveryId> {
    const file = join(window.home, name);
    writeFileSync(file, taughtReturn(year, shift));
    const before = (await window.call('deliveries.list', {})).lines.length;
    await window.call('deliveries.import', { paths: [file], period: String(year) });
    await expect
      .poll(async () => (await window.call('deliveries.list', {})).lines.length, { timeout: 60_000 })
      .toBe(before + 1);
    return (await window.call('deliveries.list', {})).lines.at(-1)!.id;
  }
  /** In one step: the last question is gone between two. */
  const top = (): Promise<string> =>
    window.page.$$eval('[data-teach] [data-asked]', (all) => all[0]?.textContent ?? '');
  const settled = async (): Promise<void> => {
    await window.page.waitForSelector('[data-teach]:not([data-busy])');
  };

  test('a return of sixty numbers is settled by no more than 45 keys, and the same form next year by none', async () => {
    const { page } = window;
    const delivery = await bring('hesabat-2023.xlsx', 2023, 0);
    await press('Control+2');
    await page.waitForSelector('.deliveries-row[aria-current="true"]');
    await press('e');
    await page.waitForSelector('[data-teach] [role=gridcell]', { timeout: 60_000 });
    await settled();
    for (const [theme, language] of [
      ['dark', 'az'],
      ['light', 'en'],
    ] as const) {
      await window.call('settings.change', { theme, language });
      await page.waitForSelector(`html[data-theme="${theme}"]`);
      expect(await axeFinds(page)).toEqual([]);
    }
    for (let turn = 0; turn < 20; turn += 1) {
      // A key that comes while it is read anew would answer what may no longer be asked.
      await settled();
      if ((await page.locator('[data-teach] [data-asked]').count()) === 0) break;
      const asked = await top();
      const label = Object.keys(KNOWN).find((one) => asked.includes(one));
      const name = label === undefined ? '' : KNOWN[label]!;
      const offers = await page.locator('[data-teach] .deliveries-reading').allInnerTexts();
      const offered = offers.findIndex((text) => text.includes(name));
      if (name === null) await press('x');
      else if (offered >= 0) await press(String(offered + 1));
      else {
        await press('f');
        await page.waitForSelector('[data-teach] input[role=combobox]');
        await type(name.slice(0, 6));
        await page.waitForSelector('[data-teach] [role=option]');
        await press('Enter');
      }
      await expect.poll(top, { timeout: 30_000 }).not.toBe(asked);
    }
    expect(await page.locator('[data-teach] [data-asked]').count()).toBe(0);
    await press('Control+Enter');
    await page.waitForSelector('[data-teach]', { state: 'detached', timeout: 60_000 });
    expect(keys).toBeLessThanOrEqual(45);
    const lines = (await window.call('deliveries.list', {})).lines;
    const taken = lines.find(({ id }) => id !== delivery)!;
    const view = await window.call('deliveries.view', { delivery: taken.id });
    expect(view.observations).toBe(56);
    const { open } = await window.call('deliveries.questions', {});
    const proposed = open.filter(({ kind, state }) => kind === 'as-taught' && state === 'proposed');
    expect(proposed).toHaveLength(1);
    await window.call('people.become', { person: second });
    await window.call('questions.confirm', { question: proposed[0]!.id, seen: proposed[0]!.seen });
    const next = await bring('hesabat-2024.xlsx', 2024, 1);
    const asked = (await window.call('deliveries.questions', {})).open.filter((one) => one.delivery === next);
    expect(asked.map(({ text, kind }) => [text, kind])).toEqual([]);
    expect((await window.call('deliveries.view', { delivery: next })).observations).toBe(56);
    expect(window.complaints).toEqual([]);
  }, 300_000);

  test('what nobody counted before is added where it is met: G, Enter', async () => {
    const { page } = window;
    const file = join(window.home, 'birds.csv');
    const head = 'Daxili İşlər Nazirliyi İnsan Alverinə Qarşı Mübarizə Baş İdarəsi;;;';
    writeFileSync(
      file,
      `${head}\n2023-cü il;;;\nGöstərici;Vahid;2022-ci il;2023-cü il\nUçan göyərçinlər;ədəd;3;4\n`,
    );
    // The import before may still be saying what it took in.
    await expect
      .poll(
        async () => window.call('deliveries.import', { paths: [file], period: '2023' }).catch(() => null),
        {
          timeout: 30_000,
        },
      )
      .not.toBeNull();
    await page.waitForSelector('.deliveries-row[title*="birds.csv"]');
    await page.click('.deliveries-row[title*="birds.csv"]');
    await page.keyboard.press('e');
    await page.waitForSelector('[data-teach] [data-asked]', { timeout: 60_000 });
    await settled();
    await page.keyboard.press('g');
    await page.waitForSelector('[data-add-figure] select');
    expect(await axeFinds(page)).toEqual([]);
    expect(await page.inputValue('[data-add-figure] label input')).toBe('Uçan göyərçinlər');
    expect(await page.inputValue('[data-add-figure] select')).toBe('pieces');
    // A name that another figure has is refused while it is typed.
    const english = page.locator('[data-add-figure] label input >> nth=1');
    await english.fill('Victims identified');
    await page.waitForSelector('[data-add-figure] [role=alert]:has-text("Victims identified")');
    expect(await english.getAttribute('aria-invalid')).toBe('true');
    expect(await axeFinds(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await english.fill('');
    await page.waitForSelector('[data-add-figure] [role=alert]', { state: 'detached' });
    await page.locator('[data-add-figure] label input >> nth=0').focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-teach] [data-asked]', { state: 'detached', timeout: 60_000 });
    await settled();
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('[data-teach]', { state: 'detached', timeout: 60_000 });
    const { open } = await window.call('deliveries.questions', {});
    expect(open.filter(({ kind }) => kind === 'as-taught')).toHaveLength(1);
    const found = await window.call('questions.figures', { text: 'göyərçin' });
    expect(JSON.stringify(found)).toContain('own.1');
    expect(window.complaints).toEqual([]);
  }, 120_000);
});
