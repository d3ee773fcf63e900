import { resolve } from 'node:path';

/** `npm run` changes into the package's folder and leaves the caller's in INIT_CWD. */
export function callerFolder(env: NodeJS.ProcessEnv, cwd: string): string {
  const started = env['INIT_CWD'];
  return env['npm_lifecycle_event'] === 'arayis' && started !== undefined ? started : cwd;
}

export const fromCaller = (typed: string): string => resolve(callerFolder(process.env, process.cwd()), typed);
