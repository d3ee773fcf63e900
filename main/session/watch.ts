import { othersVersion } from '../store/data-version.ts';
import type { Session, Work } from './session.ts';

/** How soon a window shows what another process wrote. Milliseconds. */
const EVERY = 2_000;

/**
 * Tells the window when another process changed the workspace: the command line, or somebody else's window of a
 * workspace that is open here for reading. Gives how to stop.
 */
export function watchWorkspace(session: Session, every = EVERY): () => void {
  let watched: Work | null = null;
  let seen = '';
  const look = (): void => {
    const { work } = session;
    const now = work ? versionNow(work) : '';
    const changed = work !== null && work === watched && now !== seen;
    watched = work;
    seen = now;
    if (changed) session.emit({ kind: 'changed', topics: ['work', 'session'] });
  };
  const timer = setInterval(look, every);
  timer.unref();
  return () => clearInterval(timer);
}

/** A file that cannot be asked now is asked again soon; the next act says what is wrong with it. */
function versionNow(work: Work): string {
  try {
    return othersVersion(work.workspace.db);
  } catch {
    return 'unknown';
  }
}
