import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../app.ts';
import { checkHints } from '../intake-hints.ts';
import { takeInMany } from '../intake-many.ts';
import type { Intake } from '../keep-delivery.ts';
import type { ServiceError } from '../../../shared/domain/service-error.ts';
import type { Workspace } from '../workspace.ts';

/** The second file is the first one's corrected version; nothing in the files says so by itself. */
const FIRST_VERSION = /^01_/;
const CORRECTED = /^02_/;

export interface SamplesTaken {
  taken: Intake[];
  refused: ServiceError[];
}

/** The sample returns in the order of their numbers, then the public series of UNODC. */
export function sampleFiles(resources: string): string[] {
  const returns = join(resources, 'samples', 'returns');
  const unodc = join(resources, 'samples', 'unodc-glotip', 'data_glotip.xlsx');
  return [...readdirSync(returns).toSorted().map((name) => join(returns, name)), unodc]; // prettier-ignore
}

/** Takes them in while the next one is already being read. */
export async function takeSamplesIn(
  app: App,
  workspace: Workspace,
  by: string,
  around: <T>(label: string, work: () => Promise<T>) => Promise<T> = (_, work) => work(),
): Promise<Result<SamplesTaken, ServiceError>> {
  const taken: Intake[] = [];
  const refused: ServiceError[] = [];
  for (const paths of runs(sampleFiles(app.resources))) {
    const first = taken.find((one) => FIRST_VERSION.test(one.file));
    const supersedes = CORRECTED.test(basename(paths[0]!)) && first ? { supersedes: first.id } : {};
    const hints = checkHints(app, workspace, { by, ...supersedes });
    if (!hints.ok) return err(hints.error);
    const all = takeInMany(app, workspace, paths, hints.value);
    for (const path of paths) {
      const next = await around(`Reading ${basename(path)}`, () => all.next());
      if (next.done) break;
      if ('bug' in next.value) throw next.value.bug;
      const one = next.value.result;
      if (one.ok) taken.push(one.value);
      else refused.push(one.error);
    }
  }
  return ok({ taken, refused });
}

/** The corrected version is said to be one: it is taken in for itself. */
function runs(files: readonly string[]): string[][] {
  const at = files.findIndex((path) => CORRECTED.test(basename(path)));
  if (at < 0) return [[...files]];
  return [files.slice(0, at), files.slice(at, at + 1), files.slice(at + 1)].filter((run) => run.length > 0);
}
