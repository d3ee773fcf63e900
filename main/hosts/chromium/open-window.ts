import { rmSync } from 'node:fs';
import { chromium, type BrowserContext, type Page, type Route } from 'playwright-core';
import { FILE_DIALOG_ORIGIN } from '../../../shared/contract/file-dialog.ts';
import type { AppEvent } from '../../../shared/contract/events.ts';
import type { Settings } from '../../../shared/contract/settings.ts';
import type { Remembered } from '../../../shared/contract/first-questions.ts';
import { pageFiles } from '../page/page-files.ts';
import { privateFolder } from '../../store/traces.ts';
import { bridge, tell } from './bridge.ts';
import { filePaths } from './file-paths.ts';
import { windowBounds } from './window-bounds.ts';

/** Never looked up: every request is answered here, before it could reach a network. */
const ORIGIN = 'https://arayis.invalid';

/** What Chromium would do on its own account, all off; no name is ever resolved. */
const QUIET = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-domain-reliability',
  '--disable-features=Translate,OptimizationHints,MediaRouter,DialMediaRouteProvider,SpellcheckService',
  '--no-pings',
  '--no-proxy-server',
  '--no-first-run',
  '--no-default-browser-check',
  '--test-type',
];

export interface LaunchOptions {
  browser: string;
  headless?: boolean;
  size?: { width: number; height: number; x?: number; y?: number; maximized?: boolean };
}

export interface WindowOptions extends LaunchOptions {
  /** The browser, where its start was begun before there was anything to show. */
  launched?: Promise<BrowserContext>;
  invoke: (name: string, payload: string, dropped: readonly string[] | null) => Promise<string>;
  /** Answers the page of the program's own file dialog. */
  hearDialog?: (name: string, json: string) => string;
  /** The built page. */
  folder?: string;
  /** What the page opens with. */
  remembered?: () => Remembered | null;
  /** What became of the window before: `reloaded` lets the page say so. */
  after?: 'reloaded';
  onClosed: () => void;
  /** The page's process died; the window is gone when this is called. */
  onCrashed?: () => void;
}

export interface OpenWindow {
  page: Page;
  context: BrowserContext;
  /** Requests that the page made to anywhere but this program; none of them left. */
  refused: string[];
  send: (event: AppEvent) => void;
  focus: () => Promise<void>;
  bounds: () => Promise<Settings['window']>;
  close: () => Promise<void>;
}

/** Starts the system's browser over a pipe: no port, a profile that is thrown away. */
export async function launchBrowser(options: LaunchOptions): Promise<BrowserContext> {
  const profile = privateFolder();
  const { width, height, x, y } = options.size ?? { width: 1440, height: 900 };
  const headless = options.headless === true;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.browser,
    headless,
    viewport: headless ? { width, height } : null,
    // Chromium refuses to sandbox itself for root; for everybody else the sandbox stays.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      ...QUIET,
      `--window-size=${width},${height}`,
      ...(x === undefined || y === undefined ? [] : [`--window-position=${x},${y}`]),
      // A real app window needs a URL of its own at the start; `about:blank` would open one with tabs.
      '--app=data:text/html,<title>Aray%C4%B1%C5%9F</title>',
    ],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  context.on('close', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  return context;
}

/** Opens an app window of the system's browser. */
export async function openWindow(options: WindowOptions): Promise<OpenWindow> {
  const context = await (options.launched ?? launchBrowser(options));
  const refused = await answerRequests(context, options);
  const page = context.pages()[0] ?? (await context.newPage());
  const paths = await filePaths(context, page);
  const place = options.headless === true ? null : await windowBounds(context, page);
  await context.exposeBinding('arayisHost', async (source, name: string, json: string, files: number) => {
    const { frame } = source;
    const isFrom = (origin: string): boolean => source.page === page && frame.url().startsWith(`${origin}/`);
    if (options.hearDialog && frame.parentFrame() === page.mainFrame() && isFrom(FILE_DIALOG_ORIGIN))
      return options.hearDialog(name, json);
    if (frame !== page.mainFrame() || !isFrom(ORIGIN)) throw new Error('refused');
    return options.invoke(name, json, files > 0 ? await paths(files) : null);
  });
  await context.addInitScript(bridge);
  let crashed = false;
  context.on('close', () => {
    if (crashed && options.onCrashed) options.onCrashed();
    else options.onClosed();
  });
  // Whoever closes the window closes the browser as well; it may be on its way already.
  const close = (): Promise<void> => context.close().catch(() => undefined);
  page.on('close', () => void close());
  page.on('crash', () => {
    crashed = true;
    void close();
  });
  // Asked whether to close over what is not kept: the window stays, and its page asks in its own words.
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  // A window that the page opened would have no way to this program, and no use.
  context.on('page', (other) => void other.close().catch(() => undefined));
  // What the page still loads it can load while the window is used.
  await page.goto(`${ORIGIN}/${options.after === undefined ? '' : `?${options.after}`}`, {
    waitUntil: 'commit',
  });
  if (options.size?.maximized === true) await place?.maximize();
  return {
    page,
    context,
    refused,
    send: (event) => {
      page.evaluate(tell, JSON.stringify(event)).catch(() => undefined);
    },
    focus: async () => {
      await place?.restore();
      await page.bringToFront();
    },
    bounds: async () => (await place?.now().catch(() => null)) ?? null,
    close,
  };
}

async function answerRequests(
  context: BrowserContext,
  { folder, remembered }: Pick<WindowOptions, 'folder' | 'remembered'>,
): Promise<string[]> {
  const serve = pageFiles(folder, remembered, { frames: FILE_DIALOG_ORIGIN });
  const serveDialog = pageFiles(folder, () => null, { ancestors: ORIGIN });
  const refused: string[] = [];
  const answer = (route: Route): Promise<void> => {
    const url = new URL(route.request().url());
    if (url.origin !== ORIGIN && url.origin !== FILE_DIALOG_ORIGIN) {
      refused.push(url.href);
      return route.abort();
    }
    const { status, type, body, headers } = (url.origin === ORIGIN ? serve : serveDialog)(url.pathname);
    return route.fulfill({ status, contentType: type, body, headers });
  };
  // A window may be closed while it is still asking.
  await context.route('**/*', (route) => answer(route).catch(() => undefined));
  return refused;
}
