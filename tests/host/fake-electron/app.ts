import { EventEmitter } from 'node:events';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  unlinkSync,
  watch,
  writeFileSync,
  type FSWatcher,
} from 'node:fs';
import { join } from 'node:path';
import { tellBrowser } from './link.ts';

/** A cancellable event, as Electron hands out. */
export const cancellable = (
  more: Record<string, unknown> = {},
): { defaultPrevented: boolean; preventDefault: () => void } => {
  const event = { ...more, defaultPrevented: false, preventDefault: () => { event.defaultPrevented = true; } }; // prettier-ignore
  return event;
};

/** Windows that are open, for `quit` and `window-all-closed`. */
export const windows = new Set<{ close: () => void }>();

const switches = new Map<string, string>();
for (const arg of process.argv.slice(1)) {
  const found = /^--([^=]+)(?:=(.*))?$/.exec(arg);
  if (found) switches.set(found[1]!, found[2] ?? '');
}
const paths = new Map<string, string>();
let lock: string | undefined;
let watcher: FSWatcher | undefined;

class FakeApp extends EventEmitter {
  readonly isPackaged = process.env['FAKE_PACKAGED'] === '1';
  readonly commandLine = {
    appendSwitch: (name: string, value = '') => void switches.set(name, value),
    hasSwitch: (name: string) => switches.has(name),
    getSwitchValue: (name: string) => switches.get(name) ?? '',
  };
  isReady = false;
  quitting = false;

  getVersion = (): string =>
    (JSON.parse(readFileSync(join(this.getAppPath(), 'package.json'), 'utf8')) as { version: string })
      .version;
  getAppPath = (): string => process.env['FAKE_APP_PATH']!;
  setPath = (name: string, path: string): void => void paths.set(name, path);
  getPath = (name: string): string => paths.get(name) ?? '/nowhere';
  enableSandbox = (): void => {
    if (this.isReady) throw new Error('enableSandbox must be called before the app is ready');
    tellBrowser({ kind: 'log', what: 'sandbox', detail: true });
  };
  addRecentDocument = (path: string): void => tellBrowser({ kind: 'log', what: 'recent', detail: path });

  whenReady = (): Promise<void> =>
    new Promise((resolve) => {
      if (this.isReady) resolve();
      else this.once('ready', () => resolve());
    });

  /** By a file with the process's number; the first hears of a second by a file as well. */
  requestSingleInstanceLock = (): boolean => {
    const folder = this.getPath('userData');
    mkdirSync(folder, { recursive: true });
    const file = join(folder, 'fake-lock');
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
    } catch {
      const second = join(folder, `fake-second-${process.pid}.json`);
      writeFileSync(`${second}.part`, JSON.stringify({ argv: process.argv, cwd: process.cwd() }));
      writeFileSync(second, readFileSync(`${second}.part`));
      return false;
    }
    lock = file;
    watcher = watch(folder, () => {
      for (const name of readdirSync(folder)) {
        if (!/^fake-second-\d+\.json$/.test(name)) continue;
        const text = readFileSync(join(folder, name), 'utf8');
        if (text === '') continue;
        unlinkSync(join(folder, name));
        const { argv, cwd } = JSON.parse(text) as { argv: string[]; cwd: string };
        this.emit('second-instance', cancellable(), argv, cwd, undefined);
      }
    });
    return true;
  };

  quit = (): void => {
    if (this.quitting) return;
    this.quitting = true;
    this.emit('before-quit', cancellable());
    for (const window of windows) window.close();
    if (windows.size > 0) {
      this.quitting = false;
      return;
    }
    const event = cancellable();
    this.emit('will-quit', event);
    if (!event.defaultPrevented) this.exit(0);
  };

  exit = (code = 0): void => {
    watcher?.close();
    if (lock !== undefined) rmSync(lock, { force: true });
    this.emit('quit', cancellable(), code);
    process.exit(code);
  };

  windowClosed = (): void => {
    if (windows.size > 0 || this.quitting) return;
    if (this.listenerCount('window-all-closed') === 0) this.quit();
    else this.emit('window-all-closed');
  };
}

export const app = new FakeApp();
// Real Electron is ready some time after the main script has run.
setTimeout(() => {
  app.isReady = true;
  app.emit('ready');
}, 20);
