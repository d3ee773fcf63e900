/** Threads that read at this moment: what the process grows by is theirs together. */
let running = 0;

/** Beside its heap a thread holds the file, what it unfolds, and the encoded cells, which no heap limit counts. */
const OUTSIDE_MEGABYTES = 640;
const MEGABYTE = 1024 * 1024;
/** A thread can ask for a gigabyte in a second. */
const EVERY_MS = 40;

/** What a thread with such a heap may make the process grow by, all its memory counted. */
export const mostGrowth = (heapMegabytes: number): number => heapMegabytes + OUTSIDE_MEGABYTES;

/**
 * Calls `over` when the process has grown by more than the threads that read may need: measured from outside, for a
 * thread that is busy cannot measure itself. Gives how to stop.
 */
export function limitMemory(megabytes: number, over: () => void): () => void {
  running++;
  const before = process.memoryUsage.rss();
  const timer = setInterval(() => {
    if (process.memoryUsage.rss() - before > megabytes * MEGABYTE * running) over();
  }, EVERY_MS);
  let stopped = false;
  return () => {
    if (stopped) return;
    stopped = true;
    running--;
    clearInterval(timer);
  };
}
