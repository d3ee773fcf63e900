import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openElectronWindow, type ElectronWindow } from '../e2e/electron-window.ts';
import { noBrowser } from '../e2e/window.ts';
import type { FakeFrame } from './fake-electron/wire.ts';

/**
 * What a page might try whose process is no longer its own: messages as if it had the raw channel, addresses to go
 * to, permissions to have. An attempt succeeds where anything comes of it.
 */
const CALL = 'arayis:call';
const OURS: FakeFrame = { url: 'app://arayis/', parent: null };
const GOOD = ['session.view', '{}', null];

const FOREIGN = [
  'https://example.com/',
  'http://arayis/',
  'https://arayis/',
  'https://arayis.app.example/',
  'app://other/',
  'app://arayis.example/',
  'app://arayis:8080/',
  'app://user@arayis/',
  'app://user:pass@arayis/',
  'app://',
  'app:///',
  'app:arayis',
  'app2://arayis/',
  'file:///etc/passwd',
  'file://arayis/',
  'data:text/html,app://arayis/',
  'blob:app://arayis/1',
  'about:blank',
  'about:srcdoc',
  'javascript:void(0)',
  'chrome://gpu',
  'chrome-extension://arayis/',
  'devtools://devtools/',
  'view-source:app://arayis/',
  'ftp://arayis/',
  'ws://arayis/',
  '',
  'arayis',
  ' ',
  '\0',
];

const SHAPES: unknown[][] = [
  [],
  ['session.view'],
  ['session.view', '{}'],
  ['session.view', '{}', null, null],
  ['session.view', {}, null],
  ['session.view', null, null],
  ['session.view', 1, null],
  ['session.view', ['{}'], null],
  ['session.view', '{', null],
  ['session.view', 'null', null],
  ['session.view', '[]', null],
  ['session.view', '"x"', null],
  ['session.view', '{"x":1}', null],
  ['session.view', '{"__proto__":{"a":1}, "constructor":1}', null],
  ['session.view', '{}', 'C:\\'],
  ['session.view', '{}', [1]],
  ['session.view', '{}', ['']],
  ['session.view', '{}', [null]],
  ['session.view', '{}', { 0: 'x', length: 1 }],
  ['session.view', '{}', ['x'.repeat(40_000)]],
  [null, '{}', null],
  [1, '{}', null],
  [['session.view'], '{}', null],
  [{ toString: 'session.view' }, '{}', null],
  ['', '{}', null],
  ['x'.repeat(101), '{}', null],
  ['__proto__', '{}', null],
  ['constructor', '{}', null],
  ['toString', '{}', null],
  ['hasOwnProperty', '{}', null],
  ['session', '{}', null],
  ['session.View', '{}', null],
  ['session.view ', '{}', null],
  ['session.view\0', '{}', null],
  ['../session.view', '{}', null],
  ['process.exit', '{}', null],
  ['require', '["fs"]', null],
  ['eval', '"1"', null],
  ['session.open', '{"path":1}', null],
  ['session.open', '{"path":"/etc/passwd","extra":true}', null],
  ['settings.change', '{"zoom":"200"}', null],
  ['settings.change', '{"zoom":9999}', null],
  ['settings.change', '{"language":"ru"}', null],
  ['files.write', '{"path":"/tmp/x"}', null],
  ['files.write', '{"path":"/tmp/x","encoding":"hex","content":""}', null],
  ['files.folder', '{"path":["/"],"endings":[]}', null],
  ['job.cancel', '{"job":"1"}', null],
  ['people.become', '{"person":"1; DROP TABLE person"}', null],
];

const CHANNELS = [
  'arayis:event',
  'arayis:calls',
  'ARAYIS:CALL',
  'arayis',
  '',
  'ELECTRON_BROWSER_REQUIRE',
  'ELECTRON_BROWSER_GET_BUILTIN',
  'GUEST_VIEW_MANAGER_CREATE',
  'GUEST_WINDOW_MANAGER_WINDOW_OPEN',
  'INTERNAL_IPC',
];

