import { startApp, type RunningApp } from '../../session/start.ts';
import type { UserFolders } from '../../session/user-folders.ts';
import { chromiumHost } from './chromium-host.ts';
import { openWindow, type OpenWindow } from './open-window.ts';

export interface ChromiumStart {
  browser: string;
  open?: string;
  folders?: UserFolders;
  headless?: boolean;
  page?: string;
  size?: { width: number; height: number };
}

export interface ChromiumRun {
  app: RunningApp;
  window: OpenWindow;
  /** Resolves when window and app are closed. */
  ended: Promise<void>;
}

/** The app in this process, its window in a browser of the system. Close the window, and it ends. */
export async function startChromium(options: ChromiumStart): Promise<ChromiumRun> {
  let window: OpenWindow | undefined;
  let closed = (): void => undefined;
  const windowClosed = new Promise<void>((resolve) => {
    closed = resolve;
  });
  const host = chromiumHost('', () => void window?.close());
  const app = startApp({
    host,
    emit: (event) => window?.send(event),
    ...(options.folders === undefined ? {} : { folders: options.folders }),
    ...(options.open === undefined ? {} : { open: options.open }),
  });
  const remembered = app.session.settings.get().window;
  window = await openWindow({
    browser: options.browser,
    invoke: app.invoke,
    ...(options.page === undefined ? {} : { folder: options.page }),
    headless: options.headless === true,
    ...(options.size ? { size: options.size } : remembered ? { size: remembered } : {}),
    onClosed: closed,
  });
  return { app, window, ended: windowClosed.then(() => app.stop()) };
}
