import { err, type Result } from '../../../shared/result.ts';
import type { StoreError } from '../../../shared/domain/errors/store-error.ts';
import type { WritableDb } from '../connection.ts';
import { ok } from '../../../shared/result.ts';
import type { Workspace } from './workspace.ts';

/**
 * Does an act and takes it back, to look at what the workspace would be after it: nothing is kept.
 *
 * @param work what would be done, and what is to be seen of it then
 */
export function tryOut<T, E>(
  workspace: Workspace,
  line: { at: string; by: string; command: string },
  work: (db: WritableDb) => Result<T, E>,
): Result<T, E | StoreError> {
  const looked = Symbol('looked');
  let seen: { value: T } | undefined;
  const done = workspace.commit<never, E | typeof looked>(line, (db) => {
    const result = work(db);
    if (!result.ok) return result;
    seen = { value: result.value };
    return err(looked);
  });
  if (seen !== undefined) return ok(seen.value);
  if (done.ok || done.error === looked) throw new Error('a trial that was kept');
  return err(done.error);
}
