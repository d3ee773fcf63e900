import { z } from '../zod.ts';
import type { Person } from '../domain/people/person.ts';
import type { ActName } from '../domain/history/act-name.ts';
import type { StoreError } from '../domain/errors/store-error.ts';
import { ASIDE, command, Nothing, OTHER_WORKSPACE, query, shaped } from './procedure.ts';
import type { Settings } from './settings.ts';

/** What the frame of the window shows on every screen. */
export interface SessionView {
  workspace: OpenWorkspace | null;
  /** Why there is none, and what can be done about it. */
  problem: WorkspaceProblem | null;
  /** Who works here now; null until somebody is chosen. */
  person: Person | null;
  people: Person[];
  undo: ActName | null;
  redo: ActName | null;
  /** UTC, ISO 8601: the newest line of the history. */
  savedAt: string | null;
  settings: Settings;
  recent: { path: string; name: string }[];
  host: { kind: 'electron' | 'chromium'; version: string; nativeDialogs: boolean };
  /** The job that runs now, if any. */
  job: number | null;
  /** The sample is being made. */
  preparing: boolean;
  /** Why the last copy of the workspace could not be kept. */
  copyFailed: StoreError | null;
}

/** Work that waits, by screen. */
export interface WaitingCounts {
  deliveries: number;
  figures: number;
  checks: number;
  reference: number;
}

export interface OpenWorkspace {
  path: string;
  /** File name without its ending. */
  name: string;
  period: string;
  template: string;
  readOnly: boolean;
  /** The workspace that ships with the program, to try things on. */
  sample: boolean;
}

export interface WorkspaceProblem {
  error: StoreError;
  path: string;
  /** Verified copies that the program kept, newest first. */
  backups: { path: string; at: string; size: number }[];
}

export const sessionContract = {
  /** At once: nothing in it is worked out from the figures. */
  'session.view': query('anyone', Nothing, shaped<SessionView>()),
  /** Rests on every figure and check, which takes seconds in a large workspace after a change. */
  'session.counts': query('anyone', Nothing, shaped<WaitingCounts>()),
  'session.open': command(
    OTHER_WORKSPACE,
    z.strictObject({ path: z.string(), readOnly: z.boolean().optional() }),
    shaped<{ opened: boolean }>(),
    { path: 'read' },
  ),
  /** Where a new workspace of that period goes unless the person says otherwise. */
  'session.suggest': query('anyone', z.strictObject({ period: z.string() }), shaped<{ path: string }>()),
  'session.create': command(
    OTHER_WORKSPACE,
    z.strictObject({ path: z.string(), period: z.string() }),
    shaped<{ path: string }>(),
    { path: 'create' },
  ),
  /** Opens the sample workspace; made from the sample returns where there is none yet, or `afresh`. */
  'session.openSample': command(
    { ...OTHER_WORKSPACE, turn: false },
    z.strictObject({ afresh: z.boolean().optional() }),
    shaped<{ opened: boolean }>(),
  ),
  /** Goes on with a copy from which acts may be missing, and opens it. */
  'session.accept': command(
    OTHER_WORKSPACE,
    z.strictObject({ path: z.string() }),
    shaped<{ opened: boolean }>(),
    { path: 'read' },
  ),
  'session.restore': command(
    OTHER_WORKSPACE,
    /** `backup` as the problem names it. */
    z.strictObject({ path: z.string(), backup: z.string() }),
    shaped<{ movedAside: string }>(),
    { path: 'read' },
  ),
  /** Into a new workspace beside it. */
  'session.salvage': command(
    OTHER_WORKSPACE,
    z.strictObject({ path: z.string() }),
    shaped<{ path: string; tables: { name: string; kept: number; lost: number }[] }>(),
    { path: 'read' },
  ),
  /** Ends the program; the window closes after it. */
  'session.quit': command(ASIDE, Nothing, Nothing),
};
