import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * On Debian, and for root only: installs Chromium from the machine's own package source, after saying so.
 * Everybody else is told what to install.
 */
export function installBrowser(say: (line: string) => void): void {
  const may = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (!may || process.env['ARAYIS_NO_FETCH'] === '1') return;
  say('No Chromium, Chrome or Edge was found: installing Chromium (apt-get install chromium)…');
  const run = (...args: string[]): boolean =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 600_000,
    }).status === 0;
  const install = ['install', '-y', '-qq', '--no-install-recommends', 'chromium'];
  if (!run(...install) && run('update', '-qq')) run(...install);
}
