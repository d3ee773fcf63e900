import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import Database from 'better-sqlite3';

const PAGE = 4096;

/** Numbers of the pages that a table or index of a workspace lies on. */
export function pagesOf(
  path: string,
  name: string,
  kind: 'leaf' | 'internal' | 'overflow' = 'leaf',
): number[] {
  // A reader would leave its log beside the file.
  const raw = new Database(path);
  try {
    return raw
      .prepare<[string, string], number>(
        'SELECT pageno FROM dbstat WHERE name = ? AND pagetype = ? ORDER BY path',
      )
      .pluck()
      .all(name, kind);
  } finally {
    raw.close();
  }
}

/** Overwrites pages as a bad disk does: with zeros, or with what lies elsewhere in the file. */
export function damagePages(path: string, pages: readonly number[], how: 'zeros' | 'noise'): void {
  const noise = readFileSync(path).subarray(PAGE + 1234, 2 * PAGE + 1234);
  const file = openSync(path, 'r+');
  for (const page of pages) writeSync(file, how === 'zeros' ? Buffer.alloc(PAGE) : noise, 0, PAGE, (page - 1) * PAGE); // prettier-ignore
  closeSync(file);
}
