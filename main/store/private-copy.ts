import { chmodSync, constants, copyFileSync, existsSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { StoreError } from '../../shared/domain/errors/store-error.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { atExit } from './at-exit.ts';
import { privateFolder, sweepTraces } from './traces.ts';
import type { LogState } from './judge-log.ts';

export interface PrivateCopy {
  path: string;
  remove: () => void;
}

/** The file itself, and what belongs to it while it is open or was not closed. */
const PARTS = ['', '-wal', '-journal'];
/** Where the log beside it is another file's. */
const ALONE = [''];
const TRIES = 5;

/**
 * A copy of a workspace that only this user can read, with the commits that are still in its own log. Gone when it is
 * removed, at the latest when the process ends; what a killed one leaves is swept by the next. `WorkspaceLocked`: it
 * was being written all the time.
 */
export function copyPrivately(path: string, log: LogState): Result<PrivateCopy, StoreError> {
  sweepTraces([]);
  const parts = log === 'other' ? ALONE : PARTS;
  const folder = privateFolder();
  const erase = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  const forget = atExit(erase);
  const remove = (): void => {
    forget();
    erase();
  };
  const target = join(folder, basename(path));
  try {
    for (let tries = 0; tries < TRIES; tries++) {
      const before = stateOf(path);
      copyParts(path, target, parts);
      if (stateOf(path) === before) return ok({ path: target, remove });
    }
  } catch (error) {
    remove();
    throw error;
  }
  remove();
  return err({ tag: 'WorkspaceLocked', path });
}

function copyParts(path: string, target: string, parts: readonly string[]): void {
  for (const part of parts) {
    rmSync(target + part, { force: true });
    if (!existsSync(path + part)) continue;
    copyFileSync(path + part, target + part, constants.COPYFILE_FICLONE);
    chmodSync(target + part, 0o600);
  }
}

/** Changes with every commit and whenever the log is moved into the file. */
const stateOf = (path: string): string =>
  PARTS.map((part) => {
    const facts = statSync(path + part, { throwIfNoEntry: false });
    return facts ? `${facts.ino} ${facts.size} ${facts.mtimeMs}` : '';
  }).join('\n');
