import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { electronPackage } from './find-electron.ts';

/** Without it a start asks no network, on any machine. */
export const FETCH_OPTION = '--fetch-electron';
const FETCH_MS = 180_000;

/**
 * Fetches the runtime, because a person asked for it, with Electron's own install script, which checks what it
 * fetched. Electron's settings name a mirror (`ELECTRON_MIRROR`).
 *
 * @returns whether it is there now
 */
export async function fetchElectron(root: string, say: (line: string) => void): Promise<boolean> {
  const script = join(electronPackage(root), 'install.js');
  say('Fetching Electron, which shows the window (about 120 MB)…');
  const fetched = existsSync(script) && (await ranWell(script));
  if (!fetched) say('Electron could not be fetched.');
  return fetched;
}

function ranWell(script: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script], {
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: FETCH_MS,
    });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}
