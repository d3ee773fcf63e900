import type { AddonProblem } from '../../../shared/domain/errors/addon-problem.ts';
import type { PickWhat } from '../../session/host-port.ts';
import type { UserFolders } from '../../session/user-folders.ts';

/** What the app's process is started with. */
export interface AppTask {
  version: string;
  folders: UserFolders;
  resources: string;
  open?: string;
  /** Holds every answer against its schema. */
  checksAnswers: boolean;
}

/** What the app asks of the process that has the window. */
export type HostAsk =
  | { what: 'pick'; kind: PickWhat; title: string; folder: string }
  | { what: 'pickTarget'; title: string; suggested: string }
  | { what: 'show'; path: string };
export type HostAnswer = string[] | string | boolean | null;

export type ToApp =
  | { kind: 'start'; task: AppTask }
  | { kind: 'invoke'; id: number; name: string; json: string; dropped: string[] | null }
  /** The system asks to open this file. */
  | { kind: 'opened'; path: string }
  | { kind: 'answer'; id: number; value: HostAnswer }
  | { kind: 'stop' };

export type FromApp =
  | { kind: 'ready' }
  /** It can never run here: starting it again would not help. */
  | { kind: 'unable'; problem: AddonProblem }
  | { kind: 'answer'; id: number; json: string }
  /** JSON text of an `AppEvent`. */
  | { kind: 'event'; event: string }
  | { kind: 'ask'; id: number; ask: HostAsk }
  | { kind: 'quit' }
  | { kind: 'stopped' };
