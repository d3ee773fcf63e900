import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { rememberedOf } from '../../../shared/contract/first-questions.ts';
import { openSettings } from '../../session/settings-file.ts';
import type { RunningApp } from '../../app/start.ts';
import { userFolders, type UserFolders } from '../../session/user-folders.ts';
import { programVersion } from '../../resources/version.ts';
import { chromiumHost } from './chromium-host.ts';
import { createFileDialog } from './file-dialog.ts';
import { launchBrowser, openWindow, type OpenWindow } from './open-window.ts';
import { rememberBounds } from './remember-bounds.ts';

export interface ChromiumStart {
  browser: string;
  open?: string;
  folders?: UserFolders;
  headless?: boolean;
  /** Folder of the built page; where not given, as a checkout has it. */
  page?: string;
  resources?: string;
  size?: { width: number; height: number };
  /** Makes and opens the sample where there is nothing else to open. */
  sample?: boolean;
  /** Holds every answer against its schema. */
  checksAnswers?: boolean;
}

export interface ChromiumRun {
  app: RunningApp;
  /** The window as it is now: another one after the page's process died. */
  readonly window: OpenWindow;
  /** Resolves when window and app are closed. */
  ended: Promise<void>;
}

/** A page that dies as often as this, within a minute, would die again. */
const MOST_CRASHES = 3;
const MINUTE_MS = 60_000;

/** The app in this process, its window in a browser of the system. Close the window, and it ends. */
export async function startChromium(options: ChromiumStart): Promise<ChromiumRun> {
  let window: OpenWindow | undefined;
  let closed = (): void => undefined;
  const windowClosed = new Promise<void>((resolve) => {
    closed = resolve;
  });
  const folders = options.folders ?? userFolders();
  const size = options.size ?? openSettings(join(folders.config, 'settings.json')).get().window;
  const launch = { browser: options.browser, headless: options.headless === true, ...(size ? { size } : {}) };
  const spawned = nextProcess();
  const launched = launchBrowser(launch);
  const dialog = createFileDialog(
    () => window?.page,
    () => app.session.settings.get(),
  );
  // Whoever waits for it hears of a failure; until then nobody does.
  launched.catch(() => undefined);
  // The app is read and made ready while the browser starts: not before there is a process for it.
  const app: RunningApp = await begin(launched, async () => {
    await Promise.race([spawned, launched]);
    const { startApp } = await import('../../app/start.ts');
    return startApp({
      host: chromiumHost(programVersion(), dialog, () => void window?.close()),
      emit: (event) => window?.send(event),
      sample: options.sample === true,
      checksAnswers: options.checksAnswers === true,
      folders,
      ...(options.resources === undefined ? {} : { resources: options.resources }),
      ...(options.open === undefined ? {} : { open: options.open }),
    });
  });
  const { settings } = app.session;
  const crashes: number[] = [];
  const open = async (given: {
    launched?: Promise<BrowserContext>;
    after?: 'reloaded';
  }): Promise<OpenWindow> => {
    const now = options.size ?? settings.get().window;
    return openWindow({
      ...launch,
      ...(now ? { size: now } : {}),
      ...given,
      invoke: app.invoke,
      hearDialog: dialog.hear,
      remembered: () => (app.session.work ? rememberedOf(settings.get()) : null),
      ...(options.page === undefined ? {} : { folder: options.page }),
      onClosed: closed,
      onCrashed: () => {
        crashes.push(Date.now());
        if (crashes.filter((at) => Date.now() - at < MINUTE_MS).length > MOST_CRASHES) closed();
        else void reopen();
      },
    });
  };
  const reopen = async (): Promise<void> => {
    try {
      window = await open({ after: 'reloaded' });
    } catch {
      closed();
    }
  };
  window = await open({ launched });
  const forget = rememberBounds(settings, () => window?.bounds() ?? Promise.resolve(null));
  return {
    app,
    get window() {
      return window!;
    },
    ended: windowClosed.then(() => {
      forget();
      return app.stop();
    }),
  };
}

/** Without an app there is nothing to show: the browser that starts meanwhile ends, too. */
async function begin<T>(launched: Promise<BrowserContext>, make: () => Promise<T>): Promise<T> {
  try {
    return await make();
  } catch (bug) {
    await launched.then(
      (context) => context.close(),
      () => undefined,
    );
    throw bug;
  }
}

/** Resolves when this process starts another one. */
const nextProcess = (): Promise<void> =>
  new Promise((resolve) => {
    const hear = (): void => {
      unsubscribe('child_process', hear);
      resolve();
    };
    subscribe('child_process', hear);
  });
