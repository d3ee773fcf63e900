import { parentPort, workerData } from 'node:worker_threads';
import { buildReference } from './build.ts';
import { lookupIn, type BuildTask } from './build-task.ts';

/** Thread that writes one document and ends. */
const { composed, annex, options, series } = workerData as BuildTask;
const bytes = await buildReference(composed, annex, { ...options, lookup: lookupIn(series) });
parentPort?.postMessage(bytes, [bytes.buffer as ArrayBuffer]);
