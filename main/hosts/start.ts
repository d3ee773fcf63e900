import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { userFolders } from '../session/user-folders.ts';
import { sourcesOf } from './build/fresh.ts';
import { builtPage } from './build/built-page.ts';
import { builtHost } from './chromium/build.ts';
import { findBrowser } from './chromium/find-browser.ts';
import type { ChromiumRun } from './chromium/start.ts';
import { hasDisplay, NOTHING_SHOWS, WITHOUT_WINDOW } from './starting/display.ts';
import { FETCH_OPTION, fetchElectron } from './starting/fetch-electron.ts';
import { findElectron } from './starting/find-electron.ts';
import { onlyWindow } from './starting/only-window.ts';
import { whenStopped } from './starting/on-bug.ts';
import { runElectron } from './starting/run-electron.ts';
import { startFile } from './starting/start-file.ts';

/** `npm start`: opens the window, and ends with it. 0: it was closed; 2: there can be no window here. */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const say = (line: string): void => console.error(line);
enableCompileCache();
const code = await start();
// Where something stopped it meanwhile, that is already said.
process.exitCode ??= code;

async function start(): Promise<number> {
  if (!hasDisplay(process.platform, process.env)) {
    say(`There is no display here, so no window can be shown.\n${WITHOUT_WINDOW}`);
    return 2;
  }
  const folders = userFolders();
  const file = startFile(process.argv.slice(2), process.env, process.cwd());
  let run: ChromiumRun | undefined;
  whenStopped(() => run);
  const waiting: (string | null)[] = [];
  const onSecond = (open: string | null): void => {
    if (!run) return void waiting.push(open);
    void run.window.focus();
    if (open !== null) run.app.opened(open);
  };
  const only = await onlyWindow(folders.config, file ?? null, onSecond);
  if (!only) {
    say('Arayış is open already; its window is in front now.');
    return 0;
  }
  const wanted = process.argv.includes(FETCH_OPTION);
  if (wanted && !findElectron(ROOT, process.env)) await fetchElectron(ROOT, say);
  const electron = findElectron(ROOT, process.env);
  if (electron !== null) {
    say(`The window is shown by Electron (${electron}).`);
    // Electron keeps its own single window, for the packaged program as well.
    await only.release();
    return runElectron(electron, ROOT, file);
  }
  const browser = findBrowser();
  if (browser === null) {
    say(`${NOTHING_SHOWS}\n${WITHOUT_WINDOW}`);
    return 2;
  }
  say(
    `The window is shown by the browser of this machine (${browser}); the runtime of Electron is not here.`,
  );
  const sources = sourcesOf(ROOT);
  const page = await builtPage(ROOT, sources);
  const { startChromium } = await builtHost(ROOT, sources);
  run = await startChromium({
    browser,
    page,
    resources: join(ROOT, 'resources'),
    sample: true,
    checksAnswers: true,
    ...(file === undefined ? {} : { open: file }),
  });
  for (const open of waiting.splice(0)) onSecond(open);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => void run?.window.close());
  await run.ended;
  await only.release();
  return 0;
}
