import { app, type Session } from 'electron';
import { isOurs, SCHEME } from './origin.ts';

/** With one of these somebody else could drive the program; fuses do not cover them all. */
const DRIVEN = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-allow-origins',
  'inspect',
  'inspect-brk',
];

export const isDriven = (): boolean => DRIVEN.some((name) => app.commandLine.hasSwitch(name));

/** Before the app is ready: what Chromium would do on its own account, all off; no name is ever resolved. */
export function quieten(): void {
  app.enableSandbox();
  const switches: [string, string?][] = [
    ['host-resolver-rules', 'MAP * ~NOTFOUND'],
    ['no-proxy-server'],
    ['no-pings'],
    ['disable-background-networking'],
    ['disable-component-update'],
    ['disable-domain-reliability'],
    ['disable-quic'],
    ['disable-features', 'Translate,OptimizationHints,MediaRouter,SpellcheckService'],
  ];
  for (const [name, value] of switches) app.commandLine.appendSwitch(name, value);
}

/** Everything that a page could ask for and does not need is denied, whoever asks. */
export async function lockDown(session: Session): Promise<void> {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event, item) => {
    // Pictures and tables are written by the app; a page that downloads is not ours.
    event.preventDefault();
    item.cancel();
  });
  session.webRequest.onBeforeRequest((request, answer) => {
    const { protocol } = new URL(request.url);
    answer({ cancel: ![`${SCHEME}:`, 'blob:', 'data:', 'devtools:'].includes(protocol) });
  });
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  await session.setProxy({ mode: 'direct' });
}

/** No page leaves, opens another one or holds a foreign one: for every page that there will ever be. */
export function denyNavigation(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => {
      if (!isOurs(event.url) || !isOurs(contents.getURL())) event.preventDefault();
    });
    contents.on('will-frame-navigate', (event) => {
      if (!event.isMainFrame || !isOurs(event.url)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
