import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { checkHints } from '../../main/work/intake/intake-hints.ts';
import { newWorkspace } from '../../main/work/workspace/new-workspace.ts';
import { addPerson } from '../../main/work/people/people.ts';
import { openForWork } from '../../main/store/file/workspace.ts';
import { importFile } from '../store/import-file.ts';
import { must } from '../store/must.ts';
import { tempFolder } from '../store/temp-folder.ts';
import { noBrowser, openTestWindow, type ChromiumWindow } from './window.ts';

/** Two returns that disagree on persons sought through Interpol: 12 and 11. */
const RETURNS = ['02_DIN_IAQMBI_hesabat_2023_düzəliş.xlsx', '03_Генпрокуратура_2023_год.xls'] as const;

async function makeWorkspace(path: string): Promise<void> {
  const app = createApp();
  must(newWorkspace(app, { path, period: '2023', template: 'reference-2023' }));
  const workspace = must(openForWork(path));
  must(addPerson(app, workspace, { name: 'Leyla Məmmədova', role: 'reviewer' }));
  must(addPerson(app, workspace, { name: 'Rəşad Hüseynov', role: 'reviewer', by: 'Leyla Məmmədova' }));
  const hints = must(checkHints(app, workspace, { by: 'Leyla Məmmədova' }));
  const folder = join(app.resources, 'samples', 'returns');
  must(await importFile(app, workspace, join(folder, RETURNS[0]), hints));
  must(await importFile(app, workspace, join(folder, RETURNS[1]), hints));
  workspace.close();
}