const PERMISSIONS = [
  'clipboard-read',
  'clipboard-sanitized-write',
  'deprecated-sync-clipboard-read',
  'display-capture',
  'fileSystem',
  'fullscreen',
  'geolocation',
  'hid',
  'idle-detection',
  'keyboardLock',
  'media',
  'mediaKeySystem',
  'midi',
  'midiSysex',
  'notifications',
  'openExternal',
  'pointerLock',
  'serial',
  'speaker-selection',
  'storage-access',
  'top-level-storage-access',
  'unknown',
  'usb',
  'window-management',
];

const PATHS = [
  '/../package.json',
  '/..%2fpackage.json',
  '/%2e%2e/package.json',
  '/%2e%2e%2fpackage.json',
  '/..%5c..%5cpackage.json',
  '/....//package.json',
  '/assets/../../electron/main.js',
  '/assets/..%2f..%2felectron%2fmain.js',
  '//etc/passwd',
  '/%00',
  '/index.html%00.js',
  '/%',
  '/%ff',
  '/C:%5cWindows%5cwin.ini',
  '/nothing.js',
  // Folders of the page are no files of it.
  '/assets',
  '/assets/',
];

/** Text that runs in the page and gives whether it was let. */
const IN_PAGE = [
  `fetch('https://example.com/')`,
  `fetch('http://127.0.0.1:9222/json')`,
  `fetch('file:///etc/passwd')`,
  `fetch('app://other/')`,
  `fetch('data:text/plain,x')`,
  `new Promise((yes, no) => Object.assign(new WebSocket('wss://example.com/'), { onopen: yes, onerror: no }))`,
  `new Promise((yes, no) => Object.assign(new EventSource('https://example.com/'), { onopen: yes, onerror: no }))`,
  `new Promise((yes, no) => Object.assign(new Image(), { onload: yes, onerror: no, src: 'https://example.com/x.png' }))`,
  `new Promise((yes, no) => document.head.append(Object.assign(document.createElement('script'), { onload: yes, onerror: no, src: 'https://example.com/x.js' })))`,
  `new Promise((yes, no) => document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', onload: yes, onerror: no, href: 'https://example.com/x.css' })))`,
  `import('https://example.com/x.js')`,
  `import('data:text/javascript,export default 1')`,
  `import(URL.createObjectURL(new Blob(['export default 1'], { type: 'text/javascript' })))`,
  `new Promise((yes, no) => { const s = document.createElement('script'); s.textContent = 'window.pwned = 1'; document.head.append(s); window.pwned ? yes() : no(); })`,
  `new Promise((yes, no) => { const d = document.createElement('div'); d.setAttribute('onclick', 'window.pwned = 1'); document.body.append(d); d.click(); d.remove(); window.pwned ? yes() : no(); })`,
  `new Promise((yes, no) => Object.assign(new Worker('https://example.com/x.js'), { onmessage: yes, onerror: no }))`,
  `new Promise((yes, no) => Object.assign(new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))), { onmessage: yes, onerror: no }))`,
  `navigator.serviceWorker.register('/sw.js')`,
  `require('fs')`,
  `process.exit(1)`,
  `ipcRenderer.invoke('x')`,
  `electron.shell`,
  `window.fakeIpc('arayis:call', ['session.view', '{}', null])`,
  `Object.assign(window.arayis, { invoke: 1 }).invoke === 1 ? 1 : Promise.reject()`,
  `(window.arayis = null, window.arayis === null) ? 1 : Promise.reject()`,
  `delete window.arayis && !window.arayis ? 1 : Promise.reject()`,
  `Object.keys(window.arayis).length > 2 ? 1 : Promise.reject()`,
];

