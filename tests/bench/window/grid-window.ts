import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { findBrowser } from '../../../main/hosts/chromium/find-browser.ts';
import { startChromium } from '../../../main/hosts/chromium/start.ts';

/**
 * First rows of a large grid, in milliseconds, one a line: the Figures screen (`grid-window.ts arayis WORKSPACE
 * ROUNDS`) or a page with a bare grid (`grid-window.ts bare …`, by ag-grid-react `react`) over the same pipe and the same source, since the
 * page began to load; or the Figures screen since its key in a window that stands (`grid-window.ts by-key …`). The first load of each is not counted: it also makes the rows.
 */
const [which, workspace, rounds = '5'] = process.argv.slice(2);
const browser = findBrowser();
if (browser === null) throw new Error('no Chromium, Chrome or Edge here');
const home = mkdtempSync(join(tmpdir(), 'arayis-grid-'));
const bare = join(home, 'bare');
const isBare = which === 'bare' || which === 'react';
try {
  if (isBare) {
    await build({
      root: fileURLToPath(new URL(`./${which}-grid`, import.meta.url)),
      base: './',
      configFile: false,
      logLevel: 'warn',
      build: { outDir: bare, emptyOutDir: true, target: 'chrome130', assetsInlineLimit: 0 },
    });
  }
  const run = await startChromium({
    browser,
    headless: true,
    folders: { config: home, data: home },
    size: { width: 1440, height: 900 },
    open: workspace!,
    ...(isBare ? { page: bare } : {}),
  });
  const { page } = run.window;
  await page.waitForLoadState();
  const screen = which === 'by-key' ? 'overview' : 'figures';
  const settings = { tourSeen: true, screen, remembered: { 'figures.arrange': 'flat' } };
  await run.app.invoke('settings.change', JSON.stringify(settings));
  for (let round = -1; round < Number(rounds); round += 1) {
    // What the page before left behind is not part of this one.
    await page.requestGC();
    await page.reload();
    if (which === 'by-key') {
      await page.waitForSelector('.overview-page .overview-columns');
      await page.evaluate(
        `addEventListener('keydown', () => { window.begun = performance.now(); }, { capture: true, once: true })`,
      );
      await page.keyboard.press('Control+3');
    }
    const at = await page.waitForFunction(firstRows, undefined, { polling: 'raf', timeout: 60_000 });
    if (round >= 0) process.stdout.write(`${String(await at.jsonValue())}\n`);
  }
  await run.window.close();
  await run.ended;
} finally {
  rmSync(home, { recursive: true, force: true });
}

/** Runs in the page: milliseconds since it began to load, or since the key, once a screenful of rows stands there. */
function firstRows(): number | false {
  const scope = globalThis as unknown as {
    document: { querySelectorAll: (selector: string) => Iterable<{ textContent: string }> };
    begun?: number;
  };
  // Any text: not every figure has a number, and a row that is on its way is empty in both pages.
  const rows = [...scope.document.querySelectorAll('.ag-row')].filter((row) => row.textContent.trim() !== '');
  return rows.length > 20 && performance.now() - (scope.begun ?? 0);
}
