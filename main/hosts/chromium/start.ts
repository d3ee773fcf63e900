import { startApp, type RunningApp } from '../../session/start.ts';
import type { UserFolders } from '../../session/user-folders.ts';
import { programVersion } from '../version.ts';
import { chromiumHost } from './chromium-host.ts';
import { openWindow, type OpenWindow } from './open-window.ts';
import { rememberBounds } from './remember-bounds.ts';

export interface ChromiumStart {
  browser: string;
  open?: string;
  folders?: UserFolders;
  headless?: boolean;
  page?: string;
  size?: { width: number; height: number };
  /** Makes and opens the sample where there is nothing else to open. */
  sample?: boolean;
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
  const app = startApp({
    host: chromiumHost(programVersion(), () => void window?.close()),
    emit: (event) => window?.send(event),
    sample: options.sample === true,
    ...(options.folders === undefined ? {} : { folders: options.folders }),
    ...(options.open === undefined ? {} : { open: options.open }),
  });
  const { settings } = app.session;
  const crashes: number[] = [];
  const open = async (after?: 'reloaded'): Promise<OpenWindow> => {
    const size = options.size ?? settings.get().window;
    return openWindow({
      browser: options.browser,
      invoke: app.invoke,
      ...(options.page === undefined ? {} : { folder: options.page }),
      headless: options.headless === true,
      ...(size === null ? {} : { size }),
      ...(after === undefined ? {} : { after }),
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
      window = await open('reloaded');
    } catch {
      closed();
    }
  };
  window = await open();
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
