import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { openTestWindow, type ChromiumWindow } from './window.ts';

const SAMPLE = 'Sample 2023.arayis';

/**
 * The program on a screen of the sample, after the tour; its first person, a reviewer, works in it.
 *
 * @param screen as its tab says in English
 */
export async function openSampleWindow(screen: string): Promise<ChromiumWindow> {
  const window = await openTestWindow();
  copyFileSync(inject('sample'), join(window.home, SAMPLE));
  await window.call('settings.change', { tourSeen: true });
  await window.call('session.openSample', {});
  await window.page.click(`.window-tab:has-text("${screen}")`);
  await window.page.waitForSelector(`.window-tab[aria-current="page"]:has-text("${screen}")`);
  return window;
}
