import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Everything that a build is made of. */
const SOURCES = ['main', 'renderer', 'shared', 'package-lock.json'];

/** The sources as they are now: another text wherever one of them is another. */
export const sourcesOf = (root: string): string => fingerprint(SOURCES.map((one) => join(root, one)));

interface Part {
  root: string;
  /** See `sourcesOf`. */
  sources: string;
  /** The built file that is started or opened, below the root. */
  entry: string;
}

/** Builds a part of the program where its sources, or what was built of them, changed since the last time. */
export async function buildIfChanged(
  { root, sources, entry }: Part,
  build: () => Promise<void>,
): Promise<void> {
  const note = join(root, '.build', 'made', entry.replaceAll(/[\\/]/g, '-'));
  const state = (): string => `${sources} ${fingerprint([join(root, entry)])}`;
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
