import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { shippedDecisions } from '../hosts/cli/demo/shipped.ts';
import { createApp } from '../app.ts';
import { newWorkspace } from '../services/new-workspace.ts';
import { addPerson } from '../services/people.ts';
import { openForWork } from '../services/workspace.ts';
import type { JobEnd, JobLine } from './job-protocol.ts';
import type { JobTask } from './job-thread.ts';
import { runImport } from './run-import.ts';

/** Makes the sample workspace as a person would: a new workspace, its people, and all returns dropped at once. */
export async function makeSample(
  { workspace: path, resources }: Extract<JobTask, { kind: 'sample' }>,
  line: JobLine,
): Promise<JobEnd> {
  const app = createApp({ resources });
  const made = newWorkspace(app, { path, period: '2023', template: 'reference-2023' });
  if (!made.ok) return { kind: 'failed', error: made.error };
  const opened = openForWork(path);
  if (!opened.ok) return { kind: 'failed', error: opened.error };
  const { people } = shippedDecisions(resources);
  try {
    for (const person of people) {
      const added = addPerson(app, opened.value, person);
      if (!added.ok) return { kind: 'failed', error: added.error };
    }
  } finally {
    opened.value.close();
  }
  const folder = join(resources, 'samples', 'returns');
  const paths = readdirSync(folder).toSorted().map((name) => join(folder, name)); // prettier-ignore
  const hints = { by: people[0]!.name };
  return runImport({ kind: 'import', workspace: path, resources, paths, hints }, line);
}
