import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isClutter } from '../../../shared/domain/deliveries/clutter.ts';
import type { Origin } from '../../../shared/domain/deliveries/origin.ts';
import type { ReadError } from '../../../shared/domain/sheets/cell.ts';

/** Something that was named to be taken in. */
export interface FoundFile {
  path: string;
  /** Why nothing can be had of it: a folder that may not be looked into, or that has no file. */
  unread?: ReadError;
  /** Where it is no file: what it would hold, under the name in `path`. */
  bytes?: Uint8Array;
  origin?: Origin;
}

/**
 * The files that were dropped or typed: a folder stands for all files below it, by name. Left out are what no person
 * put there to be sent: hidden files and the lock files of office programs (`~$report.xlsx`). What is named
 * itself is never left out, so that it is said why it cannot be had.
 */
export async function walkFiles(paths: readonly string[]): Promise<FoundFile[]> {
  const found = new Map<string, FoundFile>();
  const seen = new Set<string>();
  for (const path of paths) {
    const before = seen.size;
    const files = (await isFolder(path)) ? await below(path, seen) : [{ path }];
    // One that was walked already gives nothing anew, which is no fault of it.
    const isEmpty = files.length === 0 && seen.size > before;
    if (isEmpty) files.push({ path, unread: { tag: 'NotAFile', what: 'empty-directory' } });
    for (const file of files) found.set(file.path, file);
  }
  return [...found.values()];
}

async function below(
  folder: string,
  seen: Set<string>,
  within: readonly string[] = [],
): Promise<FoundFile[]> {
  const names = await namesIn(folder, seen);
  if (names === null) return [{ path: folder, unread: { tag: 'NoPermission' } }];
  const found: FoundFile[] = [];
  for (const name of names.filter((one) => !isClutter(one)).toSorted()) {
    const path = join(folder, name);
    if (await isFolder(path)) found.push(...(await below(path, seen, [...within, name])));
    else if (within.length === 0) found.push({ path });
    // How whoever sent it ordered it says something of it; the folder that is named is the person's own.
    else found.push({ path, origin: { path: [[...within, name].join('/')], mails: [] } });
  }
  return found;
}

/** null: the folder cannot be looked into. */
async function namesIn(folder: string, seen: Set<string>): Promise<string[] | null> {
  try {
    // A link that leads back up would never end.
    const real = await realpath(folder);
    if (seen.has(real)) return [];
    seen.add(real);
    return await readdir(folder);
  } catch {
    return null;
  }
}

/** false also for what cannot be looked at. */
const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
