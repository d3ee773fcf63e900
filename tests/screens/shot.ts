import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from '../../main/hosts/chromium/find-browser.ts';
import { startChromium } from '../../main/hosts/chromium/start.ts';

/**
 * One picture of one screen, for whoever works on it:
 * `node tests/screens/shot.ts --screen figures --out shot.png [--workspace F] [--theme dark] [--lang az]
 * [--press "ArrowDown ArrowDown Enter"] [--click "text=Open"] [--width 1440] [--height 900] [--zoom 150]`.
 */
const { values } = parseArgs({
  options: {
    screen: { type: 'string', default: 'overview' },
    out: { type: 'string', default: 'shot.png' },
    workspace: { type: 'string' },
    theme: { type: 'string', default: 'light' },
    lang: { type: 'string', default: 'en' },
    contrast: { type: 'string', default: 'normal' },
    press: { type: 'string', multiple: true, default: [] },
    click: { type: 'string', multiple: true, default: [] },
    width: { type: 'string', default: '1440' },
    height: { type: 'string', default: '900' },
    zoom: { type: 'string', default: '100' },
    wait: { type: 'string', default: '400' },
  },
});

const browser = findBrowser();
if (browser === null) throw new Error('no Chromium, Chrome or Edge here');
const home = mkdtempSync(join(tmpdir(), 'arayis-shot-'));
try {
  mkdirSync(home, { recursive: true });
  const copy = values.workspace === undefined ? undefined : join(home, 'Reference 2023.arayis');
  if (copy !== undefined) cpSync(values.workspace!, copy);
  const run = await startChromium({
    browser,
    headless: true,
    folders: { config: home, data: home },
    size: { width: Number(values.width), height: Number(values.height) },
    ...(copy === undefined ? {} : { open: copy }),
  });
  const { page } = run.window;
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      console.log(message.type(), message.text());
  });
  page.on('pageerror', (error) => console.log('page error', error.stack));
  if (copy === undefined) await run.app.invoke('session.openSample', '{}');
  const people = run.app.session.work
    ? JSON.parse(await run.app.invoke('session.view', '{}')).value.people
    : [];
  if (people[0]) await run.app.invoke('people.become', JSON.stringify({ person: people[0].id }));
  await run.app.invoke(
    'settings.change',
    JSON.stringify({
      theme: values.theme,
      language: values.lang,
      contrast: values.contrast,
      zoom: Number(values.zoom),
      tourSeen: true,
      screen: values.screen,
    }),
  );
  await page.reload();
  await page.waitForSelector('.window-top');
  await page.waitForTimeout(Number(values.wait));
  for (const selector of values.click) {
    await page.click(selector, { timeout: 5000 });
    await page.waitForTimeout(150);
  }
  for (const keys of values.press.flatMap((one) => one.split(' '))) {
    await page.keyboard.press(keys.replace('Ctrl', 'Control'));
    await page.waitForTimeout(150);
  }
  await page.waitForTimeout(250);
  await page.screenshot({ path: values.out });
  console.log(values.out);
  await run.window.close();
  await run.ended;
} finally {
  rmSync(home, { recursive: true, force: true });
}
