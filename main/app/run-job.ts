import type { ImportOutcome } from '../../shared/contract/import.ts';
import { startJob, type Job } from './jobs/job-thread.ts';
import type { JobTask } from '../session/job-task.ts';
import type { Session } from '../session/session.ts';

/**
 * Runs the one job that a session may have; its windows hear how far it is, and that it ended.
 * Whoever started it need not wait for its `outcome`.
 */
export function runJob(session: Session, task: JobTask): Job {
  const job = startJob({
    id: (session.import?.job ?? 0) + 1,
    task,
    turns: session.turns,
    onProgress: (progress) => session.emit({ kind: 'progress', progress }),
  });
  session.job = job;
  const outcome = job.outcome.then((ended) => {
    finish(session, job, ended);
    return ended;
  });
  return { ...job, outcome };
}

function finish(session: Session, job: Job, outcome: ImportOutcome): void {
  session.job = null;
  session.import = outcome;
  session.emit({ kind: 'progress', progress: { ...job.progress(), phase: outcome.state } });
  session.emit({ kind: 'changed', topics: outcome.state === 'done' ? ['work', 'session'] : ['session'] });
}
