import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { windowOnDeliveries } from './new-window.ts';
import { noBrowser, type TestWindow } from './window.ts';

const returns = join(createApp().resources, 'samples', 'returns');
const file = (start: string): string =>
  join(
    returns,
    readdirSync(returns).find((n) => n.startsWith(start))!,
  );

describe.skipIf(noBrowser('deliveries'))('the Deliveries screen', () => {
  let window: TestWindow;
  beforeAll(async () => {
    window = await windowOnDeliveries([{ name: 'Leyla Məmmədova', role: 'analyst' }]);
  }, 120_000);
  afterAll(() => window.close());

  /** Files are chosen as a person chooses them, then Enter imports. */
  async function take(...paths: string[]): Promise<void> {
    const { page } = window;
    await page.setInputFiles('input[type=file]', paths);
    await page.waitForSelector('dialog[open]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.import-list', { timeout: 30_000 });
  }

  /** A return with one question: whether the dot groups. */
  function fines(): string {
    const path = join(window.home, '05_DƏMX_2023.csv');
    const lines = [
      'Dövlət Əmək Müfəttişliyi Xidməti;;',
      'Göstərici;2022;2023',
      'Müəyyən edilmiş zərərçəkmişlər;94;91',
      'Tətbiq edilmiş inzibati cərimələr, AZN;1 782 100;591.900',
    ];
    writeFileSync(path, lines.join('\n'));
    return path;
  }

  /** Leaves out what else is asked, so that one question is the last. */
  async function leaveOnly(ref: string): Promise<void> {
    const { open } = await window.call('deliveries.questions', {});
    for (const { id, seen } of open.filter((question) => question.ref !== ref))
      // oxlint-disable-next-line no-await-in-loop -- one act after the other
      await window.call('questions.answer', { question: id, answer: { kind: 'ignore' }, reason: 'no', seen });
  }

  test('says what to do while nothing has come', async () => {
    await window.page.waitForSelector('text=No deliveries for 2023 yet');
  });

  test('takes files in, names what could not be read, and shows the sheet with its meaning', async () => {
    const { page } = window;
    await take(fines(), file('24'));
    expect(await page.locator('.import-panel').innerText()).toContain('24_DTA_2023.xlsx is empty');
    await page.click('.import-panel .kit-icon-button');
    await page.waitForSelector('.deliveries-row:has-text("State Tourism Agency"):has-text("empty file")');
    await page.waitForSelector('.sheet-question.sheet-cursor:has-text("591.900")');
    expect(await page.locator('.sheet-cell.sheet-value').count()).toBe(3);
    expect(await page.locator('.sheet-table tr.sheet-pointed').innerText()).toContain('two readings');
    await page.waitForSelector('.deliveries-reading:has-text("591 900")');
  });

  test('a key answers the question, with its reason; undo asks it again', async () => {
    const { page } = window;
    await page.waitForSelector('.deliveries-question[data-painted]');
    await page.keyboard.press('1');
    await page.waitForSelector('.shell-toast:has-text("05 · C4")');
    await page.waitForSelector('.deliveries-panel:has-text("No open questions")');
    await page.waitForSelector('.sheet-table tr:has-text("answered by Leyla"):has-text("591 900")');
    await page.click('.shell-toast .shell-act');
    await page.waitForSelector('.deliveries-reading:has-text("591 900")');
  });

  test('the cursor goes by keyboard, and a range is copied as a table', async () => {
    const { page } = window;
    await page.focus('.sheet-grid');
    await page.keyboard.press('ArrowLeft');
    await page.waitForSelector('.sheet-place:has-text("B4")');
    await page.keyboard.press('Shift+ArrowUp');
    await page.keyboard.press('Control+C');
    await page.waitForSelector('.shell-toast:has-text("2 rows × 1 column copied")');
    await page.keyboard.press('O');
    await page.waitForSelector('.window-tab[aria-current="page"]:has-text("Figures")');
    await page.keyboard.press('Alt+ArrowLeft');
    await page.waitForSelector('.sheet-grid');
  });

  test('a correction is shown against the one before, and takes its place by one key', async () => {
    const { page } = window;
    await take(file('01'), file('02'));
    await page.click('.import-panel .kit-icon-button');
    await leaveOnly('');
    await page.click('.deliveries-row:has-text("Chief Office"):has(.amber)');
    await page.waitForSelector(
      '.deliveries-panel .deliveries-reading:has-text("takes the place of delivery")',
    );
    await page.keyboard.press('D');
    await page.waitForSelector('.sheet-says:has-text("What changed since 01")');
    await page.click('.sheet-says button:text-is("D18")');
    await page.waitForSelector('.sheet-differs.sheet-cursor:has-text("4")');
    expect(await page.locator('.sheet-differs.sheet-cursor s').innerText()).toBe('3');
    await page.waitForSelector('.deliveries-question[data-painted]');
    await page.keyboard.press('1');
    await page.waitForSelector('.deliveries-row:has-text("replaced by 02")');
  });

  test('an import is cancelled with nothing kept', async () => {
    const { page } = window;
    const before = await window.call('deliveries.list', {});
    await page.setInputFiles(
      'input[type=file]',
      readdirSync(returns).map((name) => join(returns, name)),
    );
    await page.waitForSelector('dialog[open]');
    await page.keyboard.press('Enter');
    await page.click('.import-panel button:has-text("Cancel")');
    await page.waitForSelector('.import-panel:has-text("Nothing was kept")');
    expect(await window.call('deliveries.list', {})).toEqual(before);
  });

  test('a folder is dropped anywhere; what names persons is asked about before it is kept', async () => {
    const { page } = window;
    const folder = join(window.home, 'letters');
    mkdirSync(folder);
    cpSync(file('07'), join(folder, '07.csv'));
    writeFileSync(
      join(folder, 'people.csv'),
      'Göstərici;Soyad, ad, ata adı;2023\nAxtarışda olanlar;Əliyev V. H.;3\n',
    );
    await page.keyboard.press('Control+1');
    await page.waitForSelector('.overview-page');
    const cdp = await page.context().newCDPSession(page);
    const data = { items: [], files: [folder], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await cdp.send('Input.dispatchDragEvent', { type, x: 700, y: 500, data });
      if (type === 'dragOver') await page.waitForSelector('.import-drop:has-text("Drop to import")');
    }
    await page.waitForSelector('dialog[open]:has-text("letters")');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.import-panel:has-text("One file names persons"):has-text("people.csv")', {
      timeout: 30_000,
    });
    // By keyboard: to the answers, not to the button that cancels.
    for (
      let press = 0;
      press < 6 && (await page.locator('.import-panel .kit-button.kit-primary:focus').count()) === 0;
      press += 1
    )
      await page.keyboard.press('F6');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.import-list:has-text("07.csv")');
    expect(await page.locator('.import-list').innerText()).toContain(
      'names in one cell, left out; the file itself is not kept',
    );
    await page.click('button.import-line:has-text("07.csv")');
    await page.waitForSelector('.window-tab[aria-current="page"]:has-text("Deliveries")');
    await page.waitForSelector('.deliveries-head:has-text("07.csv")');
  });

  test('a file that names no sender is read as the return of whoever is said to have sent it', async () => {
    const { page } = window;
    const path = join(window.home, 'table.csv');
    writeFileSync(path, 'Göstərici;2022;2023\nMüəyyən edilmiş zərərçəkmişlər;94;91\n');
    await take(path);
    await page.keyboard.press('Escape');
    await page.waitForSelector('.import-panel', { state: 'detached' });
    await page.click('.deliveries-row:has-text("table.csv")');
    await page.waitForSelector('.deliveries-head h1:has-text("sender unknown")');
    await page.keyboard.press('m');
    await page.waitForSelector('dialog[open] select:focus');
    await page.keyboard.type('General');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.deliveries-head h1:has-text("General Prosecutor")');
    await page.waitForSelector('.deliveries-row:has-text("table.csv"):has-text("replaced by")');
    await page.keyboard.press('Control+z');
    // What is no longer here is not asked for: the list goes on with what is.
    await page.waitForSelector('.deliveries-row[aria-current="true"]');
    await page.waitForSelector('.deliveries-row:has-text("table.csv"):not(:has-text("replaced by"))');
    expect(await page.innerText('#main')).not.toContain('There is no delivery');
  });

  test('a table is pasted, with where it was copied from', async () => {
    const { page } = window;
    // As text: the browser's own types are not those of the tests.
    await page.evaluate(`{
      const data = new DataTransfer();
      data.setData('text/plain', 'Göstərici\\t2023\\nKitabça\\t161');
      data.setData('text/html', '<table><tr><td>Göstərici</td><td>2023</td></tr><tr><td>Kitabça</td><td>16<sup>1</sup></td></tr></table>');
      window.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, cancelable: true }));
    }`);
    await page.waitForSelector('dialog[open]:has-text("Kitabça · 161")');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('dialog[open] input:focus[aria-invalid="true"]');
    await page.keyboard.type('Letter 12/345');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.import-panel .import-line:has-text("Letter 12 345.html")');
    await page.click('.import-line:has-text("Letter 12 345.html")');
    await page.waitForSelector('.deliveries-head:has-text("pasted, copied from Letter 12/345")');
  });

  test('nobody complained', () => {
    expect(window.complaints).toEqual([]);
  });
});
