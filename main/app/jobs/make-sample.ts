import { createApp, type App } from '../../resources/app.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import type { Result } from '../../../shared/result.ts';
import { newWorkspace } from '../../work/workspace/new-workspace.ts';
import type { NotFound } from '../../work/sample/apply-shipped.ts';
import { beginSample, sampleImporter, workOnSample } from '../../work/sample/sample-window.ts';
import { sampleFiles } from '../../work/sample/take-returns.ts';
import { openForWork, type Workspace } from '../../store/file/workspace.ts';
import type { JobEnd, JobLine } from './job-protocol.ts';
import type { JobTask } from '../../session/job-task.ts';
import { runImport } from './run-import.ts';

/** Makes the sample workspace as people would: its people, all returns dropped at once, and work on them. */
export async function makeSample(
  { workspace: path, resources }: Extract<JobTask, { kind: 'sample' }>,
  line: JobLine,
): Promise<JobEnd> {
  const app = createApp({ resources });
  const made = newWorkspace(app, { path, period: '2023', template: 'reference-2023' });
  if (!made.ok) return { kind: 'failed', error: made.error };
  const refused = inWorkspace(app, path, beginSample);
  if (refused) return refused;
  const paths = sampleFiles(resources);
  const hints = { by: sampleImporter(app) };
  const ended = await runImport({ kind: 'import', workspace: path, resources, paths, hints }, line);
  if (ended.kind !== 'done') return ended;
  return inWorkspace(app, path, workOnSample) ?? ended;
}

type Step = (app: App, workspace: Workspace) => Result<void, ServiceError | NotFound>;

/** Null where it went well. */
function inWorkspace(app: App, path: string, step: Step): JobEnd | null {
  const opened = openForWork(path);
  if (!opened.ok) return { kind: 'failed', error: opened.error };
  try {
    const done = step(app, opened.value);
    if (done.ok) return null;
    if (done.error.tag === 'NotFound') throw new Error(`the sample lacks ${done.error.what}`);
    return { kind: 'failed', error: done.error };
  } finally {
    opened.value.close();
  }
}
