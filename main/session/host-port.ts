import type { SessionView } from '../../shared/contract/session.ts';

export type PickWhat = 'returns' | 'workspace' | 'document' | 'text' | 'evidence' | 'layout';

/** What an app asks of the host that shows its window. */
export interface HostPort {
  kind: SessionView['host']['kind'];
  version: string;
  /**
   * Dialogs are the system's: files to take in are chosen there, and it asks itself whether a file may be replaced.
   * false: the page can have files picked itself, and the window asks.
   */
  nativeDialogs: boolean;
  /** Paths that a person chose, beginning in that folder, or null. The page has no way to answer this itself. */
  pick: (what: PickWhat, title: string, folder: string) => Promise<string[] | null>;
  pickTarget: (title: string, suggested: string) => Promise<string | null>;
  /** Opens a folder or file with the system's program for it. */
  show: (path: string) => Promise<boolean>;
  quit: () => void;
}
