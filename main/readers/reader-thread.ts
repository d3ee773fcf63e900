import { Worker } from 'node:worker_threads';
import type { ReadError } from '../../shared/domain/cell.ts';
import type { Result } from '../../shared/result.ts';
import { err } from '../../shared/result.ts';
import { limitWork, type WorkBudget } from './work-limit.ts';
import type {
  CellsAnswer,
  CellsTask,
  DocumentAnswer,
  DocumentTask,
  Intake,
  WorkerTask,
} from './worker-protocol.ts';

interface ThreadLimits {
  seconds?: number;
  megabytes?: number;
}

export interface ReadingTask {
  bytes: Uint8Array;
  name: string;
  /** Given where the document is to be interpreted too. */
  intake?: { context: unknown };
}

const MEGABYTE = 1024 * 1024;
const FULL_HEAP = 640;
/** A cell as an object, with what an interpreter hangs onto it; a quarter of the heap is theirs. */
const CELL_BYTES = 250;

/**
 * Reads in a worker. Its heap is tight, for a tight heap is swept early and the whole program then needs half as
 * much memory. The rare file that does not fit is read again with a full heap; one with too many cells to be
 * interpreted beside the reading is interpreted in a second worker.
 */
export async function readInWorker(
  task: ReadingTask,
  limits: ThreadLimits,
): Promise<Result<Intake, ReadError>> {
  const size = task.bytes.length / MEGABYTE;
  const seconds = limits.seconds ?? secondsFor(size);
  const budget = { left: seconds };
  // Only containers (zip) are read as they stream by; other formats have to be held whole.
  const streams = task.bytes[0] === 0x50;
  const tight = limits.megabytes ?? (streams ? Math.min(FULL_HEAP, Math.round(64 + size * 8)) : FULL_HEAP);
  const full = limits.megabytes ?? FULL_HEAP;
  const attempt = (
    source: CellsTask['source'],
    megabytes: number,
    mostCells: number,
  ): Promise<CellsAnswer> => {
    const interpret = task.intake ? { interpret: { context: task.intake.context, mostCells } } : {};
    return run({ source, ...interpret }, { seconds, budget, megabytes });
  };
  const file = { bytes: task.bytes, name: task.name };
  let read = await attempt(file, tight, (tight * MEGABYTE) / 4 / CELL_BYTES);
  if (!read.ok && read.error.tag === 'OutOfMemory' && tight < full) read = await attempt(file, full, 0);
  if (!read.ok || !task.intake || read.value.interpreted) return read;
  return attempt({ document: read.value.document }, full, Number.POSITIVE_INFINITY);
}

/** Reads the text of a document in a worker, and answers a question about it there. */
export function documentInWorker(task: DocumentTask, limits: ThreadLimits): Promise<DocumentAnswer> {
  const seconds = limits.seconds ?? secondsFor(task.bytes.length / MEGABYTE);
  return run(task, { seconds, budget: { left: seconds }, megabytes: limits.megabytes ?? FULL_HEAP });
}

const secondsFor = (megabytes: number): number => Math.ceil(Math.max(30, megabytes * 2));

/** `budget`: what is left of the `seconds` that the whole task may work. */
function run<T>(
  task: WorkerTask,
  { seconds, budget, megabytes }: { seconds: number; budget: WorkBudget; megabytes: number },
): Promise<Result<T, ReadError>> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 8 },
    execArgv: [],
    // The library talks to the console about records it does not know; nobody is to read that.
    stdout: true,
    stderr: true,
  });
  return new Promise((resolve, reject) => {
    const stop = limitWork(worker, budget, () => settle(err({ tag: 'OutOfTime', seconds })));
    const settle = (answer: Result<T, ReadError>): void => {
      stop();
      void worker.terminate();
      resolve(answer);
    };
    worker.once('message', (answer: Result<T, ReadError>) => settle(answer));
    worker.once('error', (error) => {
      const limit = limitOf(error, megabytes);
      if (limit) settle(err(limit));
      else {
        stop();
        reject(error);
      }
    });
    worker.once('exit', (code) => {
      stop();
      reject(new Error(`the reading thread ended without an answer (${code})`));
    });
  });
}

function limitOf(error: unknown, megabytes: number): ReadError | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const isFull = code === 'ERR_WORKER_OUT_OF_MEMORY' || code === 'ERR_MEMORY_ALLOCATION_FAILED';
  return isFull || (error instanceof RangeError && /array buffer allocation/i.test(error.message))
    ? { tag: 'OutOfMemory', megabytes }
    : undefined;
}
