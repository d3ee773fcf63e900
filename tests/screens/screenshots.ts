import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { builtPage } from '../../main/hosts/build/built-page.ts';
import { findBrowser } from '../../main/hosts/chromium/find-browser.ts';
import { startChromium } from '../../main/hosts/chromium/start.ts';
import { ARRANGE, SCREENS, type ScreenShot } from './arrange.ts';

/**
 * Pictures of every screen with the sample workspace, in both languages, light, dark and high contrast, at
 * the size of the drawings: `npm run screenshots [-- FOLDER [SCREEN …]]`; `out/screenshots` by default.
 */
const LOOKS = [
  { language: 'en', theme: 'light', contrast: 'normal' },
  { language: 'en', theme: 'dark', contrast: 'normal' },
  { language: 'az', theme: 'light', contrast: 'normal' },
  { language: 'az', theme: 'dark', contrast: 'normal' },
  { language: 'en', theme: 'light', contrast: 'high' },
] as const;

const [folder = 'out/screenshots', ...only] = process.argv.slice(2);
const target = resolve(folder);
mkdirSync(target, { recursive: true });
const browser = findBrowser();
if (browser === null) throw new Error('no Chromium, Chrome or Edge here');
const home = mkdtempSync(join(tmpdir(), 'arayis-screenshots-'));
try {
  const run = await startChromium({
    browser,
    page: await builtPage(resolve(import.meta.dirname, '../..')),
    headless: true,
    folders: { config: home, data: home },
    size: { width: 1440, height: 900 },
    sample: true,
  });
  const ask = async (name: string, input: unknown): Promise<void> => {
    const answer = JSON.parse(await run.app.invoke(name, JSON.stringify(input)));
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  };
  await run.window.page.waitForSelector('.window-tab[aria-current]', { timeout: 60_000 });
  for (const { language, theme, contrast } of LOOKS) {
    await ask('settings.change', { language, theme, contrast, tourSeen: true });
    for (const screen of SCREENS.filter((one) => only.length === 0 || only.includes(one))) {
      await picture(
        run.window.page,
        ARRANGE[screen],
        `${screen}-${language}-${theme}${contrast === 'high' ? '-high' : ''}`,
      );
    }
  }
  await run.window.close();
  await run.ended;
} finally {
  rmSync(home, { recursive: true, force: true });
}

async function picture(page: Page, { key, arrange }: ScreenShot, name: string): Promise<void> {
  // Another screen first, so that each begins as if it were newly shown.
  await page.keyboard.press(key === 'Control+8' ? 'Control+7' : 'Control+8');
  await page.keyboard.press(key);
  await page.waitForTimeout(600);
  await arrange?.(page);
  await page.mouse.move(0, 880);
  await page.waitForTimeout(500);
  const path = join(target, `${name}.png`);
  await page.screenshot({ path });
  console.log(path);
}
