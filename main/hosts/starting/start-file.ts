import { isAbsolute, resolve } from 'node:path';

/**
 * The workspace named on the command line, as an absolute path. `npm start` changes into the package's folder
 * and leaves the caller's in INIT_CWD.
 */
export function startFile(args: readonly string[], env: NodeJS.ProcessEnv, cwd: string): string | undefined {
  const file = args.find((arg) => !arg.startsWith('-') && arg.toLowerCase().endsWith('.arayis'));
  if (file === undefined || isAbsolute(file)) return file;
  return resolve(env['npm_lifecycle_event'] === undefined ? cwd : (env['INIT_CWD'] ?? cwd), file);
}
