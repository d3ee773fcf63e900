import type { Person } from '../../shared/domain/people/person.ts';
import type { StoreError } from '../../shared/domain/errors/store-error.ts';
import type { Result } from '../../shared/result.ts';
import type { AppError } from '../../shared/domain/errors/app-error.ts';
import type { WorkspaceProblem } from '../../shared/contract/session.ts';
import type { ImportOutcome, PersonalFile, PersonsAnswer } from '../../shared/contract/import.ts';
import type { AppEvent, JobProgress } from '../../shared/contract/events.ts';
import type { App } from '../resources/app.ts';
import type { HeldClaim } from '../store/file/claim.ts';
import type { Derived } from './view.ts';
import type { Workspace } from '../store/file/workspace.ts';
import { createGrants, type Grants } from './grants.ts';
import type { HostPort } from './host-port.ts';
import type { JobTask, StartedJob } from './job-task.ts';
import type { SettingsFile } from './settings-file.ts';
import { createTurns, type Turns } from './turns.ts';
import type { UserFolders } from './user-folders.ts';

/** The workspace that the window works on. */
export interface Work {
  workspace: Workspace;
  derived: Derived;
  readOnly: boolean;
  /** What tells others that it is open here; null where it is only read. */
  claim: HeldClaim | null;
  /** State in which other processes had left it when the window was told last. */
  seen: string;
}

/** One window's session: which workspace is open, and who works on it. */
export interface Session {
  /** As the open workspace sees it. */
  app: App;
  /** As it ships. */
  base: App;
  host: HostPort;
  folders: UserFolders;
  settings: SettingsFile;
  emit: (event: AppEvent) => void;
  /** Every answer is held against its schema: in tests and in development. */
  checksAnswers: boolean;
  /** What of the file system the window may speak of. */
  grants: Grants;
  work: Work | null;
  problem: WorkspaceProblem | null;
  person: Person | null;
  job: RunningJob | null;
  /** Runs the one job that it may have. */
  startJob: (task: JobTask) => StartedJob;
  /** How the last import ended. */
  import: ImportOutcome | null;
  /** Files of which the system's own dialog has asked whether they may be replaced. */
  agreed: Set<string>;
  /** Acts that write wait for each other here. */
  turns: Turns;
  /** The sample, while it is being opened and perhaps made. */
  preparing: Promise<Result<{ opened: boolean }, AppError>> | null;
  /** Resolves when every copy that was begun is kept. */
  copying: Promise<void>;
  /** Why the last copy could not be kept. */
  copyFailed: StoreError | null;
}

interface RunningJob {
  id: number;
  progress: () => JobProgress;
  personal: () => PersonalFile[];
  confirm: (persons: PersonsAnswer) => boolean;
  /** Resolves when nothing of it runs any more. */
  cancel: () => Promise<void>;
}

export interface SessionParts {
  app: App;
  host: HostPort;
  folders: UserFolders;
  settings: SettingsFile;
  emit: (event: AppEvent) => void;
  checksAnswers: boolean;
  runJob: (session: Session, task: JobTask) => StartedJob;
}

export function createSession({ runJob, ...parts }: SessionParts): Session {
  const session: Session = {
    ...parts,
    base: parts.app,
    grants: createGrants(() => parts.settings.get().recent),
    work: null,
    problem: null,
    person: null,
    job: null,
    startJob: (task) => runJob(session, task),
    import: null,
    agreed: new Set(),
    turns: createTurns(),
    preparing: null,
    copying: Promise.resolve(),
    copyFailed: null,
  };
  return session;
}
