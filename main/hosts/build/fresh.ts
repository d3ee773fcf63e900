import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Everything that a build is made of. */
const SOURCES = ['main', 'renderer', 'shared', 'package-lock.json'];

/**
 * Builds a part of the program where its sources, or what was built of them, changed since the last time.
 *
 * @param entry the built file that is started or opened
 */
export async function buildIfChanged(root: string, entry: string, build: () => Promise<void>): Promise<void> {
  const note = join(root, '.build', 'made', entry.replaceAll(/[\\/]/g, '-'));
  const state = (): string => fingerprint([...SOURCES.map((one) => join(root, one)), join(root, entry)]);
  if (read(note) === state()) return;
  await build();
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(note, state());
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** Names, sizes and times of the files below `paths`. */
function fingerprint(paths: readonly string[]): string {
  const hash = createHash('sha256');
  const visit = (path: string): void => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat?.isDirectory() === true)
      for (const name of readdirSync(path).toSorted()) visit(join(path, name));
    else hash.update(`${path} ${stat?.size} ${stat?.mtimeMs}\n`);
  };
  for (const path of paths) visit(path);
  return hash.digest('hex');
}
