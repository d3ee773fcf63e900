import { statSync } from 'node:fs';
import type { Result } from '../../shared/result.ts';
import type { App } from '../app.ts';
import { keepPrepared, prepare } from './intake.ts';
import type { CheckedHints } from './intake-hints.ts';
import type { Intake, Prepared } from './keep-delivery.ts';
import type { ServiceError } from '../../shared/domain/service-error.ts';
import type { Workspace } from './workspace.ts';

/** Files up to this size (bytes) are read ahead, one beside the other; a large one has the memory to itself. */
const SMALL = 4 * 1024 * 1024;

export type TakenOrNot = { path: string } & (
  | { result: Result<Intake, ServiceError> }
  /** A mistake of ours: the other files are taken in all the same. */
  | { bug: unknown }
);

type Reading = Promise<{ prepared: Result<Prepared, ServiceError> } | { bug: unknown }>;

/** Takes files in, in their order, each for itself, while the next one is already being read. */
export async function* takeInMany(
  app: App,
  workspace: Workspace,
  paths: readonly string[],
  hints: CheckedHints,
): AsyncGenerator<TakenOrNot> {
  const begin = (path: string): Reading =>
    prepare(app, workspace, path, hints).then(
      (prepared) => ({ prepared }),
      (bug: unknown) => ({ bug }),
    );
  let ahead: Reading | undefined;
  for (const [at, path] of paths.entries()) {
    const reading = ahead ?? begin(path);
    const next = paths[at + 1];
    ahead = next !== undefined && isSmall(path) && isSmall(next) ? begin(next) : undefined;
    const read = await reading;
    if ('bug' in read) yield { path, bug: read.bug };
    else if (!read.prepared.ok) yield { path, result: read.prepared };
    else yield { path, result: keepPrepared(app, workspace, read.prepared.value, hints) };
  }
}

function isSmall(path: string): boolean {
  const facts = statSync(path, { throwIfNoEntry: false });
  return facts === undefined || facts.size <= SMALL;
}
