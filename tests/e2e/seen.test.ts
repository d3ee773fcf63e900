import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { checkHints } from '../../main/work/intake/intake-hints.ts';
import { importFile } from '../store/import-file.ts';
import { newWorkspace } from '../../main/work/workspace/new-workspace.ts';
import { addPerson } from '../../main/work/people/people.ts';
import { openForWork } from '../../main/store/file/workspace.ts';
import { must } from '../store/must.ts';
import { tempFolder } from '../store/temp-folder.ts';
import { noBrowser, openTestWindow, type ChromiumWindow } from './window.ts';

/** Two returns that disagree on persons sought through Interpol: 12 and 11. */
const RETURNS = ['02_DIN_IAQMBI_hesabat_2023_düzəliş.xlsx', '03_Генпрокуратура_2023_год.xls'];
const KEY = { figure: 'wanted.international', period: '2023' };
const REASON = 'State at 31 December.';

describe.skipIf(noBrowser('seen'))('what comes between the panel and the key', () => {
  let window: ChromiumWindow;
  const folder = tempFolder();
  const letter = join(folder, 'letter.txt');
  const panel = () => window.call('figures.panel', KEY);
  const enter = (agency: string, value: number) =>
    window.call('figures.enter', { ...KEY, agency, value, evidence: letter });
  const become = async (name: string): Promise<void> => {
    const { people } = await window.call('session.view', {});
    await window.call('people.become', { person: people.find((person) => person.name === name)!.id });
  };
  const told = (text: string) => window.page.waitForSelector(`.shell-toast.shell-error:has-text("${text}")`);

  beforeAll(async () => {
    const path = join(folder, 'seen.arayis');
    const app = createApp();
    must(newWorkspace(app, { path, period: '2023', template: 'reference-2023' }));
    const workspace = must(openForWork(path));
    must(addPerson(app, workspace, { name: 'Leyla', role: 'reviewer' }));
    must(addPerson(app, workspace, { name: 'Rəşad', role: 'reviewer', by: 'Leyla' }));
    const hints = must(checkHints(app, workspace, { by: 'Leyla' }));
    const samples = join(app.resources, 'samples', 'returns');
    for (const name of RETURNS) must(await importFile(app, workspace, join(samples, name), hints));
    workspace.close();
    writeFileSync(letter, 'by letter');
    window = await openTestWindow({ workspace: path });
    await window.call('settings.change', { tourSeen: true });
    const { page } = window;
    await page.waitForSelector('.window-tour', { state: 'detached' });
    await become('Leyla');
    await page.waitForSelector('.window-tab');
    await page.keyboard.press('Control+3');
    await page.waitForSelector('.table-grid .ag-row');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('interpol');
    await page.waitForSelector('.window-palette [role=option]:has-text("Interpol")');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.figures-panel h2:has-text("Interpol")');
  }, 120_000);
  afterAll(() => window.close());

  test('a rival is refused and shown, and nothing typed is lost', async () => {
    const { page } = window;
    await page.check('.figures-panel .figures-rival:has-text("12") input');
    await page.fill('.figures-panel textarea', REASON);
    await enter('moj', 14);
    await page.waitForSelector('.figures-panel .figures-rival:has-text("14")');
    await page.press('.figures-panel textarea', 'Control+Enter');
    await told('new is 14 from Ministry of Justice');
    expect((await panel()).decision).toBeNull();
    expect(await page.inputValue('.figures-panel textarea')).toBe(REASON);
    expect(await page.innerText('.figures-panel .figures-rival:has-text("14")')).toContain('new');
    expect(await page.innerText('.figures-panel .figures-rival:has-text("11")')).not.toContain('new');
  });

  test('so is what somebody else decided, and the form stays', async () => {
    const { page } = window;
    const { seen } = await panel();
    const other = { ...KEY, choice: { kind: 'value', value: 13 }, reason: 'by telephone' } as const;
    await window.call('decisions.decide', { ...other, authority: 'letter', evidence: null, seen });
    await page.waitForSelector('.figures-panel .kit-tag.kit-proposed');
    expect(await page.inputValue('.figures-panel textarea')).toBe(REASON);
    await page.press('.figures-panel textarea', 'Control+Enter');
    await told('new is the decision for 13, proposed by Leyla');
    expect(await page.inputValue('.figures-panel textarea')).toBe(REASON);
    await page.press('.figures-panel textarea', 'Control+Enter');
    // The cursor goes on; what was proposed is found where it was.
    await page.waitForSelector('.ag-row.table-current:not(:has-text("Interpol")) .ag-cell:focus');
    await page.focus('.ag-row:has-text("Interpol") [col-id=value]');
    await page.waitForSelector('.figures-panel .figures-decision:has-text("You proposed it")');
    expect((await panel()).decision).toMatchObject({ value: 12, reason: REASON });
  });

  test('a second person confirms only what was there to be seen', async () => {
    const { page } = window;
    await become('Rəşad');
    await page.waitForSelector('.figures-panel button:has-text("Confirm 12")');
    await enter('ssc', 12);
    await expect.poll(() => page.locator('.figures-panel .figures-rival:has-text("12")').count()).toBe(2);
    await page.keyboard.press('Control+Enter');
    await told('new is 12 from State Statistical Committee');
    expect((await panel()).decision?.state).toBe('proposed');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.figures-panel .kit-tag.kit-decided');
  });

  test('the page complains of nothing', () => {
    expect(window.complaints).toEqual([]);
  });
});
