import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** Whether a process of this machine is alive; one of another user is, too. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Tells a process from a later one that was given the same number: boot and start of it, where the system says
 * (Linux: proc(5), field 22 of stat, after the name in brackets). Null: cannot be told.
 */
export function processMark(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return `${boot} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    return null;
  }
}

/**
 * Names this process in what it may leave behind when it is killed: machine, number, and what tells it from a later
 * process of that number. Letters and digits only.
 */
export const processTag = (): string =>
  `${digest(hostname())}-${process.pid}-${digest(processMark(process.pid))}`;

/** Whether the process of a tag ran on this machine and does so no more; of other machines nothing can be told. */
export function isGone(tag: string): boolean {
  const [host, pid, mark] = tag.split('-');
  if (host !== digest(hostname()) || pid === undefined) return false;
  if (!isAlive(Number(pid))) return true;
  const now = digest(processMark(Number(pid)));
  return mark !== UNKNOWN && now !== UNKNOWN && mark !== now;
}

const UNKNOWN = '00000000';
const digest = (text: string | null): string =>
  text === null ? UNKNOWN : createHash('sha256').update(text).digest('hex').slice(0, 8);
