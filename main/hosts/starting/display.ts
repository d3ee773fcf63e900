/** Whether a window could be shown at all: on Linux a display server has to be named. */
export const hasDisplay = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean =>
  platform !== 'linux' ||
  [env['DISPLAY'], env['WAYLAND_DISPLAY']].some((name) => name !== undefined && name !== '');

/** What a machine without a display, or without a browser, is told to run instead. */
export const WITHOUT_WINDOW = [
  'Everything also works without a window:',
  '  npm run demo                     the sample returns, from spreadsheets to the reference in Word',
  '  npm run -s arayis -- --help      every command',
].join('\n');