describe.skipIf(noBrowser('hostile page'))('a page that is no longer ours', () => {
  let window: ElectronWindow;
  let attempts = 0;
  const succeeded: unknown[] = [];
  const note = (what: unknown, success: boolean): void => {
    attempts += 1;
    if (success) succeeded.push(what);
  };
  beforeAll(async () => {
    window = await openElectronWindow();
    await window.call('session.view', {});
  }, 120_000);
  afterAll(() => window.close());

  const ipc = async (channel: string, args: unknown[], frame: FakeFrame | null): Promise<boolean> => {
    const { ok } = await window.fake.tell({ kind: 'ipc', id: 1, channel, args, frame });
    return typeof ok === 'string' ? (JSON.parse(ok) as { ok: boolean }).ok : ok !== undefined;
  };

  test('the channel itself works, so that a refusal means something', async () => {
    expect(await ipc(CALL, GOOD, OURS)).toBe(true);
  });

  test('messages', async () => {
    for (const url of FOREIGN) note(['frame', url], await ipc(CALL, GOOD, { url, parent: null }));
    for (const url of FOREIGN) note(['child', url], await ipc(CALL, GOOD, { url, parent: OURS }));
    note('own child', await ipc(CALL, GOOD, { ...OURS, parent: OURS }));
    note('no frame', await ipc(CALL, GOOD, null));
    for (const shape of SHAPES) {
      // What is the query itself, without anything false in it, would be a call like any other.
      note(['shape', shape], await ipc(CALL, shape, OURS));
    }
    for (const channel of CHANNELS) note(['channel', channel], await ipc(channel, GOOD, OURS));
    const other = await window.fake.tell({ kind: 'ipc', id: 99, channel: CALL, args: GOOD, frame: OURS });
    note('another window', other.ok !== undefined);
  });

  test('navigation, windows, webviews, permissions', async () => {
    for (const url of FOREIGN) {
      for (const isMainFrame of [true, false])
        note(
          ['go', url],
          (await window.fake.tell({ kind: 'navigate', id: 1, url, isMainFrame })).ok === true,
        );
      note(['open', url], (await window.fake.tell({ kind: 'popup', id: 1, url })).ok === true);
    }
    note('open own', (await window.fake.tell({ kind: 'popup', id: 1, url: OURS.url })).ok === true);
    note('webview', (await window.fake.tell({ kind: 'webview', id: 1 })).ok === true);
    for (const permission of PERMISSIONS)
      note(['may', permission], (await window.fake.tell({ kind: 'permission', permission })).ok === true);
  });

  test('files outside of the page, and other addresses', async () => {
    const get = async (url: string, method = 'GET'): Promise<boolean> => {
      const { ok } = await window.fake.tell({ kind: 'request', id: 1, url, method });
      return (
        ok !== undefined && !('cancelled' in (ok as object)) && (ok as { status: number }).status === 200
      );
    };
    expect(await get('app://arayis/index.html')).toBe(true);
    for (const path of PATHS) note(['path', path], await get(`app://arayis${path}`));
    for (const url of FOREIGN.filter(
      (one) => URL.canParse(one) && !/^app:\/\/(?:\/|user|arayis:8080|$)/.test(one),
    ))
      note(['get', url], await get(url));
    for (const method of ['POST', 'PUT', 'DELETE', 'HEAD'])
      note(method, await get('app://arayis/index.html', method));
  });

  test('what runs in the page', async () => {
    for (const text of IN_PAGE) {
      const got = await window.page.evaluate(
        `Promise.race([(async () => { try { const r = await (${text}); return r !== undefined; } catch { return false; } })(), new Promise((r) => setTimeout(r, 1500, false))])`,
      );
      note(text, got === true);
    }
    for (const leave of [
      `location.href = 'https://example.com/'`,
      `location.href = 'app://other/'`,
      `open('https://example.com/')`,
    ]) {
      await window.page.evaluate(leave).catch(() => undefined);
      await window.page.waitForTimeout(100);
      note(
        leave,
        window.page.context().pages().length > 1 || !/arayis\.app\.invalid/.test(window.page.url()),
      );
    }
  });

  test('of all that, nothing succeeded', async () => {
    expect(succeeded).toEqual([]);
    expect(attempts).toBeGreaterThan(200);
    expect((await window.call('session.view', {})).host.kind).toBe('electron');
  });
});
