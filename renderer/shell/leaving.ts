import { useEffect, useRef } from 'react';
import { call } from './api.ts';

/** What somebody writes and may not lose by going away from it. */
export interface Unsaved {
  /** Something is there that nobody can keep as it is: the window is not closed over it. Nobody is asked. */
  isStuck: () => boolean;
  /** Keeps what can be kept, asks the person about the rest; false: they stay. */
  mayLeave: () => Promise<boolean>;
}

const guards = new Set<Unsaved>();

/**
 * The one way away from what is on the screen: to another screen, to another workspace, out of the program.
 *
 * @param go is done at once where nothing is being written, else when nothing of that would be lost
 */
export function leave(go: () => void): void {
  if (guards.size === 0) go();
  else void mayLeave().then((may) => may && go());
}

async function mayLeave(): Promise<boolean> {
  for (const guard of guards) if (!(await guard.mayLeave())) return false;
  return true;
}

/** Keeps a person from leaving what is not kept, also by closing the window, as long as the component is there. */
export function useUnsaved(unsaved: Unsaved): void {
  const newest = useRef(unsaved);
  useEffect(() => {
    newest.current = unsaved;
  });
  useEffect(() => {
    const guard: Unsaved = {
      isStuck: () => newest.current.isStuck(),
      mayLeave: () => newest.current.mayLeave(),
    };
    const onClose = (event: Event): void => {
      if (!guard.isStuck()) return;
      event.preventDefault();
      // The window stays: now there is time to ask.
      setTimeout(() => leave(() => void call('session.quit', {})));
    };
    guards.add(guard);
    window.addEventListener('beforeunload', onClose);
    return () => {
      guards.delete(guard);
      window.removeEventListener('beforeunload', onClose);
    };
  }, []);
}
