import type { Input, ProcedureName } from '../../../shared/contract/contract.ts';
import { chooseFor } from '../../choose-for.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../../main/hosts/chromium/find-browser.ts';
import { startChromium } from '../../../main/hosts/chromium/start.ts';
import { personId } from '../../../shared/domain/keys/ids.ts';

/**
 * Imports one workbook through the window while somebody clicks through the screens, and says the longest
 * frame of the page and the longest click (until the new screen is painted and the app has answered a
 * question). `import-window.ts WORKBOOK`; without a workbook the same clicks while nothing is imported.
 */
const [book] = process.argv.slice(2);
/** Long enough for the same number of clicks. Milliseconds. */
const IDLE = 6_000;
const browser = findBrowser();
if (browser === null) throw new Error('no Chromium, Chrome or Edge here');
const home = mkdtempSync(join(tmpdir(), 'arayis-answer-'));

/** Runs in the page. */
const WATCH = `(() => {
  const watch = (window.watch = { frame: 0, click: 0, clicks: 0, on: true });
  let last = performance.now();
  const frame = (now) => {
    watch.frame = Math.max(watch.frame, now - last);
    last = now;
    if (watch.on) requestAnimationFrame(frame);
  };
  requestAnimationFrame((now) => { last = now; requestAnimationFrame(frame); });
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const tabs = () => [...document.querySelectorAll('.window-tab')];
  (async () => {
    for (let at = 0; watch.on; at += 1) {
      const tab = tabs()[at % 2 === 0 ? 6 : 7];
      const from = performance.now();
      tab.click();
      await Promise.all([painted(), window.arayis.invoke('session.view', { json: '{}' })]);
      watch.click = Math.max(watch.click, performance.now() - from);
      watch.clicks += 1;
      await new Promise((done) => setTimeout(done, 50));
    }
  })();
})()`;

try {
  const run = await startChromium({ browser, headless: true, folders: { config: home, data: home } });
  const { page } = run.window;
  await page.waitForLoadState();
  const ask = async <N extends ProcedureName>(name: N, input: Input<N>): Promise<unknown> => {
    chooseFor(run.app.session, name, input);
    const answer = JSON.parse(await run.app.invoke(name, JSON.stringify(input)));
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    return answer.value;
  };
  await ask('settings.change', { tourSeen: true });
  await ask('session.create', { path: join(home, 'Reference 2023.arayis'), period: '2023' });
  const { id } = (await ask('people.add', { name: 'Bench', role: 'analyst' })) as { id: number };
  await ask('people.become', { person: personId(id) });
  await page.waitForSelector('.window-tab[aria-current]');
  // Both screens once before, so that loading their code is not counted as an answer.
  for (const key of ['Control+7', 'Control+8', 'Control+7']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(300);
  }
  const done = new Promise<void>((resolve) => {
    if (book === undefined) setTimeout(resolve, IDLE);
    else {
      const { emit } = run.app.session;
      run.app.session.emit = (event) => {
        emit(event);
        if (event.kind === 'progress' && event.progress.phase === 'failed')
          throw new Error('the import failed');
        if (event.kind === 'progress' && event.progress.phase === 'done') resolve();
      };
    }
  });
  await page.evaluate(WATCH);
  if (book !== undefined) await ask('deliveries.import', { paths: [book], agency: 'mia' });
  await done;
  // What the screens ask for after the import belongs to it.
  await page.waitForTimeout(1_500);
  const watch = await page.evaluate('(window.watch.on = false, window.watch)');
  process.stdout.write(`${JSON.stringify(watch)}\n`);
  await run.window.close();
  await run.ended;
} finally {
  rmSync(home, { recursive: true, force: true });
}
