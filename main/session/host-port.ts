import type { SessionView } from '../../shared/rpc/contract/session.ts';

export type PickWhat = 'returns' | 'workspace' | 'document' | 'evidence';

/** What an app asks of the host that shows its window. */
export interface HostPort {
  kind: SessionView['host']['kind'];
  version: string;
  /** false: the page shows the program's own file dialog instead. */
  nativeDialogs: boolean;
  /** Paths chosen, or null. */
  pick: (what: PickWhat, title: string) => Promise<string[] | null>;
  pickTarget: (title: string, suggested: string) => Promise<string | null>;
  /** Opens a folder or file with the system's program for it. */
  show: (path: string) => Promise<boolean>;
  quit: () => void;
}
