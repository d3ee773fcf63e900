/** Whether a window could be shown at all: on Linux a display server has to be named. */
export const hasDisplay = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean =>
  platform !== 'linux' ||
  [env['DISPLAY'], env['WAYLAND_DISPLAY']].some((name) => name !== undefined && name !== '');

/** Neither a browser nor Electron: how to come by one of them. */
export const NOTHING_SHOWS = [
  'Neither the runtime of Electron nor Chromium, Chrome or Edge was found, so no window can be shown.',
  'Install a browser (on Debian: apt-get install chromium), or fetch Electron once, over the network:',
  '  npm start -- --fetch-electron',
].join('\n');

/** What a machine without a display, or without a browser, is told to run instead. */
export const WITHOUT_WINDOW = [
  'Everything also works without a window:',
  '  npm run demo                     the sample returns, from spreadsheets to the reference in Word',
  '  npm run -s arayis -- --help      every command',
].join('\n');
