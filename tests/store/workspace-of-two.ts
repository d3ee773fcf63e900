import { dirname, join } from 'node:path';
import type { App } from '../../main/resources/app.ts';
import { openForWork, type Workspace } from '../../main/store/file/workspace.ts';
import { appOf } from '../../main/work/catalogue/app-of.ts';
import { addPerson } from '../../main/work/people/people.ts';
import { newWorkspace } from '../../main/work/workspace/new-workspace.ts';
import { must } from './must.ts';
import { tempFolder } from './temp-folder.ts';

/** A workspace of 2023 without returns, and two people: A, who proposes, and B, who confirms. */
export function workspaceOfTwo(
  base: App,
  path = join(tempFolder(), 'w.arayis'),
): { app: App; workspace: Workspace; folder: string } {
  must(newWorkspace(base, { path, period: '2023', template: 'reference-2023' }));
  const workspace = must(openForWork(path));
  const app = appOf(base, workspace);
  must(addPerson(app, workspace, { name: 'A', role: 'analyst' }));
  must(addPerson(app, workspace, { name: 'B', role: 'reviewer', by: 'A' }));
  return { app, workspace, folder: dirname(path) };
}
