import { Worker } from 'node:worker_threads';
import type { ImportOutcome, PersonalFile, PersonsAnswer } from '../../../shared/contract/import.ts';
import type { JobProgress } from '../../../shared/contract/events.ts';
import { bugOf } from '../bug.ts';
import type { JobTask } from '../../session/job-task.ts';
import type { Turns } from '../../session/turns.ts';
import type { JobHears, JobSays, JobThreadData } from './job-protocol.ts';

export interface JobInput {
  id: number;
  task: JobTask;
  /** Given where others write to the same workspace. */
  turns?: Turns;
  onProgress: (progress: JobProgress) => void;
}

export interface Job {
  id: number;
  progress: () => JobProgress;
  /** What it asks about, while it asks. */
  personal: () => PersonalFile[];
  /** The answer; false where nothing was asked. */
  confirm: (persons: PersonsAnswer) => boolean;
  outcome: Promise<ImportOutcome>;
  /** Resolves when nothing of it runs any more. It may come too late: then the outcome is `done`. */
  cancel: () => Promise<void>;
}

/** A person is told at least this often that it goes on. Milliseconds. */
const BEAT = 1000;

/** Runs a job in a thread of its own, with its own connection, so that this one only passes messages on. */
export function startJob(input: JobInput): Job {
  const cancelled = new Int32Array(new SharedArrayBuffer(4));
  const workerData: JobThreadData = { task: input.task, cancelled };
  const worker = new Worker(new URL('./job-worker.ts', import.meta.url), { workerData, execArgv: [] });
  let progress: JobProgress = { job: input.id, at: 0, of: 0, file: '', phase: 'reading' };
  const tell = (next: Partial<JobProgress>): void => {
    progress = { ...progress, ...next };
    input.onProgress(progress);
  };
  const beat = setInterval(() => tell({}), BEAT);
  let writes = false;
  let endTurn: (() => void) | undefined;
  let personal: PersonalFile[] = [];
  const letWrite = async (how: JobHears): Promise<void> => {
    personal = [];
    endTurn = await input.turns?.take();
    writes = Atomics.load(cancelled, 0) === 0;
    if (writes) worker.postMessage(how, []);
  };
  const ready = (found: PersonalFile[]): void => {
    // The sample's files are the program's own.
    if (found.length === 0 || input.task.kind === 'sample') return void letWrite({ how: 'left out' });
    personal = found;
    tell({ phase: 'asking' });
  };
  const outcome = new Promise<ImportOutcome>((resolve) => {
    const end = (ended: Omit<ImportOutcome, 'job' | 'of'>): void =>
      resolve({ job: input.id, of: input.task.kind, ...ended });
    const fail = (error: ImportOutcome['error'] & {}): void =>
      end({ state: 'failed', taken: [], refused: [], error });
    worker.on('message', (says: JobSays) => {
      if (says.kind === 'progress') tell(says.progress);
      else if (says.kind === 'ready') ready(says.personal);
      else if (says.kind === 'done') end({ state: 'done', ...says.outcome });
      else if (says.kind === 'failed') fail(says.error);
    });
    worker.once('error', (bug) => fail(bugOf('import', bug)));
    worker.once('exit', () => end({ state: 'cancelled', taken: [], refused: [] }));
  }).finally(() => {
    clearInterval(beat);
    endTurn?.();
  });
  return {
    id: input.id,
    progress: () => progress,
    personal: () => personal,
    confirm: (persons) => {
      if (progress.phase !== 'asking') return false;
      tell({ phase: 'keeping' });
      void letWrite(persons);
      return true;
    },
    outcome,
    cancel: async () => {
      Atomics.store(cancelled, 0, 1);
      // Before it writes the thread can be ended, and its readers with it. While it writes, the transaction
      // itself looks at the flag, up to its commit.
      if (!writes) await worker.terminate();
      await outcome;
    },
  };
}
