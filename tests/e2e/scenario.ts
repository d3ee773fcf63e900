import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import type { TestWindow, WindowRequest } from './window.ts';

/** A host that can show the window, and how a person picks several files in it. */
export interface ScenarioHost {
  open: (request: WindowRequest) => Promise<TestWindow>;
  /** Presses the key for importing and picks the files. */
  pick: (window: TestWindow, paths: string[]) => Promise<void>;
}

const RETURNS = join(createApp().resources, 'samples', 'returns');
const LEYLA = 'Leyla Məmmədova';
const RAUF = 'Rauf Əliyev';

/**
 * A working day through the window, the same in every host: a new workspace, two people, all sample
 * returns, a question answered by one key, a conflict that one proposes and another confirms, undo, a
 * restart, undo and redo after it, and the reference in Word.
 *
 * @returns path of the exported document, and the folder that it lies in (to be removed by the caller)
 */
export async function runScenario(host: ScenarioHost): Promise<{ document: string; home: string }> {
  const home = mkdtempSync(join(tmpdir(), 'arayis-day-'));
  const workspace = join(home, 'Reference 2023.arayis');
  const document = join(home, 'Reference 2023 draft 1.docx');
  let window = await host.open({ home });
  try {
    await window.call('settings.change', { tourSeen: true });
    await begin(window, workspace);
    await importAll(host, window);
    await answer(window);
    await decide(window);
    await window.close();
    // Everything is in the file: the next start opens it by itself, and the last act can still be undone.
    window = await host.open({ home });
    await undoAfterRestart(window);
    await exportTo(window, document);
    expect(window.complaints).toEqual([]);
  } catch (failure) {
    // What the window showed when it went wrong.
    const shot = join(tmpdir(), 'arayis-scenario-failed.png');
    await window.page.screenshot({ path: shot }).catch(() => undefined);
    rmSync(home, { recursive: true, force: true });
    throw failure;
  } finally {
    await window.close().catch(() => undefined);
  }
  expectDocument(document);
  return { document, home };
}

async function begin(window: TestWindow, workspace: string): Promise<void> {
  const { page } = window;
  await page.waitForSelector('.window-top');
  // A first start makes the sample by itself; a person waits until it is there.
  await expect.poll(async () => (await window.call('session.view', {})).job, { timeout: 60_000 }).toBeNull();
  await page.keyboard.press('Control+n');
  const dialog = page.locator('dialog[open]');
  await dialog.locator('input').nth(0).fill('2023');
  await window.choosing(workspace, () => dialog.getByRole('button', { name: 'Choose' }).click());
  await expect.poll(() => page.inputValue('#workspace-path')).toBe(workspace);
  await page.keyboard.press('Control+Enter');
  await page.waitForSelector('.window-tab[aria-current="page"]');
  for (const [name, role] of [
    [LEYLA, 'analyst'],
    [RAUF, 'reviewer'],
  ] as const) {
    await page.click('.window-person');
    await page.click('.kit-menu:popover-open button:has-text("New person")');
    await page.locator('dialog[open] input').fill(name);
    await page.locator('dialog[open] select').selectOption(role);
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector(`.window-person:has-text("${name.split(' ')[0]}")`);
  }
  await become(window, LEYLA);
}

async function become(window: TestWindow, name: string): Promise<void> {
  const { page } = window;
  await page.click('.window-person');
  await page.click(`.kit-menu:popover-open button:has-text("${name}")`);
  await page.waitForSelector(`.window-person:has-text("${name.split(' ')[0]}")`);
}

async function importAll(host: ScenarioHost, window: TestWindow): Promise<void> {
  const { page } = window;
  await page.keyboard.press('Control+2');
  await page.waitForSelector('.window-tab[aria-current="page"]:has-text("Deliveries")');
  await host.pick(window, readdirSync(RETURNS).toSorted().map((name) => join(RETURNS, name))); // prettier-ignore
  await page.waitForSelector('dialog[open]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.import-list', { timeout: 60_000 });
  expect(await page.locator('.import-panel').innerText()).toContain('24_DTA_2023.xlsx is empty');
  await page.click('.import-panel .kit-icon-button');
}

async function answer(window: TestWindow): Promise<void> {
  const { page } = window;
  const open = async (): Promise<number> => (await window.call('session.counts', {})).deliveries;
  const before = await open();
  expect(before).toBeGreaterThan(2);
  await page.waitForSelector('.deliveries-question[data-painted] .deliveries-reading');
  await page.keyboard.press('1');
  await page.waitForSelector('.shell-toast .shell-act');
  await expect.poll(open).toBe(before - 1);
}

async function decide(window: TestWindow): Promise<void> {
  const { page } = window;
  await page.keyboard.press('Control+k');
  await page.keyboard.type('interpol');
  await page.waitForSelector('.window-palette [role=option]:has-text("Interpol")');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.figures-panel h2:has-text("Interpol")');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.figures-panel input[type=radio]:focus');
  await page.keyboard.press('1');
  await page.waitForSelector('.figures-panel textarea:focus');
  await page.keyboard.type('State at 31 December.');
  await page.keyboard.press('Control+Enter');
  await page.waitForSelector('.ag-row:has-text("Interpol"):has-text("Proposed")');
  await page.focus('.ag-row:has-text("Interpol") [col-id=value]');
  await page.waitForSelector('.figures-panel .kit-tag.kit-proposed');
  await become(window, RAUF);
  await page.waitForSelector('.figures-panel button:has-text("Confirm 12")');
  await page.keyboard.press('Control+Enter');
  await page.waitForSelector('.figures-panel .kit-tag.kit-decided');
  await page.keyboard.press('Control+z');
  await page.waitForSelector('.figures-panel .kit-tag.kit-proposed');
  await page.keyboard.press('Control+Shift+z');
  await page.waitForSelector('.figures-panel .kit-tag.kit-decided');
}

async function undoAfterRestart(window: TestWindow): Promise<void> {
  const { page } = window;
  await page.waitForSelector('.window-tab[aria-current="page"]');
  const of = async (): Promise<string | undefined> => (await window.call('session.view', {})).redo?.command;
  expect(await of()).toBeUndefined();
  await page.waitForSelector(`.window-person:has-text("${RAUF.split(' ')[0]}")`);
  await page.keyboard.press('Control+z');
  await expect.poll(of).toBe('confirm');
  await page.keyboard.press('Control+y');
  await expect.poll(of).toBeUndefined();
}

async function exportTo(window: TestWindow, document: string): Promise<void> {
  const { page } = window;
  await page.keyboard.press('Control+e');
  // Offered is the place beside the workspace.
  await expect.poll(() => page.inputValue('#export-path')).toBe(document);
  await page.keyboard.press('Control+Enter');
  await page.waitForSelector('.shell-toast:has-text("draft 1.docx")', { timeout: 20_000 });
}

/** The decided value stands in its content control, and the open ones are marked. */
function expectDocument(document: string): void {
  expect(existsSync(document)).toBe(true);
  const parts = unzipSync(new Uint8Array(readFileSync(document)));
  const xml = strFromU8(parts['word/document.xml']!);
  expect(xml).toMatch(/<w:tag w:val="wanted\.international"\/>.{0,300}?<w:t[^>]*>12</s);
  expect(xml).toContain('w:commentReference');
}
