import { copyFileSync, existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { createApp } from '../../main/resources/app.ts';
import { startJob } from '../../main/app/jobs/job-thread.ts';
import { openTestWindow, type ChromiumWindow } from './window.ts';

const SAMPLE = 'Sample 2023.arayis';

/**
 * The program on a screen of the sample, after the tour; its first person, a reviewer, works in it.
 *
 * @param screen as its tab says in English
 */
export async function openSampleWindow(screen: string): Promise<ChromiumWindow> {
  const sample = await madeSample();
  const window = await openTestWindow();
  copyFileSync(sample, join(window.home, SAMPLE));
  await window.call('settings.change', { tourSeen: true });
  await window.call('session.openSample', {});
  await window.page.click(`.window-tab:has-text("${screen}")`);
  await window.page.waitForSelector(`.window-tab[aria-current="page"]:has-text("${screen}")`);
  return window;
}

/** Made as the program makes it, by the test file that needs it first: the returns take seconds to read. */
async function madeSample(): Promise<string> {
  const path = join(inject('runFolder'), SAMPLE);
  if (existsSync(path)) return path;
  // Two files may begin together: each makes its own, and a whole one takes the place of a whole one.
  const part = `${path}.${process.pid}`;
  const { resources } = createApp();
  const task = { kind: 'sample', workspace: part, resources } as const;
  const made = await startJob({ id: 1, task, onProgress: () => undefined }).outcome;
  if (made.state !== 'done') throw new Error(JSON.stringify(made));
  renameSync(part, path);
  return path;
}
