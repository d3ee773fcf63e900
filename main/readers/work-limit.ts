import type { Worker } from 'node:worker_threads';

/** What a task may still work, over all its threads. Seconds of a processor. */
export interface WorkBudget {
  left: number;
}

/** A thread that waits where there is nothing to wait for: so many times its budget, on a machine that is awake. */
const MOST_WAITING = 20;

/**
 * Calls `over` when the thread has used up the budget. Not by the clock: that a machine is busy, or was asleep, is no
 * fault of the file. `before`: seconds that the thread has worked for others. Gives how to stop.
 */
export function limitWork(worker: Worker, budget: WorkBudget, over: () => void, before = 0): () => void {
  const every = Math.min(250, Math.max(10, budget.left * 250));
  let patience = (budget.left * 1000 * MOST_WAITING) / every;
  let used = before * 1_000_000;
  const look = async (): Promise<void> => {
    // A thread that has just ended has nothing more to use up.
    const { user, system } = await worker.cpuUsage().catch(() => ({ user: used, system: 0 }));
    budget.left -= (user + system - used) / 1_000_000;
    used = user + system;
    patience -= 1;
    if (budget.left <= 0 || patience <= 0) over();
  };
  const timer = setInterval(() => void look(), every);
  return () => clearInterval(timer);
}
