import { statSync } from 'node:fs';
import type { ServiceError } from '../../shared/domain/service-error.ts';
import type { Result } from '../../shared/result.ts';
import type { App } from '../app.ts';
import type { CheckedHints } from './intake-hints.ts';
import { prepare } from './intake.ts';
import type { Prepared } from './keep-delivery.ts';
import type { Workspace } from './workspace.ts';

/** Files up to this size (bytes) are read ahead, one beside the other; a large one has the memory to itself. */
const SMALL = 4 * 1024 * 1024;

type ReadOrNot =
  | { prepared: Result<Prepared, ServiceError> }
  /** A mistake of ours: the other files are read all the same. */
  | { bug: unknown };

export type PreparedOrNot = { path: string } & ReadOrNot;

/** Reads files in their order, while the next one is already being read. Touches nothing. */
export async function* prepareMany(
  app: App,
  workspace: Workspace,
  paths: readonly string[],
  hints: CheckedHints,
): AsyncGenerator<PreparedOrNot> {
  const begin = (path: string): Promise<ReadOrNot> =>
    prepare(app, workspace, path, hints).then(
      (prepared) => ({ prepared }),
      (bug: unknown) => ({ bug }),
    );
  let ahead: Promise<ReadOrNot> | undefined;
  for (const [at, path] of paths.entries()) {
    const reading = ahead ?? begin(path);
    const next = paths[at + 1];
    ahead = next !== undefined && isSmall(path) && isSmall(next) ? begin(next) : undefined;
    yield { path, ...(await reading) };
  }
}

function isSmall(path: string): boolean {
  const facts = statSync(path, { throwIfNoEntry: false });
  return facts === undefined || facts.size <= SMALL;
}
