import { Worker } from 'node:worker_threads';
import type { StoreJobs } from './store-jobs.ts';

/** Runs a job of the store in a thread of its own, with its own connection. A bug in it rejects. */
export function inStoreThread<J extends keyof StoreJobs>(
  job: J,
  input: Parameters<StoreJobs[J]>[0],
): Promise<ReturnType<StoreJobs[J]>> {
  const worker = new Worker(new URL('./store-worker.ts', import.meta.url), {
    workerData: { job, input },
    execArgv: [],
  });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => {
      reject(new Error(`the store's thread ended without an answer (${code})`));
    });
  });
}
