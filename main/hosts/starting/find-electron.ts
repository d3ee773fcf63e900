import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The package's folder in a checkout; a packaged program never looks for its own runtime. */
export const electronPackage = (root: string): string => join(root, 'node_modules', 'electron');

/**
 * The Electron runtime, or null. `ELECTRON_OVERRIDE` names the program itself, `ELECTRON_OVERRIDE_DIST_PATH`,
 * Electron's own setting, the folder that it lies in.
 */
export function findElectron(root: string, env: NodeJS.ProcessEnv): string | null {
  const own = env['ELECTRON_OVERRIDE'];
  if (own !== undefined && own !== '') return existsSync(own) ? own : null;
  const folder = env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(electronPackage(root), 'dist');
  const named = join(electronPackage(root), 'path.txt');
  const program = join(folder, existsSync(named) ? readFileSync(named, 'utf8') : 'electron');
  return existsSync(program) ? program : null;
}
