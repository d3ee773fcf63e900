import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import type { AppEvent } from '../../../shared/rpc/events.ts';
import { pageFiles } from '../page/page-files.ts';

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
  '--no-first-run',
  '--no-default-browser-check',
  '--test-type',
];

export interface WindowOptions {
  browser: string;
  invoke: (name: string, payload: string) => Promise<string>;
  /** The built page. */
  folder?: string;
  headless?: boolean;
  size?: { width: number; height: number; x?: number; y?: number };
  onClosed: () => void;
}

export interface OpenWindow {
  page: Page;
  context: BrowserContext;
  send: (event: AppEvent) => void;
  close: () => Promise<void>;
}

/** Opens an app window of the system's browser over a pipe: no port, a profile that is thrown away. */
export async function openWindow(options: WindowOptions): Promise<OpenWindow> {
  const profile = mkdtempSync(join(tmpdir(), 'arayis-window-'));
  const { width, height, x, y } = options.size ?? { width: 1440, height: 900 };
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.browser,
    headless: options.headless === true,
    viewport: options.headless === true ? { width, height } : null,
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
  });
  const serve = pageFiles(options.folder);
  await context.route('**/*', (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== ORIGIN) return route.abort();
    const { status, type, body, headers } = serve(url.pathname);
    return route.fulfill({ status, contentType: type, body, headers });
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const paths = await filePaths(context, page);
  await context.exposeBinding('arayisHost', async (source, name: string, json: string, files: number) => {
    if (source.page !== page || !page.url().startsWith(`${ORIGIN}/`)) throw new Error('refused');
    const payload = files > 0 ? withPaths(json, await paths(files)) : json;
    return options.invoke(name, payload);
  });
  await context.addInitScript(bridge);
  context.on('close', () => {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    options.onClosed();
  });
  page.on('close', () => void context.close());
  await page.goto(`${ORIGIN}/`);
  return {
    page,
    context,
    send: (event) => {
      page.evaluate(tell, JSON.stringify(event)).catch(() => undefined);
    },
    close: () => context.close(),
  };
}

/** What of a page's globals the functions that run in it use; the host's own world has none of them. */
interface PageScope {
  arayisHost: (name: string, json: string, files: number) => Promise<string>;
  arayisFiles?: unknown[];
  addEventListener: (name: string, hear: (event: { detail: string }) => void) => void;
  removeEventListener: (name: string, hear: (event: { detail: string }) => void) => void;
  dispatchEvent: (event: unknown) => void;
}

/** Runs in the page before anything else: exactly two functions. */
function bridge(): void {
  const scope = globalThis as unknown as PageScope;
  const host = scope.arayisHost;
  Object.defineProperty(globalThis, 'arayis', {
    value: Object.freeze({
      invoke: (name: string, payload: { json: string; files?: unknown[] }) => {
        if (payload.files) scope.arayisFiles = payload.files;
        return host(name, payload.json, payload.files?.length ?? 0);
      },
      subscribe: (listener: (event: string) => void) => {
        const hear = (event: { detail: string }): void => listener(event.detail);
        scope.addEventListener('arayis', hear);
        return () => scope.removeEventListener('arayis', hear);
      },
    }),
  });
}

/** Runs in the page: hands an event to whoever subscribed. */
function tell(text: string): void {
  (globalThis as unknown as PageScope).dispatchEvent(new CustomEvent('arayis', { detail: text }));
}

/** Real paths of the `File` objects that the page has just handed over (DOM.getFileInfo). */
async function filePaths(context: BrowserContext, page: Page): Promise<(count: number) => Promise<string[]>> {
  const cdp = await context.newCDPSession(page);
  return async (count) => {
    const paths: string[] = [];
    for (let at = 0; at < count; at += 1) {
      const { result } = await cdp.send('Runtime.evaluate', { expression: `globalThis.arayisFiles[${at}]` });
      if (result.objectId === undefined) continue;
      const { path } = await cdp.send('DOM.getFileInfo', { objectId: result.objectId });
      if (path !== '') paths.push(path);
    }
    return paths;
  };
}

const withPaths = (json: string, paths: string[]): string =>
  JSON.stringify({ ...(JSON.parse(json) as Record<string, unknown>), paths });
