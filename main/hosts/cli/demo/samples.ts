import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { err, ok, type Result } from '../../../../shared/result.ts';
import type { App } from '../../../app.ts';
import { checkHints } from '../../../services/intake-hints.ts';
import { takeIn } from '../../../services/intake.ts';
import type { Intake } from '../../../services/keep-delivery.ts';
import type { ServiceError } from '../../../../shared/domain/service-error.ts';
import type { Workspace } from '../../../services/workspace.ts';

/** The second file is the first one's corrected version; nothing in the files says so by itself. */
const FIRST_VERSION = /^01_/;
const CORRECTED = /^02_/;

export interface SamplesTaken {
  taken: Intake[];
  refused: ServiceError[];
}

/** The sample returns in the order of their numbers, then the public series of UNODC. */
function sampleFiles(resources: string): string[] {
  const returns = join(resources, 'samples', 'returns');
  const unodc = join(resources, 'samples', 'unodc-glotip', 'data_glotip.xlsx');
  return [...readdirSync(returns).toSorted().map((name) => join(returns, name)), unodc]; // prettier-ignore
}

export async function takeSamplesIn(
  app: App,
  workspace: Workspace,
  by: string,
  around: <T>(label: string, work: () => Promise<T>) => Promise<T> = (_, work) => work(),
): Promise<Result<SamplesTaken, ServiceError>> {
  const taken: Intake[] = [];
  const refused: ServiceError[] = [];
  for (const path of sampleFiles(app.resources)) {
    const name = basename(path);
    const first = taken.find((one) => FIRST_VERSION.test(one.file));
    const supersedes = CORRECTED.test(name) && first ? { supersedes: first.id } : {};
    const hints = checkHints(app, workspace, { by, ...supersedes });
    if (!hints.ok) return err(hints.error);
    const one = await around(`Reading ${name}`, () => takeIn(app, workspace, path, hints.value));
    if (one.ok) taken.push(one.value);
    else refused.push(one.error);
  }
  return ok({ taken, refused });
}