describe.skipIf(noBrowser('figures'))('the figures', () => {
  let window: ChromiumWindow;
  const state = (): Promise<string> => window.page.innerText('.figures-panel .kit-tag');
  const become = async (name: string): Promise<void> => {
    const { people } = await window.call('session.view', {});
    await window.call('people.become', { person: people.find((person) => person.name === name)!.id });
  };
  /** The row with the focus, the row that is marked and the panel's figure are the same. */
  const expectOneCursor = (): Promise<unknown> =>
    expect
      .poll(async () => {
        const focus = await window.page.locator('.ag-row:has(.ag-cell:focus)').getAttribute('row-id');
        const marked = await window.page.locator('.ag-row.table-current').first().getAttribute('row-id');
        const panel = await window.page.locator('.figures-panel').getAttribute('data-figure');
        return [marked, panel].every((one) => one === focus) ? 'one' : [focus, marked, panel].join(' ');
      })
      .toBe('one');
  beforeAll(async () => {
    const path = join(tempFolder(), 'figures.arayis');
    await makeWorkspace(path);
    window = await openTestWindow({ workspace: path });
    await window.call('settings.change', { tourSeen: true });
    await window.page.waitForSelector('.window-tour', { state: 'detached' });
    await become('Leyla Məmmədova');
    await window.page.waitForSelector('.window-tab');
    await window.page.keyboard.press('Control+3');
    await window.page.waitForSelector('.table-grid .ag-row');
  }, 120_000);
  afterAll(() => window.close());

  test('finds a figure from anywhere, and shows it with its rivals', async () => {
    const { page } = window;
    await page.keyboard.press('Control+k');
    await page.keyboard.type('interpol');
    await page.waitForSelector('.window-palette [role=option]:has-text("Interpol")');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.figures-panel h2:has-text("Interpol")');
    await page.waitForSelector('.ag-row.table-current:has-text("Interpol")');
    expect(await page.locator('.figures-panel .figures-rival').count()).toBe(2);
    expect(await state()).toContain('timing');
    expect(await page.innerText('.figures-panel')).toContain('по состоянию на 01.12.2023');
  });

  test('adjusts by keyboard: the digits go into the value, and Escape leaves the field as it is', async () => {
    const { page } = window;
    // The panel is closed: what it shows is asked for anew before the focus can go there.
    await page.keyboard.press('Escape');
    await page.waitForSelector('.figures-panel', { state: 'detached' });
    await page.keyboard.press('Enter');
    await page.waitForSelector('.figures-panel input[type=radio]:focus');
    // Nothing is chosen, not even what counts now, and the button says so.
    expect(await page.locator('.figures-panel input[type=radio]:checked').count()).toBe(0);
    await page.waitForSelector('.figures-panel .kit-button.kit-primary:has-text("choose a value")');
    await page.keyboard.press('v');
    await page.waitForSelector('.figures-panel input[inputmode=decimal]:focus');
    await page.keyboard.type('1.234');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.figures-panel .figures-wrong:has-text("write 1234 or 1.2340")');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.ag-cell:focus');
    expect(await page.inputValue('.figures-panel input[inputmode=decimal]')).toBe('1.234');
    // A digit acts in the panel alone, and means a value there.
    await page.keyboard.press('2');
    expect(await page.locator('.figures-panel input[type=radio]:checked').count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.figures-panel input[type=radio]:focus');
    await page.keyboard.press('2');
    await page.waitForSelector('.figures-panel textarea:focus');
    const said = (await page.innerText('.figures-panel .figures-decision')).replaceAll('\u00AD', '');
    expect(said).toContain('11 persons, General Prosecutor, 02 · Отчёт · E22');
    expect(await page.locator('.figures-panel select').inputValue()).toBe('judgement');
    // No letter: nothing stronger than what follows from the choice.
    expect(await page.locator('.figures-panel select option').allInnerTexts()).toEqual(['Our judgement']);
    await page.keyboard.press('Escape');
    await page.waitForSelector('.ag-cell:focus');
    // The choice is taken back before the panel closes.
    await page.keyboard.press('Escape');
    await page.waitForSelector('.figures-panel .kit-button.kit-primary:has-text("choose a value")');
  });

  test('says by the field what is missing, and proposes by keyboard', async () => {
    const { page } = window;
    await page.keyboard.press('Enter');
    await page.waitForSelector('.figures-panel input[type=radio]:focus');
    await page.keyboard.press('1');
    await page.waitForSelector('.figures-panel textarea:focus');
    expect(await page.locator('.figures-panel select').inputValue()).toBe('owner');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.figures-panel textarea[aria-invalid=true]:focus');
    await page.keyboard.type('State at 31 December.');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.ag-row:has-text("Interpol"):has-text("Proposed")');
    // The cursor has gone on to the next open figure, with panel and focus.
    await page.waitForSelector('.ag-row.table-current:not(:has-text("Interpol")) .ag-cell:focus');
    await expectOneCursor();
    await page.focus('.ag-row:has-text("Interpol") [col-id=value]');
    await page.waitForSelector('.figures-panel .kit-tag.kit-proposed');
    expect(await page.innerText('.figures-panel')).toContain('You proposed it');
    expect(await page.innerText('.figures-panel .figures-decision')).toContain('01 · HESABAT 2023 · E44');
  });

  test('needs a second person, who confirms by keyboard', async () => {
    const { page } = window;
    await become('Rəşad Hüseynov');
    await page.waitForSelector('.figures-panel button:has-text("Confirm 12")');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.figures-panel .kit-tag.kit-decided');
    expect(await page.innerText('.figures-panel')).toContain('Rəşad Hüseynov confirmed it');
  });

  test('shows what waits under a heading, where Enter decides nothing', async () => {
    const { page } = window;
    await page.focus('.ag-row.figures-section-line:has-text("Search and prosecution") [col-id=figure]');
    await page.waitForSelector('.figures-panel h2:text-is("Search and prosecution")');
    await page.waitForSelector(
      '.ag-row.figures-section-line.table-current:has-text("Search and prosecution")',
    );
    expect(await page.locator('.figures-panel .figures-work').count()).toBeGreaterThan(0);
    const before = (await window.call('session.view', {})).undo?.seq;
    await page.keyboard.press('Control+Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect((await window.call('session.view', {})).undo?.seq).toBe(before);
    await page.waitForSelector(
      '.ag-row.figures-section-line.table-current:has-text("Search and prosecution") .ag-cell:focus',
    );
  });

  test('goes to the next open figure at any time, and has one cursor whatever is listed', async () => {
    const { page } = window;
    await page.keyboard.press('n');
    await page.waitForSelector('.ag-row.table-current.figure .ag-cell:focus');
    await expectOneCursor();
    const open = await page.locator('.ag-row.table-current').getAttribute('row-id');
    // Other lines: the cursor is on one of them, never on what is no longer shown.
    await page.click('.figures-list .kit-segmented button:has-text("Waiting")');
    await page.waitForSelector('.kit-empty.figures-over:has-text("Nothing waits")');
    await page.waitForSelector('.figures-panel .kit-empty');
    await page.click('.figures-list .kit-segmented button:has-text("All")');
    // The first that waits, and from there the next.
    await page.waitForSelector(`.ag-row.table-current[row-id="${open}"]`);
    await page.keyboard.press('n');
    await page.waitForSelector(`.ag-row.table-current.figure:not([row-id="${open}"]) .ag-cell:focus`);
    await expectOneCursor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expectOneCursor();
    await page.focus('.ag-row:has-text("Interpol") [col-id=value]');
    await page.waitForSelector('.figures-panel h2:has-text("Interpol")');
  });

  test('goes on from a heading that is being folded, on a slow machine too', async () => {
    const { page } = window;
    const machine = await page.context().newCDPSession(page);
    const slowed = (rate: number): Promise<unknown> =>
      machine.send('Emulation.setCPUThrottlingRate', { rate });
    const heading = '.ag-row.figures-section-line:has-text("Search and prosecution") [col-id=figure]';
    await page.focus(heading);
    await page.waitForSelector('.figures-panel h2:text-is("Search and prosecution")');
    for (const [slower, folds] of [
      [1, 1],
      [1, 2],
      [4, 1],
      [4, 2],
      [12, 1],
      [12, 2],
    ] as const) {
      await slowed(slower);
      for (let fold = 0; fold < folds; fold++) await page.keyboard.press('Enter');
      await page.keyboard.press('n');
      try {
        await page.waitForSelector('.ag-row.table-current.figure .ag-cell:focus');
      } finally {
        await slowed(1);
      }
      await expectOneCursor();
      await page.focus(heading);
      await page.waitForSelector('.ag-row.figures-section-line.table-current .ag-cell:focus');
    }
    await machine.detach();
    await page.focus('.ag-row:has-text("Interpol") [col-id=value]');
    await page.waitForSelector('.figures-panel h2:has-text("Interpol")');
  });

  test('takes the confirmation back, and does it again', async () => {
    const { page } = window;
    await page.keyboard.press('Control+z');
    await page.waitForSelector('.figures-panel .kit-tag.kit-proposed');
    await page.keyboard.press('Control+Shift+z');
    await page.waitForSelector('.figures-panel .kit-tag.kit-decided');
  });

  test('leads from the number to its cells, and copies cells as a table', async () => {
    const { page } = window;
    await page.focus('.ag-row:has-text("Interpol") [col-id=value]');
    await page.keyboard.press('o');
    await page.waitForSelector('.origin-card:has-text("HESABAT 2023")');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.origin-card', { state: 'detached' });
    await page.focus('.ag-row:has-text("Interpol") [col-id=value]');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await page.evaluate(
      `document.addEventListener('copy', (event) => {
        document.title = event.clipboardData.getData('text/plain').replaceAll('\\n', '|').replaceAll('\\t', '·');
      })`,
    );
    await page.keyboard.press('Control+c');
    await expect.poll(() => page.title()).toBe('2023·2022·Change|12·11·1');
  });

  test('prints every line of the view, not what is scrolled to, and keeps nothing of it', async () => {
    const { page } = window;
    await page.evaluate('window.print = () => undefined');
    await page.keyboard.press('Control+p');
    await page.waitForSelector('.figures-printed tbody tr', { state: 'attached' });
    const printed = await page.locator('.figures-printed tbody tr').count();
    expect(printed).toBeGreaterThan(await page.locator('.ag-row').count());
    expect(await page.locator('.figures-printed tr:has-text("Interpol")').textContent()).toContain(
      'General Prosecutor 11',
    );
    await page.evaluate('dispatchEvent(new Event("afterprint"))');
    await page.waitForSelector('.figures-printed', { state: 'detached' });
  });

  test('searches as one types, whatever the keyboard', async () => {
    const { page } = window;
    const figures = (): Promise<number> => page.locator('.ag-row.figure [col-id=figure]').count();
    await page.keyboard.press('/');
    await page.keyboard.type('ınterpol');
    await expect.poll(figures).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(figures).toBeGreaterThan(5);
    expect(window.complaints).toEqual([]);
  });
});
