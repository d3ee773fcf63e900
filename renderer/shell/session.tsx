import { createContext, use } from 'react';
import type { SessionView } from '../../shared/contract/session.ts';

const Context = createContext<SessionView | null>(null);
export const SessionProvider = Context;

/** Workspace, person, settings: what the frame knows. */
export function useSession(): SessionView {
  const session = use(Context);
  if (!session) throw new Error('outside of SessionProvider');
  return session;
}
