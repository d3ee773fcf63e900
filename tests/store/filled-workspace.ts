import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from '../../main/resources/app.ts';
import { checkHints } from '../../main/work/intake/intake-hints.ts';
import type { Workspace } from '../../main/store/file/workspace.ts';
import { importFile } from './import-file.ts';
import { must } from './must.ts';
import { workspaceOfTwo } from './workspace-of-two.ts';

/** A workspace at `path` with the sample returns whose numbers are given, and two people, A and B. */
export async function filledWorkspace(
  app: App,
  path: string,
  numbers: readonly string[],
): Promise<Workspace> {
  const { workspace } = workspaceOfTwo(app, path);
  const samples = join(app.resources, 'samples', 'returns');
  for (const name of readdirSync(samples).toSorted()) {
    if (!numbers.includes(name.slice(0, 2))) continue;
    must(
      await importFile(app, workspace, join(samples, name), must(checkHints(app, workspace, { by: 'A' }))),
    );
  }
  return workspace;
}
