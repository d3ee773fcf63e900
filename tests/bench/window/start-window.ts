import { enableCompileCache } from 'node:module';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtPage } from '../../../main/hosts/build/built-page.ts';
import { sourcesOf } from '../../../main/hosts/build/fresh.ts';
import { builtHost } from '../../../main/hosts/chromium/build.ts';
import { findBrowser } from '../../../main/hosts/chromium/find-browser.ts';

/**
 * One cold start, from the birth of the process to a window that can be used; says how long that took.
 * `start-window.ts arayis WORKSPACE` or `start-window.ts empty FOLDER`: the same browser, the same flags,
 * the same pipe, and a page with one word.
 */
// As the program itself does; the peer has the same.
enableCompileCache();
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const [which, what] = process.argv.slice(2);
const browser = findBrowser();
if (browser === null) throw new Error('no Chromium, Chrome or Edge here');
const home = mkdtempSync(join(tmpdir(), 'arayis-start-'));
try {
  if (which === 'arayis') {
    // As `npm start` does; built by the round that does not count.
    const sources = sourcesOf(ROOT);
    const { startChromium } = await builtHost(ROOT, sources);
    const folders = { config: home, data: home };
    const run = await startChromium({
      browser,
      headless: true,
      folders,
      page: await builtPage(ROOT, sources),
      resources: join(ROOT, 'resources'),
      ...(what ? { open: what } : {}),
    });
    // With everything that the first screen says in it.
    await run.window.page.waitForSelector('.overview-page .overview-columns');
    say();
    await run.window.close();
    await run.ended;
  } else {
    const { openWindow } = await import('../../../main/hosts/chromium/open-window.ts');
    const window = await openWindow({
      browser,
      headless: true,
      folder: what!,
      invoke: () => Promise.resolve('{}'),
      onClosed: () => undefined,
    });
    await window.page.waitForSelector('.usable');
    say();
    await window.close();
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}

function say(): void {
  process.stderr.write(`measured-milliseconds ${performance.now().toFixed(1)}\n`);
}
