import { homedir, platform } from 'node:os';
import { join } from 'node:path';

/** Where the program keeps what belongs to the user of the machine, by the system's own convention. */
export interface UserFolders {
  /** Settings and the claim on a single window. */
  config: string;
  /** The sample workspace. */
  data: string;
}

/** `ARAYIS_HOME` puts all of it elsewhere: for a portable installation and for tests. */
export function userFolders(env: NodeJS.ProcessEnv = process.env): UserFolders {
  const own = env['ARAYIS_HOME'];
  if (own !== undefined && own !== '') return { config: own, data: own };
  if (platform() === 'win32') {
    const roaming = join(env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'Arayis');
    return { config: roaming, data: roaming };
  }
  if (platform() === 'darwin') {
    const support = join(homedir(), 'Library', 'Application Support', 'Arayis');
    return { config: support, data: support };
  }
  return {
    config: join(env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), 'arayis'),
    data: join(env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'arayis'),
  };
}
