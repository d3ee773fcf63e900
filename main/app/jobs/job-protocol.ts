import type { AppError } from '../../../shared/domain/errors/app-error.ts';
import type { ImportOutcome, PersonalFile, PersonsAnswer } from '../../../shared/contract/import.ts';
import type { JobProgress } from '../../../shared/contract/events.ts';
import type { JobTask } from '../../session/job-task.ts';

export interface JobThreadData {
  task: JobTask;
  /** Shared; 1 as soon as the person cancelled. */
  cancelled: Int32Array<SharedArrayBuffer>;
}

/** What a thread is told, once: to write now, as nobody else does, and what becomes of what names persons. */
export type JobHears = PersonsAnswer;

/** What a thread tells. */
export type JobSays =
  | { kind: 'progress'; progress: Omit<JobProgress, 'job'> }
  /** Everything is read; waits for its turn to write. */
  | { kind: 'ready'; personal: PersonalFile[] }
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
  /**
   * Resolves when nobody else writes and a person has agreed to what speaks of persons.
   *
   * @returns what becomes of it
   */
  turn: (personal: PersonalFile[]) => Promise<PersonsAnswer>;
}
