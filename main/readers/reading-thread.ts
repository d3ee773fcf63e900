import { Worker } from 'node:worker_threads';
import type { ThreadTask, WorkerTask } from './worker-protocol.ts';

/** A thread that reads, one file after the other. Whoever has it may kill it at any moment. */
export interface ReadingThread {
  worker: Worker;
  /** Most that its heap may hold. */
  megabytes: number;
  /** What it was sent once and keeps: catalogue, layouts, words. */
  has: Set<number>;
  /** Work of its earlier files. Seconds of a processor. */
  worked: number;
}

/** Two are read at a time. */
const MOST_IDLE = 2;
/** Then its memory is worth more than the second that another takes to start. */
const IDLE_MS = 30_000;
/** Of catalogues and layouts that have been loaded anew. */
const MOST_KEPT = 20;

const idle: { thread: ReadingThread; forget: () => void }[] = [];

/** A thread with such a heap: one that has nothing to do, and knows what words mean already, or a new one. */
export async function lendThread(megabytes: number): Promise<ReadingThread> {
  const at = idle.findIndex(({ thread }) => thread.megabytes === megabytes);
  const [found] = at < 0 ? [] : idle.splice(at, 1);
  if (found === undefined) return start(megabytes);
  found.forget();
  const { thread } = found;
  thread.worker.ref();
  const work = await thread.worker.cpuUsage().catch(() => null);
  return work === null ? start(megabytes) : { ...thread, worked: (work.user + work.system) / 1_000_000 };
}

function start(megabytes: number): ReadingThread {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 8 },
    execArgv: [],
    // Nobody is to read what the thread says: see worker.ts.
    stdout: true,
    stderr: true,
  });
  return { worker, megabytes, has: new Set(), worked: 0 };
}

/** Keeps a thread that has answered for the next file; it does not keep the program from ending. */
export function keepThread(thread: ReadingThread): void {
  const { worker, has } = thread;
  if (has.size > MOST_KEPT) return void worker.terminate();
  const end = (): void => {
    const at = idle.indexOf(entry);
    if (at >= 0) idle.splice(at, 1);
    entry.forget();
    void worker.terminate();
  };
  const timer = setTimeout(end, IDLE_MS).unref();
  const entry = {
    thread,
    forget: () => {
      clearTimeout(timer);
      worker.off('error', end).off('exit', end);
    },
  };
  worker.once('error', end).once('exit', end);
  worker.unref();
  idle.push(entry);
  if (idle.length > MOST_IDLE) {
    const oldest = idle.shift()!;
    oldest.forget();
    void oldest.thread.worker.terminate();
  }
}

const numbers = new WeakMap<object, number>();
let last = 0;

function numberOf(thing: object): number {
  let known = numbers.get(thing);
  if (known === undefined) numbers.set(thing, (known = last += 1));
  return known;
}

/** The task as the thread is sent it: what it has already of the context is only named. */
export function taskFor({ has }: ReadingThread, task: WorkerTask): ThreadTask {
  if (!('interpret' in task) || task.interpret === undefined) return { task, context: null };
  const { context } = task.interpret;
  if (typeof context !== 'object' || context === null) return { task, context: null };
  const parts = Object.entries(context).map(([name, value]: [string, unknown]) => {
    if (typeof value !== 'object' || value === null) return { name, value };
    const number = numberOf(value);
    if (has.has(number)) return { name, number };
    has.add(number);
    return { name, number, value };
  });
  return { task: { ...task, interpret: { ...task.interpret, context: null } }, context: parts };
}
