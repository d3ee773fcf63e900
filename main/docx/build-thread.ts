import { parentPort } from 'node:worker_threads';
import { buildReference } from './build.ts';
import { lookupIn, type BuildTask } from './build-task.ts';

/** Thread that writes one document after the other. What it throws ends it, and is thrown to whoever asked. */
parentPort?.on('message', (task: BuildTask) => {
  void build(task);
});

async function build({ composed, annex, options, series }: BuildTask): Promise<void> {
  const bytes = await buildReference(composed, annex, { ...options, lookup: lookupIn(series) });
  parentPort?.postMessage(bytes, [bytes.buffer as ArrayBuffer]);
}
