const waiting = new Set<() => void>();

/** Runs `work` when the process ends by itself; what it gives takes that back. A killed process runs nothing. */
export function atExit(work: () => void): () => void {
  if (waiting.size === 0) process.once('exit', runAll);
  waiting.add(work);
  return () => {
    waiting.delete(work);
    if (waiting.size === 0) process.removeListener('exit', runAll);
  };
}

function runAll(): void {
  for (const work of waiting) work();
}
