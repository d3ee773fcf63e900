import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { hostname } from 'node:os';
import { resolve } from 'node:path';

/** Digest of where a file lies on this machine, links followed and names as the disk writes them. Lower-case hex. */
export function placeOf(path: string): string {
  const real = realPathOf(resolve(path));
  return createHash('sha256').update(`${hostname()}\0${real}`).digest('hex');
}

/** Links followed; what is not there stays as it was named. */
export function realPathOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
