import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The files that were dropped: a folder stands for all files below it, by name. Left out are what no person
 * put there to be sent: hidden files and the lock files of office programs (`~$report.xlsx`). What is named
 * itself is never left out, so that a reader says why it cannot be had.
 */
export async function walkFiles(paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  const seen = new Set<string>();
  for (const path of paths) {
    if (await isFolder(path)) found.push(...(await below(path, seen)));
    else found.push(path);
  }
  return [...new Set(found)];
}

async function below(folder: string, seen: Set<string>): Promise<string[]> {
  // A link that leads back up would never end.
  const real = await realpath(folder);
  if (seen.has(real)) return [];
  seen.add(real);
  const names = await readdir(folder).catch(() => null);
  if (names === null) return [folder];
  const found: string[] = [];
  for (const name of names.filter((one) => !isClutter(one)).toSorted()) {
    const path = join(folder, name);
    if (await isFolder(path)) found.push(...(await below(path, seen)));
    else found.push(path);
  }
  return found;
}

const isClutter = (name: string): boolean =>
  name.startsWith('.') || name.startsWith('~$') || ['thumbs.db', 'desktop.ini'].includes(name.toLowerCase());

/** false also for what cannot be looked at. */
const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
