import { spawn } from 'node:child_process';
import { lookup } from 'node:dns/promises';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { electronPackage } from './find-electron.ts';

/** Where Electron's own install script fetches from, unless a mirror is named. */
const SOURCE = 'github.com';
const NAME_MS = 1_500;
const FETCH_MS = 180_000;
const DAY_MS = 86_400_000;

/**
 * Fetches the runtime on a first start, with Electron's own install script, which checks what it fetched.
 * Without a network this goes on at once; what failed is not tried again for a day. `ARAYIS_NO_FETCH` forbids it.
 *
 * @param config where a failed attempt is remembered
 */
export async function fetchElectron(
  root: string,
  config: string,
  say: (line: string) => void,
): Promise<void> {
  const script = join(electronPackage(root), 'install.js');
  const failed = join(config, 'electron-not-fetched');
  if (process.env['ARAYIS_NO_FETCH'] === '1' || !existsSync(script)) return;
  if (Date.now() - (statSync(failed, { throwIfNoEntry: false })?.mtimeMs ?? 0) < DAY_MS) return;
  if (!(await hasNetwork())) return;
  say('Electron, which shows the window, is being fetched once (about 120 MB)…');
  if (await ranWell(script)) return;
  mkdirSync(config, { recursive: true, mode: 0o700 });
  writeFileSync(failed, '');
  say('Electron could not be fetched. The window opens in the browser of this machine instead.');
}

async function hasNetwork(): Promise<boolean> {
  const given = ['ELECTRON_MIRROR', 'npm_config_electron_mirror', 'HTTPS_PROXY', 'https_proxy'];
  if (given.some((name) => process.env[name] !== undefined)) return true;
  const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), NAME_MS).unref());
  const found = lookup(SOURCE).then(
    () => true,
    () => false,
  );
  return Promise.race([found, late]);
}

function ranWell(script: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script], { stdio: 'ignore', timeout: FETCH_MS });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}
