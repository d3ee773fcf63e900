import { randomBytes } from 'node:crypto';
import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isGone, processTag } from './process-mark.ts';

/** A folder that only this user can read: mkdtemp makes them with mode 0700. Whoever makes it removes it. */
export const privateFolder = (): string => mkdtempSync(join(tmpdir(), `arayis-${processTag()}-`));

/**
 * The name of a file that is being made in `folder`, to be moved to its place when it is whole. Of a length of its
 * own: beside a name that just fits, one that adds to it would not.
 */
export const partIn = (folder: string): string =>
  join(folder, `.arayis-${processTag()}-${randomBytes(4).toString('hex')}.part`);

const FOLDER = /^arayis-([0-9a-f]{8}-\d+-[0-9a-f]{8})-\w{6}$/;
const PART = /^\.arayis-([0-9a-f]{8}-\d+-[0-9a-f]{8})-[0-9a-f]{8}\.part(?:-wal|-shm|-journal)?$/;

/** Removes what processes of this machine left that were killed: their private folders, and their parts in `folders`. */
export function sweepTraces(folders: readonly string[]): void {
  sweep(tmpdir(), FOLDER);
  for (const folder of folders) sweep(folder, PART);
}

/** What cannot be seen or removed is left to whom it belongs. */
function sweep(folder: string, names: RegExp): void {
  try {
    for (const name of readdirSync(folder)) {
      const tag = names.exec(name)?.[1];
      if (tag !== undefined && isGone(tag) && isOwn(join(folder, name)))
        rmSync(join(folder, name), { recursive: true, force: true });
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
  }
}

/** In a folder that all may write another user could have put it there. */
function isOwn(path: string): boolean {
  const facts = lstatSync(path, { throwIfNoEntry: false });
  return facts !== undefined && (process.getuid === undefined || facts.uid === process.getuid());
}
