import { spawn } from 'node:child_process';
import type { HostPort } from '../../session/host-port.ts';

/** The host's side of the app where a browser of the system shows the window: no dialogs of its own. */
export function chromiumHost(version: string, quit: () => void): HostPort {
  return {
    kind: 'chromium',
    version,
    nativeDialogs: false,
    pick: () => Promise.resolve(null),
    pickTarget: () => Promise.resolve(null),
    show: (path) =>
      new Promise((resolve) => {
        const [program, ...args] = opener(path);
        const child = spawn(program, args, { stdio: 'ignore', detached: true });
        child.on('error', () => resolve(false));
        child.on('spawn', () => resolve(true));
        child.unref();
      }),
    quit,
  };
}

function opener(path: string): [string, ...string[]] {
  if (process.platform === 'win32') return ['explorer.exe', `/select,${path}`];
  return process.platform === 'darwin' ? ['open', '-R', path] : ['xdg-open', path];
}
