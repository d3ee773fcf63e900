import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Input, Output, ProcedureName } from '../../shared/rpc/contract.ts';
import { findBrowser } from '../../main/hosts/chromium/find-browser.ts';
import { startChromium, type ChromiumRun } from '../../main/hosts/chromium/start.ts';
import { lacking } from '../needs.ts';

const browser = findBrowser();

/** Tests through the window are skipped, by name, where no browser is installed. */
export const noBrowser = (what: string): boolean => lacking(`Chromium (${what})`, browser !== null);

export interface TestWindow extends ChromiumRun {
  page: ChromiumRun['window']['page'];
  /** Folder with settings and sample workspace, thrown away at the end. */
  home: string;
  /** A call as the page makes it; throws on a refusal. */
  call: <N extends ProcedureName>(name: N, input: Input<N>) => Promise<Output<N>>;
  /** What the page complained of: errors in its console, requests that were refused. */
  complaints: string[];
  close: () => Promise<void>;
}

/** The real program in a headless browser, in a home of its own. `workspace` is copied there first. */
export async function openTestWindow(
  options: { workspace?: string; home?: string; width?: number; height?: number } = {},
): Promise<TestWindow> {
  if (browser === null) throw new Error('no browser: guard the test with noBrowser');
  const home = options.home ?? mkdtempSync(join(tmpdir(), 'arayis-e2e-'));
  const copy = options.workspace === undefined ? undefined : join(home, 'Reference 2023.arayis');
  if (copy !== undefined) cpSync(options.workspace!, copy);
  const run = await startChromium({
    browser,
    headless: true,
    folders: { config: home, data: home },
    size: { width: options.width ?? 1440, height: options.height ?? 900 },
    ...(copy === undefined ? {} : { open: copy }),
  });
  const { page } = run.window;
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(`refused: ${request.url()}`));
  return {
    ...run,
    page,
    home,
    complaints,
    call: async (name, input) => {
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
