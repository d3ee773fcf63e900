import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContext, type Page, type Route } from 'playwright-core';
import { preloadWorld } from './preload-world.ts';
import type { Answered, FakeFrame, ToBrowser, ToMain } from './wire.ts';

export interface FakeRun {
  child: ChildProcess;
  page: () => Page;
  /** What the main process asked of the system: recent files, proxy, boxes. */
  log: { what: string; detail: unknown }[];
  /** Answers that dialogs get, in their turn; without one a dialog fails the test. */
  dialogs: Record<string, unknown>[];
  asked: { what: string; options: Record<string, unknown> }[];
  menu: () => { id: string; label: string }[];
  windowOptions: () => Record<string, unknown>;
  /** A message straight to the main process, as a page might send whose process is no longer its own. */
  tell: (
    message: DistributiveOmit<Extract<ToMain, { call: number }>, 'call'>,
  ) => Promise<{ ok?: unknown; thrown?: string }>;
  choose: (action: string) => void;
  closeWindow: () => void;
  complaints: string[];
  ended: Promise<{ code: number | null; said: string }>;
}
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

export interface FakeStart {
  /** Built main script. */
  main: string;
  appPath: string;
  resources: string;
  home: string;
  browser: string;
  args?: string[];
  size?: { width: number; height: number };
  cwd?: string;
}

const REGISTER = fileURLToPath(new URL('./register.ts', import.meta.url));

/** A scheme of one's own needs Electron; in a plain browser its pages have an address that is never looked up. */
const SHOWN = /^https:\/\/([^/]+)\.app\.invalid(\/.*)?$/;
const toShown = (url: string): string => url.replace(/^app:\/\/([^/]+)/, 'https://$1.app.invalid');
const toOwn = (url: string): string => url.replace(SHOWN, 'app://$1$2');

