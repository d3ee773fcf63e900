import { newestObservation } from '../store/observation-table.ts';
import type { Session } from './session.ts';

/** Larger workspaces are worked out when a screen first asks, so that the frame never waits for them. */
const AT_ONCE = 20_000;

/** Works out what every screen rests on while the window is still on its way. */
export function warm(session: Session): void {
  setImmediate(() => {
    const { work } = session;
    if (!work || newestObservation(work.workspace.db) > AT_ONCE) return;
    try {
      work.derived.state();
      // Between the two the window is heard.
      setImmediate(() => void (session.work === work && findings(work)));
    } catch {
      // Whoever asks for it hears what is wrong.
    }
  });
}

function findings(work: NonNullable<Session['work']>): void {
  try {
    work.derived.findings();
  } catch {
    // As above.
  }
}
