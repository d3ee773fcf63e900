import { err, ok, type Result } from '../../../shared/result.ts';
import { clockWentBack } from '../../work/history/history.ts';
import { newestEntryOf } from '../../store/seen-token.ts';
import { openForReading, openForWork, type Workspace } from '../../store/file/workspace.ts';
import { appOf } from '../../work/catalogue/app-of.ts';
import { keepText } from '../../work/text/workspace-text.ts';
import { toStoreError } from '../../store/store-error.ts';
import type { CliError } from './cli-error.ts';
import type { Call, ExitCode } from './command.ts';
import { errorSentence } from './words/error-sentence.ts';

type Outcome = Result<ExitCode, CliError>;

const READABLE: ReadonlySet<string> = new Set(['WorkspaceReadOnly', 'WorkspaceHeld', 'ActsMayBeMissing']);

/** `2024-01-31 09:12`. */
const minute = (at: string): string => at.slice(0, 16).replace('T', ' ');

const clockSentence = (at: string, before: string): string =>
  `The clock of this machine has gone back: the act before is of ${minute(before)}, this one of ${minute(at)}. It is kept, and its number tells the order; set the clock right.`;

/**
 * Opens the workspace that the first argument names, and closes it whatever happens. One that cannot be written,
 * or from which acts may be missing, is opened for reading: a command that writes then says so itself.
 */
export async function withWorkspace(
  call: Call,
  /** Its call has the app as this workspace sees it. */
  work: (workspace: Workspace, call: Call) => Promise<Outcome> | Outcome,
): Promise<Outcome> {
  const path = call.path(call.args.positional(0));
  const forWork = openForWork(path);
  const opened = !forWork.ok && READABLE.has(forWork.error.tag) ? openForReading(path) : forWork;
  if (!opened.ok) return opened;
  const { missing } = opened.value;
  try {
    const own = { ...call, app: appOf(call.app, opened.value) };
    keepText(own.app, opened.value);
    const since = newestEntryOf(opened.value.db);
    const done = await work(opened.value, own);
    const back = clockWentBack(opened.value, since);
    if (back?.clockWas !== undefined) call.out.say(clockSentence(back.at, back.clockWas));
    if (!missing || !done.ok) return done;
    call.out.say(errorSentence(missing));
    return done.value === 0 ? ok(1) : done;
  } catch (error) {
    // Pages that nobody has read before may turn out to be damaged.
    const expected = toStoreError(error, path);
    if (expected?.tag !== 'WorkspaceDamaged') throw error;
    return err(expected);
  } finally {
    opened.value.close();
  }
}