/** Runs a built main process with the fake in place of Electron, and its window in a real headless browser. */
export async function runFake(start: FakeStart): Promise<FakeRun> {
  let browser: Browser | undefined;
  let page: Page | undefined;
  let window: Extract<ToBrowser, { kind: 'window' }> | undefined;
  let items: { id: string; label: string }[] = [];
  const log: FakeRun['log'] = [];
  const dialogs: FakeRun['dialogs'] = [];
  const asked: FakeRun['asked'] = [];
  const complaints: string[] = [];
  const child = fork(start.main, start.args ?? [], {
    execArgv: ['--import', REGISTER],
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    ...(start.cwd === undefined ? {} : { cwd: start.cwd }),
    env: {
      ...process.env,
      ARAYIS_HOME: start.home,
      FAKE_APP_PATH: start.appPath,
      FAKE_RESOURCES_PATH: start.resources,
      FAKE_PACKAGED: '1',
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (said += String(part)));

  let calls = 0;
  const waiting = new Map<number, (value: never) => void>();
  const post = (message: ToMain): void => {
    if (child.connected) child.send(message);
  };
  const tell: FakeRun['tell'] = (message) => {
    calls += 1;
    const call = calls;
    return new Promise((resolve) => {
      waiting.set(call, resolve);
      post({ ...message, call });
    });
  };

  const answerRequest = async (id: number, route: Route): Promise<void> => {
    const request = route.request();
    const url = toOwn(request.url());
    if (request.isNavigationRequest() && url !== loading) {
      const isMainFrame = request.frame().parentFrame() === null;
      const allowed = await tell({ kind: 'navigate', id, url, isMainFrame });
      if (allowed.ok !== true) return route.abort('aborted');
    }
    const answered = (await tell({ kind: 'request', id, url, method: request.method() })).ok as
      | Answered
      | undefined;
    if (answered === undefined || 'cancelled' in answered) return route.abort('blockedbyclient');
    const { status, headers, body } = answered;
    return route.fulfill({ status, headers, body: Buffer.from(body) });
  };

  let loading = '';
  const openPage = async (id: number, preload: string): Promise<Page> => {
    browser ??= await chromium.launch({
      executablePath: start.browser,
      headless: true,
      chromiumSandbox: process.getuid?.() !== 0,
    });
    const context = await browser.newContext({ viewport: start.size ?? { width: 1440, height: 900 } });
    await context.route('**/*', (route) => answerRequest(id, route).catch(() => undefined));
    const opened = await context.newPage();
    const paths = await filePaths(context, opened);
    await context.exposeBinding('fakeIpc', async ({ frame }, channel: string, args: unknown[]) => {
      const sender = frameOf(frame);
      return tell({ kind: 'ipc', id, channel, args: await withRealPaths(args, paths), frame: sender });
    });
    await context.addInitScript(preloadWorld(readFileSync(preload, 'utf8')));
    const decide = async (popup: Page): Promise<void> => {
      await popup.waitForURL('**').catch(() => undefined);
      const allowed = await tell({ kind: 'popup', id, url: popup.url() });
      if (allowed.ok !== true) await popup.close();
    };
    context.on('page', (popup) => void decide(popup));
    opened.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    opened.on('pageerror', (error) => complaints.push(String(error)));
    opened.on('crash', () => {
      page = undefined;
      post({ kind: 'crashed', id });
    });
    return opened;
  };

  const load = async (message: Extract<ToBrowser, { kind: 'load' }>): Promise<void> => {
    let failed: string | null = null;
    try {
      // A page whose process died is another one afterwards, in the same window.
      page ??= await openPage(message.id, window!.preload);
      loading = message.url;
      await page.goto(toShown(message.url));
      loading = '';
    } catch (error) {
      failed = String(error);
    }
    post({ kind: 'answer', call: message.call, value: failed });
  };

  child.on('message', (message: ToBrowser) => {
    switch (message.kind) {
      case 'window':
        window = message;
        return;
      case 'load':
        void load(message);
        return;
      case 'send':
        void page
          ?.evaluate(([channel, args]) => (globalThis as unknown as FakeScope).fakeHear(channel, args), [
            message.channel,
            message.args,
          ] as const)
          .catch(() => undefined);
        return;
      case 'destroy':
        void browser?.close();
        return;
      case 'dialog': {
        asked.push({ what: message.what, options: message.options });
        const answer = dialogs.shift();
        if (!answer) complaints.push(`a dialog that nobody answers: ${JSON.stringify(message.options)}`);
        post({
          kind: 'answer',
          call: message.call,
          value: answer ?? { canceled: true, filePaths: [], filePath: '', response: 1 },
        });
        return;
      }
      case 'menu':
        items = message.items;
        return;
      case 'log':
        log.push({ what: message.what, detail: message.detail });
        return;
      case 'answer':
        waiting.get(message.call)?.(message.value as never);
        waiting.delete(message.call);
        return;
      default:
        message satisfies never;
    }
  });
  const ended = new Promise<{ code: number | null; said: string }>((resolve) => {
    child.on('exit', (code) => {
      for (const done of waiting.values()) done({ thrown: 'the main process ended' } as never);
      void Promise.resolve(browser?.close()).finally(() => resolve({ code, said }));
    });
  });
  return {
    child,
    page: () => {
      if (!page) throw new Error(`no page: ${said}`);
      return page;
    },
    log,
    dialogs,
    asked,
    menu: () => items,
    windowOptions: () => window?.options ?? {},
    tell,
    choose: (action) => post({ kind: 'menu', action }),
    closeWindow: () => post({ kind: 'close', id: window?.id ?? 0 }),
    complaints,
    ended,
  };
}

interface FakeScope {
  fakeHear: (channel: string, args: readonly unknown[]) => void;
}

interface FrameLike {
  url: () => string;
  parentFrame: () => FrameLike | null;
}
function frameOf(frame: FrameLike): FakeFrame {
  const parent = frame.parentFrame();
  return { url: toOwn(frame.url()), parent: parent === null ? null : frameOf(parent) };
}

async function withRealPaths(args: unknown[], pathOf: (at: number) => Promise<string>): Promise<unknown[]> {
  const real = async (value: unknown): Promise<unknown> => {
    if (Array.isArray(value)) return Promise.all(value.map(real));
    const token = typeof value === 'string' ? /^fake-file:(\d+)$/.exec(value) : null;
    return token ? pathOf(Number(token[1])) : value;
  };
  return Promise.all(args.map(real));
}

async function filePaths(context: BrowserContext, page: Page): Promise<(at: number) => Promise<string>> {
  const cdp = await context.newCDPSession(page);
  return async (at) => {
    const { result } = await cdp.send('Runtime.evaluate', { expression: `fakeFiles[${at}]` });
    if (result.objectId === undefined) return '';
    return (await cdp.send('DOM.getFileInfo', { objectId: result.objectId })).path;
  };
}
