import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

const ARAYIS = fileURLToPath(new URL('../../main/hosts/cli/arayis.ts', import.meta.url));
export const SAMPLES = fileURLToPath(new URL('../../resources/samples/returns', import.meta.url));

export interface Ran {
  code: number | null;
  out: string;
  err: string;
  /** Standard output as JSON; fails where it is anything else. */
  json: () => unknown;
}

/** Runs the real command in a process of its own, as a person would, from `cwd`. */
export const arayis = (cwd: string, ...args: string[]): Ran => spawn(cwd, args, {});

/** The same without the rights of root, who may read and write everything. */
export const arayisWithoutRights = (cwd: string, ...args: string[]): Ran =>
  spawn(cwd, args, process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {});

const NOBODY = 65_534;

/** A mount of its own over `cwd`, seen by the command only. */
const mounted = (cwd: string): string[] => [
  '--mount',
  'sh',
  '-c',
  'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && cd "$0" && exec "$@"',
  cwd,
];

export const canMountReadOnly = (): boolean =>
  spawnSync('unshare', [...mounted(tmpdir()), 'true']).status === 0;

/** The same where `cwd` lies on a medium that cannot be written, not even by root. */
export const arayisOnReadOnlyMedium = (cwd: string, ...args: string[]): Ran =>
  start('unshare', [...mounted(cwd), process.execPath, ARAYIS, ...args], cwd, {});

const spawn = (cwd: string, args: string[], user: { uid?: number; gid?: number }): Ran =>
  start(process.execPath, [ARAYIS, ...args], cwd, user);

function start(program: string, args: string[], cwd: string, user: { uid?: number; gid?: number }): Ran {
  // What npm leaves in the environment of a test run must not reach the command.
  const { INIT_CWD: _, npm_lifecycle_event: __, ...env } = process.env;
  const ran = spawnSync(program, args, {
    cwd,
    env,
    ...user,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return {
    code: ran.status,
    out: ran.stdout,
    err: ran.stderr,
    json: () => JSON.parse(ran.stdout) as unknown,
  };
}
