import { constants, setPriority } from 'node:os';
import { basename } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { assertNever } from '../../../shared/result.ts';
import type { JobEnd, JobHears, JobLine, JobSays, JobThreadData } from './job-protocol.ts';
import { makeSample } from './make-sample.ts';
import { runImport } from './run-import.ts';

// The window goes first. On Linux this is the priority of this thread and of those that it starts; elsewhere it would be
// that of the whole program.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

/** Thread of a job; while it reads, whoever started it may end it at any moment. */
const { task, cancelled } = workerData as JobThreadData;
const port = parentPort!;
const post = (says: JobSays): void => port.postMessage(says);

const line: JobLine = {
  isCancelled: () => Atomics.load(cancelled, 0) === 1,
  say: (at, of, path, phase) =>
    post({ kind: 'progress', progress: { at, of, file: basename(path).normalize('NFC'), phase } }),
  turn: (personal) =>
    new Promise((resolve) => {
      port.once('message', (heard: JobHears) => resolve(heard));
      post({ kind: 'ready', personal });
    }),
};

function run(): Promise<JobEnd> {
  switch (task.kind) {
    case 'import':
      return runImport(task, line);
    case 'sample':
      return makeSample(task, line);
    default:
      return assertNever(task);
  }
}

post(await run());
port.close();
