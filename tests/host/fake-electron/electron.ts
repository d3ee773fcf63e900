import { EventEmitter } from 'node:events';
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { app } from './app.ts';
import { askBrowser, onBrowser, tellBrowser } from './link.ts';
import type { Answered } from './wire.ts';
import { contentsOf } from './web-contents.ts';

/**
 * What this program uses of Electron, behaving as the real one does, in plain Node: the page is a page of a real
 * Chromium that the test holds.
 */
export { app } from './app.ts';
export { BrowserWindow } from './web-contents.ts';

type Handle = (event: unknown, ...args: unknown[]) => unknown;
const handles = new Map<string, Handle>();
export const ipcMain = {
  handle: (channel: string, handle: Handle): void => {
    if (handles.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handles.set(channel, handle);
  },
};
onBrowser('ipc', async ({ id, channel, args, frame }) => {
  const handle = handles.get(channel);
  if (!handle) throw new Error(`No handler registered for '${channel}'`);
  return handle({ sender: contentsOf(id), senderFrame: frame, processId: 1, frameId: 1 }, ...args);
});

let privileged: { scheme: string }[] = [];
export const protocol = {
  registerSchemesAsPrivileged: (schemes: { scheme: string }[]): void => {
    if (app.isReady) throw new Error('registerSchemesAsPrivileged must be called before the app is ready');
    privileged = schemes;
  },
};

const schemes = new Map<string, (request: Request) => Response | Promise<Response>>();
let beforeRequest: ((details: unknown, answer: (given: { cancel?: boolean }) => void) => void) | undefined;
let onPermission:
  | ((contents: unknown, permission: string, answer: (given: boolean) => void) => void)
  | undefined;
let onCheck: ((contents: unknown, permission: string) => boolean) | undefined;
let onDevice: ((details: unknown) => boolean) | undefined;
const defaultSession = Object.assign(new EventEmitter(), {
  protocol: {
    handle: (scheme: string, handle: (request: Request) => Response | Promise<Response>): void => {
      if (!privileged.some((one) => one.scheme === scheme)) throw new Error(`${scheme} has no privileges`);
      schemes.set(scheme, handle);
    },
  },
  webRequest: { onBeforeRequest: (hear: typeof beforeRequest): void => void (beforeRequest = hear) },
  setPermissionRequestHandler: (hear: typeof onPermission): void => void (onPermission = hear),
  setPermissionCheckHandler: (hear: typeof onCheck): void => void (onCheck = hear),
  setDevicePermissionHandler: (hear: typeof onDevice): void => void (onDevice = hear),
  setSpellCheckerEnabled: (on: boolean): void => tellBrowser({ kind: 'log', what: 'spelling', detail: on }),
  setSpellCheckerLanguages: (list: string[]): void =>
    tellBrowser({ kind: 'log', what: 'dictionaries', detail: list }),
  setProxy: async (config: unknown): Promise<void> =>
    tellBrowser({ kind: 'log', what: 'proxy', detail: config }),
});
export const session = { defaultSession };

onBrowser('request', async ({ url, method }): Promise<Answered> => {
  const cancelled = await new Promise<boolean>((resolve) => {
    if (beforeRequest) beforeRequest({ url, method }, ({ cancel }) => resolve(cancel === true));
    else resolve(false);
  });
  const handle = schemes.get(new URL(url).protocol.slice(0, -1));
  if (cancelled || !handle) return { cancelled: true };
  const response = await handle(new Request(url, { method }));
  const body = new Uint8Array(await response.arrayBuffer());
  return { status: response.status, headers: Object.fromEntries(response.headers), body };
});
onBrowser('permission', async ({ permission }) => {
  const asked = await new Promise<boolean>((resolve) => {
    if (onPermission) onPermission(null, permission, resolve);
    else resolve(true);
  });
  return asked || (onCheck?.(null, permission) ?? true) || (onDevice?.({ deviceType: permission }) ?? true);
});

type Options = Record<string, unknown>;
const ask = (what: string, given: unknown[]): Promise<never> =>
  askBrowser((call) => ({ kind: 'dialog', call, what, options: JSON.parse(JSON.stringify(given.at(-1))) }));
export const dialog = {
  showOpenDialog: (...given: [Options] | [unknown, Options]) => ask('open', given),
  showSaveDialog: (...given: [Options] | [unknown, Options]) => ask('save', given),
  showMessageBox: (...given: [Options] | [unknown, Options]) => ask('message', given),
  showErrorBox: (title: string, content: string): void =>
    tellBrowser({ kind: 'log', what: 'error', detail: { title, content } }),
};

interface Item {
  id?: string;
  label?: string;
  role?: string;
  click?: () => void;
  submenu?: Item[];
}
let menu: Item[] = [];
const flat = (items: Item[]): Item[] => items.flatMap((item) => [item, ...flat(item.submenu ?? [])]);
export const Menu = {
  buildFromTemplate: (template: Item[]) => template,
  setApplicationMenu: (next: Item[]): void => {
    menu = next;
    const items = flat(menu).map((item) => ({ id: item.id ?? item.role ?? '', label: item.label ?? '' }));
    tellBrowser({ kind: 'menu', items });
  },
};
onBrowser('menu', ({ action }) => {
  const item = flat(menu).find((one) => one.id === action);
  if (!item?.click) throw new Error(`no item ${action}`);
  item.click();
});

export const shell = {
  showItemInFolder: (path: string): void => tellBrowser({ kind: 'log', what: 'show', detail: path }),
  openPath: async (path: string): Promise<string> => {
    tellBrowser({ kind: 'log', what: 'open', detail: path });
    return '';
  },
};
export const nativeTheme = { shouldUseDarkColors: false };
export const screen = {
  getDisplayMatching: () => ({ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }),
};

const PORT = fileURLToPath(new URL('./parent-port.ts', import.meta.url));
class FakeUtility extends EventEmitter {
  private readonly child: ChildProcess;
  constructor(path: string, args: string[]) {
    super();
    this.child = fork(path, args, { execArgv: ['--import', PORT], serialization: 'advanced' });
    this.child.on('message', (message) => this.emit('message', message));
    this.child.on('exit', (code) => this.emit('exit', code ?? 1));
    tellBrowser({ kind: 'log', what: 'utility', detail: this.child.pid });
  }
  postMessage = (message: unknown): void => void this.child.send(message as object);
  kill = (): boolean => this.child.kill();
  get pid(): number | undefined {
    return this.child.pid;
  }
}
export const utilityProcess = {
  fork: (path: string, args: string[] = []): FakeUtility => {
    if (!app.isReady) throw new Error('utilityProcess cannot be created before app is ready.');
    return new FakeUtility(path, args);
  },
};
