import { err, type Result } from '../../../shared/result.ts';
import { openForReading, openForWork, type Workspace } from '../../services/workspace.ts';
import { appOf } from '../../services/app-of.ts';
import { toStoreError } from '../../store/store-error.ts';
import type { CliError } from './cli-error.ts';
import type { Call, ExitCode } from './command.ts';

type Outcome = Result<ExitCode, CliError>;

/**
 * Opens the workspace that the first argument names, and closes it whatever happens. One that cannot be written
 * is opened for reading: a command that writes then says so itself.
 */
export async function withWorkspace(
  call: Call,
  /** Its call has the app as this workspace sees it. */
  work: (workspace: Workspace, call: Call) => Promise<Outcome> | Outcome,
): Promise<Outcome> {
  const path = call.path(call.args.positional(0));
  const forWork = openForWork(path);
  const cannotWrite =
    !forWork.ok && (forWork.error.tag === 'WorkspaceReadOnly' || forWork.error.tag === 'WorkspaceHeld');
  const opened = cannotWrite ? openForReading(path) : forWork;
  if (!opened.ok) return opened;
  try {
    return await work(opened.value, { ...call, app: appOf(call.app, opened.value) });
  } catch (error) {
    // Pages that nobody has read before may turn out to be damaged.
    const expected = toStoreError(error, path);
    if (expected?.tag !== 'WorkspaceDamaged') throw error;
    return err(expected);
  } finally {
    opened.value.close();
  }
}
