import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import { checkHints } from '../intake/intake-hints.ts';
import { keepFiles, type KeptFiles } from '../intake/keep-files.ts';
import { readFiles, type ReadFile } from '../intake/read-files.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import type { Workspace } from '../../store/file/workspace.ts';

/** The second file is the first one's corrected version; nothing in the files says so by itself. */
const FIRST_VERSION = /^01_/;
const CORRECTED = /^02_/;

/** The sample returns in the order of their numbers, then the public series of UNODC. */
export function sampleFiles(resources: string): string[] {
  const returns = join(resources, 'samples', 'returns');
  const unodc = join(resources, 'samples', 'unodc-glotip', 'data_glotip.xlsx');
  return [...readdirSync(returns).toSorted().map((name) => join(returns, name)), unodc]; // prettier-ignore
}

/** Takes them in as a person would: all at once, but for the corrected version, which is said to be one. */
export async function takeSamplesIn(
  app: App,
  workspace: Workspace,
  by: string,
  around: <T>(label: string, work: () => Promise<T>) => Promise<T> = (_, work) => work(),
): Promise<Result<KeptFiles, ServiceError>> {
  const all: KeptFiles = { taken: [], refused: [] };
  for (const paths of runs(sampleFiles(app.resources))) {
    const first = all.taken.find((one) => FIRST_VERSION.test(one.file));
    const supersedes = CORRECTED.test(basename(paths[0]!)) && first ? { supersedes: first.id } : {};
    const hints = checkHints(app, workspace, { by, ...supersedes });
    if (!hints.ok) return err(hints.error);
    const files: ReadFile[] = [];
    const reads = readFiles(app, workspace, paths.map((path) => ({ path })), hints.value); // prettier-ignore
    for (const path of paths) {
      const next = await around(`Reading ${basename(path)}`, () => reads.next());
      if (next.done) break;
      if ('bug' in next.value) throw next.value.bug;
      files.push(next.value);
    }
    const kept = keepFiles(app, workspace, files, hints.value);
    if (!kept.ok) return kept;
    all.taken.push(...kept.value!.taken);
    all.refused.push(...kept.value!.refused);
  }
  return ok(all);
}

function runs(files: readonly string[]): string[][] {
  const at = files.findIndex((path) => CORRECTED.test(basename(path)));
  if (at < 0) return [[...files]];
  return [files.slice(0, at), files.slice(at, at + 1), files.slice(at + 1)].filter((run) => run.length > 0);
}
