import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Input, Output, ProcedureName } from '../../shared/contract/contract.ts';
import { findBrowser } from '../../main/hosts/chromium/find-browser.ts';
import { startChromium, type ChromiumRun } from '../../main/hosts/chromium/start.ts';
import { chooseFor } from '../choose-for.ts';
import { lacking } from '../needs.ts';

const browser = findBrowser();

/** Tests through the window are skipped, by name, where no browser is installed. */
export const noBrowser = (what: string): boolean => lacking(`Chromium (${what})`, browser !== null);

/** The program with its window, whichever host shows it. */
export interface TestWindow {
  /** The page as it is now: another one after its process died. */
  readonly page: Page;
  /** Folder with settings and sample workspace, thrown away at the end. */
  home: string;
  /** A call as the page makes it, with files that a person chose; throws on a refusal. */
  call: <N extends ProcedureName>(name: N, input: Input<N>) => Promise<Output<N>>;
  /** What the page complained of: errors in its console, requests that were refused. */
  complaints: string[];
  /** Does `act`, which leads to a dialog for a file, and answers it with `path`. */
  choosing: (path: string, act: () => Promise<unknown>) => Promise<void>;
  close: () => Promise<void>;
}

export interface ChromiumWindow extends TestWindow {
  run: ChromiumRun;
}

export interface WindowRequest {
  workspace?: string;
  home?: string;
  width?: number;
  height?: number;
  /** As the program starts for a newcomer: the sample is made and opened by itself. */
  sample?: boolean;
}

/** A home of its own, with a copy of the workspace that is to be opened. */
export function testHome(options: WindowRequest): { home: string; open?: string } {
  const home = options.home ?? mkdtempSync(join(tmpdir(), 'arayis-e2e-'));
  if (options.workspace === undefined) return { home };
  const open = join(home, 'Reference 2023.arayis');
  cpSync(options.workspace, open);
  return { home, open };
}

/** The real program in a headless browser, in a home of its own. `workspace` is copied there first. */
export async function openTestWindow(options: WindowRequest = {}): Promise<ChromiumWindow> {
  if (browser === null) throw new Error('no browser: guard the test with noBrowser');
  const { home, open } = testHome(options);
  const run = await startChromium({
    browser,
    headless: true,
    folders: { config: home, data: home },
    size: { width: options.width ?? 1440, height: options.height ?? 900 },
    sample: options.sample === true,
    checksAnswers: true,
    ...(open === undefined ? {} : { open }),
  });
  await run.window.page.waitForLoadState();
  return {
    run,
    get page() {
      return run.window.page;
    },
    home,
    complaints: complaintsOf(run.window.page),
    choosing: async (path, act) => {
      await act();
      await chooseInPage(run.window.page, path);
    },
    call: async (name, input) => {
      chooseFor(run.app.session, name, input);
      const answer = JSON.parse(await run.app.invoke(name, JSON.stringify(input)));
      if (!answer.ok) throw new Error(JSON.stringify(answer.error));
      return answer.value;
    },
    close: async () => {
      await run.window.close();
      await run.ended;
      if (options.home === undefined) rmSync(home, { recursive: true, force: true });
    },
  };
}

function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => {
    // Cut off by loading the page again. What this program refuses fails otherwise: net::ERR_FAILED.
    if (request.failure()?.errorText === 'net::ERR_ABORTED') return;
    complaints.push(`refused: ${request.url()}`);
  });
  return complaints;
}

/** In the program's own file dialog, which is a page of its own over the window's. */
async function chooseInPage(page: Page, path: string): Promise<void> {
  const dialog = page.frameLocator('dialog[data-file-dialog] iframe').getByRole('dialog');
  const name = dialog.locator('input:not([readonly])').last();
  await name.fill(path);
  // The dialog goes when the key is pressed. A key that is released while its frame is being taken away is never
  // answered by Chromium, and whoever waits for that waits for ever: it is released over the window's page.
  const gone = page.waitForSelector('dialog[data-file-dialog]', { state: 'detached' });
  await Promise.race([page.keyboard.down('Enter'), gone]);
  await gone;
  await page.keyboard.up('Enter');
}
