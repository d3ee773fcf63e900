import type { ReadableDb } from '../store/connection.ts';
import { othersVersion } from '../store/data-version.ts';
import type { Session } from '../session/session.ts';

/** How soon a window shows what another process wrote. Milliseconds. */
const EVERY = 2_000;

/**
 * Tells the window when another process changed the workspace: the command line, or somebody else's window of a
 * workspace that is open here for reading. Gives how to stop.
 */
export function watchWorkspace(session: Session, every = EVERY): () => void {
  const look = (): void => {
    const { work } = session;
    if (!work) return;
    const now = versionNow(work.workspace.db) ?? work.seen;
    if (now === work.seen) return;
    work.seen = now;
    session.emit({ kind: 'changed', topics: ['work', 'session'] });
  };
  const timer = setInterval(look, every);
  timer.unref();
  return () => clearInterval(timer);
}

/** Null: the file cannot be asked now; it is asked again soon, and the next act says what is wrong with it. */
export function versionNow(db: ReadableDb): string | null {
  try {
    return othersVersion(db);
  } catch {
    return null;
  }
}
