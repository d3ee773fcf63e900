import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { platform } from 'node:os';

/**
 * The system's Chromium, Chrome or Edge. `/usr/bin/chromium` of Debian is a script that adds Google's keys
 * and extensions of its own; the program behind it does neither.
 */
const LINUX = [
  '/usr/lib/chromium/chromium',
  '/usr/lib/chromium-browser/chromium-browser',
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/usr/bin/chromium',
  '/snap/bin/chromium',
];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Path of a browser that can show the window, or null. `ARAYIS_BROWSER` names another one. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | null {
  const own = env['ARAYIS_BROWSER'];
  if (own !== undefined && own !== '') return existsSync(own) ? own : null;
  return candidates(env).find((path) => existsSync(path)) ?? null;
}

function candidates(env: NodeJS.ProcessEnv): string[] {
  if (platform() === 'darwin') return MAC;
  if (platform() !== 'win32') return LINUX;
  const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
  return roots
    .filter((root) => root !== undefined)
    .flatMap((root) => [
      join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(root, 'Chromium', 'Application', 'chrome.exe'),
    ]);
}
