import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { builtPage } from '../../main/hosts/build/built-page.ts';
import { findBrowser } from '../../main/hosts/chromium/find-browser.ts';
import { startChromium } from '../../main/hosts/chromium/start.ts';
import { taughtReturn } from '../fixtures/taught-return.ts';
import { chooseFor } from '../choose-for.ts';

/**
 * A recorded run: a return is settled by keyboard alone, edges are drawn, last year's return is laid beside, and it is
 * taken in. A numbered picture after each step, the key in its name:
 * `node tests/screens/teach-run.ts [FOLDER] [--lang az] [--theme dark] [--contrast high] [--width 1024] [--height 768]`.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lang: { type: 'string', default: 'en' },
    theme: { type: 'string', default: 'light' },
    contrast: { type: 'string', default: 'normal' },
    width: { type: 'string', default: '1440' },
    height: { type: 'string', default: '900' },
  },
});
const target = resolve(positionals[0] ?? 'out/teach-run');
mkdirSync(target, { recursive: true });

/** A key, or a text that is typed; with the words that the picture is called by. */
const STEPS: readonly { keys: string; name: string; typed?: true }[] = [
  { keys: 'e', name: 'teach' },
  { keys: 'f', name: 'find' },
  { keys: 'defend', name: 'typed', typed: true },
  { keys: 'Enter', name: 'chosen' },
  { keys: 'x', name: 'not-for-the-reference' },
  { keys: 'b', name: 'edges' },
  { keys: 'ArrowUp', name: 'bottom-edge-up' },
  { keys: 'ArrowUp', name: 'bottom-edge-up' },
  { keys: 'Enter', name: 'kept' },
  { keys: 'Control+z', name: 'taken-back' },
  { keys: 'b', name: 'edges' },
  { keys: 's', name: 'split' },
  { keys: 'j', name: 'joined' },
  { keys: 'Escape', name: 'given-back' },
  { keys: 'y', name: 'last-year' },
  { keys: 'ArrowDown', name: 'down' },
  { keys: 'ArrowRight', name: 'right' },
  { keys: 'y', name: 'closed' },
  { keys: 'Control+Enter', name: 'taken-in' },
];

const browser = findBrowser();
if (browser === null) throw new Error('no Chromium, Chrome or Edge here');
const home = mkdtempSync(join(tmpdir(), 'arayis-teach-run-'));
try {
  const run = await startChromium({
    browser,
    page: await builtPage(resolve(import.meta.dirname, '../..')),
    headless: true,
    folders: { config: home, data: home },
    size: { width: Number(values.width), height: Number(values.height) },
  });
  const { page } = run.window;
  page.on('pageerror', (error) => console.log('page error', error.stack));
  const ask = async (
    name:
      | 'session.create'
      | 'people.add'
      | 'people.become'
      | 'settings.change'
      | 'deliveries.import'
      | 'deliveries.list',
    input: object,
  ) => {
    chooseFor(run.app.session, name, input);
    const answer = JSON.parse(await run.app.invoke(name, JSON.stringify(input)));
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    return answer.value;
  };
  await page.waitForLoadState();
  await ask('session.create', { path: join(home, 'w.arayis'), period: '2023' });
  const { id } = await ask('people.add', { name: 'Leyla', role: 'analyst' });
  await ask('people.become', { person: id });
  const look = { theme: values.theme, language: values.lang, contrast: values.contrast, tourSeen: true };
  await ask('settings.change', look);
  for (const [year, shift] of [
    [2022, -1],
    [2023, 0],
  ] as const) {
    const file = join(home, `hesabat-${year}.xlsx`);
    writeFileSync(file, taughtReturn(year, shift));
    await ask('deliveries.import', { paths: [file], period: String(year) });
    while ((await ask('deliveries.list', {})).lines.length < year - 2021) await page.waitForTimeout(200);
  }
  await page.keyboard.press('Control+2');
  await page.waitForSelector('.deliveries-row[title*="hesabat-2023"]');
  await page.click('.deliveries-row[title*="hesabat-2023"]');
  for (const [at, { keys, name, typed }] of STEPS.entries()) {
    if (typed) await page.keyboard.type(keys);
    else await page.keyboard.press(keys);
    await page.waitForTimeout(700);
    const isOver = at === STEPS.length - 1;
    await page.waitForSelector(isOver ? '.deliveries-row' : '[data-teach]:not([data-busy]) [role=gridcell]', {
      timeout: 60_000,
    });
    // What is laid beside is read after it was asked for.
    if (keys === 'y') await page.waitForTimeout(4000);
    await page.waitForTimeout(300);
    const path = join(target, `${String(at + 1).padStart(2, '0')}-${name}.png`);
    await page.screenshot({ path });
    console.log(path);
  }
  await run.window.close();
  await run.ended;
} finally {
  rmSync(home, { recursive: true, force: true });
}
