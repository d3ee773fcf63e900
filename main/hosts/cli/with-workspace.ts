import type { Result } from '../../../shared/result.ts';
import { openForWork, type Workspace } from '../../services/workspace.ts';
import type { CliError } from './cli-error.ts';
import type { Call, ExitCode } from './command.ts';

type Outcome = Result<ExitCode, CliError>;

/** Opens the workspace that the first argument names, and closes it whatever happens. */
export async function withWorkspace(
  call: Call,
  work: (workspace: Workspace) => Promise<Outcome> | Outcome,
): Promise<Outcome> {
  const opened = openForWork(call.path(call.args.positional(0)));
  if (!opened.ok) return opened;
  try {
    return await work(opened.value);
  } finally {
    opened.value.close();
  }
}
