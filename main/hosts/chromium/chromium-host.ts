import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import type { HostPort } from '../../session/host-port.ts';
import type { FileDialog } from './file-dialog.ts';

/** The host's side of the app where a browser of the system shows the window: dialogs are the program's own. */
export function chromiumHost(version: string, dialog: FileDialog, quit: () => void): HostPort {
  return {
    kind: 'chromium',
    version,
    nativeDialogs: false,
    pick: async (what, title, folder) => {
      const path = await dialog.open(what, title, folder);
      return path === null ? null : [path];
    },
    pickTarget: dialog.saveAt,
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

/** Its folder, with the file chosen where the system can: a file from a delivery is not to run. */
function opener(path: string): [string, ...string[]] {
  if (process.platform === 'win32') return ['explorer.exe', `/select,${path}`];
  return process.platform === 'darwin' ? ['open', '-R', path] : ['xdg-open', dirname(path)];
}
