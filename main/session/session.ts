import type { Person } from '../../shared/domain/person.ts';
import type { StoreError } from '../../shared/domain/store-error.ts';
import type { Result } from '../../shared/result.ts';
import type { AppError } from '../../shared/rpc/app-error.ts';
import type { WorkspaceProblem } from '../../shared/rpc/contract/session.ts';
import type { ImportOutcome } from '../../shared/rpc/contract/import.ts';
import type { AppEvent, JobProgress } from '../../shared/rpc/events.ts';
import type { App } from '../app.ts';
import { openForWork, type Workspace } from '../services/workspace.ts';
import { listPeople } from '../services/people.ts';
import { createDerived, type Derived } from './derived.ts';
import type { HostPort } from './host-port.ts';
import type { SettingsFile } from './settings-file.ts';
import { createTurns, type Turns } from './turns.ts';
import type { UserFolders } from './user-folders.ts';

/** The workspace that the window works on. */
export interface Work {
  workspace: Workspace;
  derived: Derived;
  readOnly: boolean;
}

/** One window's session: which workspace is open, and who works on it. */
export interface Session {
  app: App;
  host: HostPort;
  folders: UserFolders;
  settings: SettingsFile;
  emit: (event: AppEvent) => void;
  work: Work | null;
  problem: WorkspaceProblem | null;
  person: Person | null;
  job: RunningJob | null;
  /** How the last import ended. */
  import: ImportOutcome | null;
  /** Acts that write wait for each other here. */
  turns: Turns;
  /** The sample, while it is being opened and perhaps made. */
  preparing: Promise<Result<{ opened: boolean }, AppError>> | null;
}

export interface RunningJob {
  id: number;
  progress: () => JobProgress;
  /** Resolves when nothing of it runs any more. */
  cancel: () => Promise<void>;
}

export interface SessionParts {
  app: App;
  host: HostPort;
  folders: UserFolders;
  settings: SettingsFile;
  emit: (event: AppEvent) => void;
}

export const createSession = (parts: SessionParts): Session => ({
  ...parts,
  work: null,
  problem: null,
  person: null,
  job: null,
  import: null,
  turns: createTurns(),
  preparing: null,
});

/** Opens a workspace in place of the one that is open; where that fails the session says why. */
export function openInSession(session: Session, path: string): boolean {
  const opened = openForWork(path);
  closeWork(session);
  if (!opened.ok) {
    session.problem = asProblem(opened.error, path);
    return false;
  }
  const workspace = opened.value;
  session.work = { workspace, derived: createDerived(session.app, workspace), readOnly: false };
  session.problem = null;
  session.person = lastPerson(session, path);
  remember(session, path);
  return true;
}

export function closeWork(session: Session): void {
  session.work?.workspace.close();
  session.work = null;
  session.person = null;
}

const asProblem = (error: StoreError, path: string): WorkspaceProblem => ({ error, path, backups: [] });

/** Who worked here last, on this machine; where only one person is known, that one. */
function lastPerson(session: Session, path: string): Person | null {
  const people = session.work ? listPeople(session.work.workspace) : [];
  const last = session.settings.get().person[path];
  return people.find((person) => person.name === last) ?? (people.length === 1 ? people[0]! : null);
}

const RECENT = 8;

function remember(session: Session, path: string): void {
  const recent = [path, ...session.settings.get().recent.filter((other) => other !== path)];
  session.settings.change({ recent: recent.slice(0, RECENT) });
}
