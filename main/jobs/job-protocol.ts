import type { AppError } from '../../shared/rpc/app-error.ts';
import type { ImportOutcome } from '../../shared/rpc/contract/import.ts';
import type { JobProgress } from '../../shared/rpc/events.ts';
import type { JobTask } from './job-thread.ts';

export interface JobThreadData {
  task: JobTask;
  /** Shared; 1 as soon as the person cancelled. */
  cancelled: Int32Array<SharedArrayBuffer>;
}

/** What a thread tells. It is told one thing: `write`, when nobody else does. */
export type JobSays =
  | { kind: 'progress'; progress: Omit<JobProgress, 'job'> }
  /** Everything is read; waits for its turn to write. */
  | { kind: 'ready' }
  | JobEnd;

export type JobEnd =
  | { kind: 'done'; outcome: Pick<ImportOutcome, 'taken' | 'refused'> }
  /** Kept nothing because it was told so. */
  | { kind: 'cancelled' }
  | { kind: 'failed'; error: AppError };

/** A job's side of the talk. */
export interface JobLine {
  isCancelled: () => boolean;
  /** @param path file that is being read */
  say: (at: number, of: number, path: string, phase: JobProgress['phase']) => void;
  /** Resolves when nobody else writes. */
  turn: () => Promise<void>;
}
