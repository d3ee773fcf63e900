import { EventEmitter } from 'node:events';
import { app, cancellable, windows } from './app.ts';
import { askBrowser, onBrowser, tellBrowser } from './link.ts';

const all = new Map<number, WebContents>();

export class WebContents extends EventEmitter {
  url = '';
  private onPopup: (details: { url: string }) => { action: string } = () => ({ action: 'allow' });
  readonly id: number;
  constructor(id: number) {
    super();
    this.id = id;
    all.set(id, this);
    app.emit('web-contents-created', cancellable(), this);
  }
  getURL = (): string => this.url;
  send = (channel: string, ...args: unknown[]): void =>
    tellBrowser({ kind: 'send', id: this.id, channel, args: structuredClone(args) });
  setWindowOpenHandler = (handler: (details: { url: string }) => { action: string }): void => {
    this.onPopup = handler;
  };
  allowsPopup = (url: string): boolean => this.onPopup({ url }).action !== 'deny';
}

export class BrowserWindow extends EventEmitter {
  static made = 0;
  readonly webContents: WebContents;
  private bounds: { x: number; y: number; width: number; height: number };
  private maximized = false;
  private destroyed = false;
  readonly id: number;

  constructor(options: Record<string, unknown>) {
    super();
    if (!app.isReady) throw new Error('Cannot create BrowserWindow before app is ready');
    BrowserWindow.made += 1;
    this.id = BrowserWindow.made;
    const { x = 0, y = 0, width = 800, height = 600 } = options as Partial<typeof this.bounds>;
    this.bounds = { x, y, width, height };
    const { preload } = options['webPreferences'] as { preload: string };
    tellBrowser({ kind: 'window', id: this.id, preload, options: JSON.parse(JSON.stringify(options)) });
    this.webContents = new WebContents(this.id);
    windows.add(this);
  }
  loadURL = async (url: string): Promise<void> => {
    this.webContents.url = url;
    const failed = await askBrowser<string | null>((call) => ({ kind: 'load', id: this.id, call, url }));
    if (failed !== null) throw new Error(failed);
    this.emit('ready-to-show');
  };
  show = (): void => undefined;
  focus = (): void => tellBrowser({ kind: 'log', what: 'focus', detail: this.id });
  isMinimized = (): boolean => false;
  restore = (): void => undefined;
  maximize = (): void => {
    this.maximized = true;
  };
  isMaximized = (): boolean => this.maximized;
  getNormalBounds = (): typeof this.bounds => ({ ...this.bounds });
  isDestroyed = (): boolean => this.destroyed;
  close = (): void => {
    if (this.destroyed) return;
    const event = cancellable();
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  };
  destroy = (): void => {
    this.destroyed = true;
    windows.delete(this);
    all.delete(this.id);
    tellBrowser({ kind: 'destroy', id: this.id });
    this.emit('closed');
    app.windowClosed();
  };
}

onBrowser('close', ({ id }) => {
  for (const window of windows) if ((window as BrowserWindow).id === id) window.close();
});
onBrowser('crashed', ({ id }) => {
  all.get(id)?.emit('render-process-gone', cancellable(), { reason: 'crashed', exitCode: 133 });
});
/** Whether the page may go there. */
onBrowser('navigate', ({ id, url, isMainFrame }) => {
  const contents = all.get(id);
  if (!contents) return false;
  const frame = cancellable({ url, isMainFrame });
  contents.emit('will-frame-navigate', frame);
  if (isMainFrame) contents.emit('will-navigate', frame, url);
  return !frame.defaultPrevented;
});
onBrowser('popup', ({ id, url }) => all.get(id)?.allowsPopup(url) ?? false);
onBrowser('webview', ({ id }) => {
  const event = cancellable();
  all.get(id)?.emit('will-attach-webview', event, {}, {});
  return !event.defaultPrevented;
});

export const contentsOf = (id: number): WebContents | undefined => all.get(id);
