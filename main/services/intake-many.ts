import type { ServiceError } from '../../shared/domain/service-error.ts';
import type { Result } from '../../shared/result.ts';
import type { App } from '../app.ts';
import { keepPrepared } from './intake.ts';
import type { CheckedHints } from './intake-hints.ts';
import type { Intake } from './keep-delivery.ts';
import { prepareMany } from './prepare-many.ts';
import type { Workspace } from './workspace.ts';

export type TakenOrNot = { path: string } & (
  | { result: Result<Intake, ServiceError> }
  /** A mistake of ours: the other files are taken in all the same. */
  | { bug: unknown }
);

/** Takes files in, in their order, each for itself, while the next one is already being read. */
export async function* takeInMany(
  app: App,
  workspace: Workspace,
  paths: readonly string[],
  hints: CheckedHints,
): AsyncGenerator<TakenOrNot> {
  for await (const { path, ...read } of prepareMany(app, workspace, paths, hints)) {
    if ('bug' in read) yield { path, bug: read.bug };
    else if (!read.prepared.ok) yield { path, result: read.prepared };
    else yield { path, result: keepPrepared(app, workspace, read.prepared.value, hints) };
  }
}
