import { Worker } from 'node:worker_threads';
import type { BuildTask } from './build-task.ts';

/**
 * Builds the document in a thread of its own: the Word library alone takes a quarter of a second to load, and a
 * window asks meanwhile.
 *
 * @returns the bytes of the .docx
 * @throws what the thread threw: a document that cannot be built is a mistake of ours
 */
export function buildInThread(task: BuildTask): Promise<Uint8Array> {
  const worker = new Worker(new URL('./build-thread.ts', import.meta.url), {
    workerData: task,
    execArgv: [],
  });
  return new Promise((resolve, reject) => {
    worker.once('message', (bytes: Uint8Array) => resolve(bytes));
    worker.once('error', reject);
    worker.once('exit', (code) =>
      reject(new Error(`the building thread ended without a document (${code})`)),
    );
  });
}
