import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { z } from '../../shared/zod.ts';
import type { StoreError, WorkspaceHolder } from '../../shared/domain/errors/store-error.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { realPathOf } from '../disk/file-place.ts';
import { isAlive, processMark } from './process-mark.ts';

/** What lies beside a workspace while a window has it open. */
const ClaimSchema = z.object({
  app: z.string(),
  host: z.string(),
  pid: z.int().positive(),
  /** Of the operating system. */
  user: z.string(),
  person: z.string().optional(),
  since: z.string(),
  mark: z.string().nullable(),
});
type Claim = z.infer<typeof ClaimSchema>;

export const claimPath = (path: string): string => `${path}.in-use`;

/** Who has the workspace open, this process included; null where nobody has, or one that is gone. */
export function holderOf(path: string): WorkspaceHolder | null {
  const claim = parse(readIfThere(claimPath(realPathOf(path))));
  return claim && !isStale(claim) ? toHolder(claim) : null;
}

/** The error where another process has the workspace open. */
export function heldByOther(path: string): Extract<StoreError, { tag: 'WorkspaceHeld' }> | null {
  const holder = holderOf(path);
  if (!holder || (holder.host === hostname() && holder.pid === process.pid)) return null;
  return { tag: 'WorkspaceHeld', path, ...holder };
}

/** Writes the claim, unless a living one is there. Gives what takes it away again. */
export function writeClaim(
  path: string,
  who: { app: string; person?: string; since: string },
): Result<() => void, StoreError> {
  const file = claimPath(path);
  const { pid } = process;
  const mine: Claim = { ...who, host: hostname(), pid, user: userInfo().username, mark: processMark(pid) };
  const text = `${JSON.stringify(mine)}\n`;
  while (!place(file, text)) {
    const there = readIfThere(file);
    const claim = parse(there);
    if (claim && !isStale(claim)) return err({ tag: 'WorkspaceHeld', path, ...toHolder(claim) });
    if (there !== null) takeAside(file, there);
  }
  return ok(() => {
    if (readIfThere(file) === text) rmSync(file, { force: true });
  });
}

/** A hard link appears with all its content or not at all; not every file system has them. */
function place(file: string, text: string): boolean {
  const part = `${file}.${randomUUID()}`;
  try {
    writeFileSync(part, text, { flag: 'wx', mode: 0o644 });
    try {
      linkSync(part, file);
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false;
      writeFileSync(file, text, { flag: 'wx', mode: 0o644 });
    }
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(part, { force: true });
  }
}

/** Of two that find the same stale claim, the slower one must not remove the claim of the faster. */
function takeAside(file: string, stale: string): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  if (readIfThere(aside) !== stale) linkSync(aside, file);
  rmSync(aside, { force: true });
}

/** Its process is gone. Of another machine's process nothing can be told, so its claim stands. */
function isStale({ host, pid, mark }: Claim): boolean {
  if (host !== hostname()) return false;
  if (!isAlive(pid)) return true;
  const now = processMark(pid);
  return mark !== null && now !== null && mark !== now;
}

const toHolder = (claim: Claim): WorkspaceHolder => ({
  by: claim.person ?? claim.user,
  host: claim.host,
  pid: claim.pid,
  since: claim.since,
});

function parse(text: string | null): Claim | null {
  if (text === null) return null;
  try {
    const claim = ClaimSchema.safeParse(JSON.parse(text));
    return claim.success ? claim.data : null;
  } catch {
    return null;
  }
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;
