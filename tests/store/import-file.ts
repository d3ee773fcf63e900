import type { App } from '../../main/resources/app.ts';
import type { CheckedHints } from '../../main/work/intake/intake-hints.ts';
import { keepFile } from '../../main/work/intake/keep-files.ts';
import { readFiles, type ReadFile } from '../../main/work/intake/read-files.ts';
import type { Workspace } from '../../main/store/file/workspace.ts';
import type { Taken } from '../../main/work/intake/write-delivery.ts';
import type { ServiceError } from '../../shared/domain/errors/service-error.ts';
import type { Result } from '../../shared/result.ts';

type Of = [app: App, workspace: Workspace, path: string, hints: CheckedHints];

/** One file as an import reads it; throws where the mistake is ours. */
export async function readOne(...[app, workspace, path, hints]: Of): Promise<ReadFile> {
  const { value } = await readFiles(app, workspace, [{ path }], hints).next();
  if ('bug' in value) throw value.bug;
  return value;
}

/** One file as the command line takes it in. */
export async function importFile(...of: Of): Promise<Result<Taken, ServiceError>> {
  const [app, workspace, , hints] = of;
  return keepFile(app, workspace, await readOne(...of), hints);
}
