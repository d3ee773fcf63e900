import { existsSync } from 'node:fs';
import type { Person } from '../../shared/domain/people/person.ts';
import type { StoreError } from '../../shared/domain/errors/store-error.ts';
import { err, type Result } from '../../shared/result.ts';
import type { WorkspaceProblem } from '../../shared/contract/session.ts';
import { checkWhole, keepBackup, listBackups } from '../work/workspace/backups.ts';
import { claimWorkspace, type HeldClaim } from '../store/file/claim.ts';
import { listPeople } from '../work/people/people.ts';
import { appOf } from '../work/catalogue/app-of.ts';
import { keepText } from '../work/text/workspace-text.ts';
import { deriveFrom } from '../session/view.ts';
import { openForReading, openForWork, type Workspace } from '../store/file/workspace.ts';
import type { Session } from '../session/session.ts';
import { versionNow } from './watch.ts';

/** Opens a workspace in place of the one that is open; where that fails the session says why. */
export function openInSession(session: Session, path: string, readOnly = false): boolean {
  closeWork(session);
  const opened = readOnly ? withoutClaim(openForReading(path)) : openClaimed(session, path);
  if (!opened.ok) {
    session.problem = problemOf(opened.error, path);
    return false;
  }
  const { workspace, claim } = opened.value;
  session.app = appOf(session.base, workspace);
  keepText(session.app, workspace);
  const derived = deriveFrom(session.app, workspace);
  const seen = versionNow(workspace.db) ?? '';
  session.work = { workspace, derived, readOnly: workspace.readOnly, claim, seen };
  session.problem = null;
  session.person = lastPerson(session, workspace);
  remember(session, path);
  if (!readOnly) {
    const { work } = session;
    const later = setTimeout(() => void (session.work === work && lookThrough(session, path)), SHOWN_BY);
    later.unref();
  }
  return true;
}

/** Closes it, gives it free for others, and keeps a copy of what changed, beside everything else. */
export function closeWork(session: Session): void {
  const { work } = session;
  if (!work) return;
  session.work = null;
  session.app = session.base;
  session.person = null;
  work.workspace.close();
  work.claim?.release();
  if (!work.readOnly) keepCopy(session, work.workspace.path);
}

/** Keeps a copy, one after the other; `session.copying` resolves when the last one is kept. */
export function keepCopy(session: Session, path: string): void {
  const before = session.copying;
  const keep = async (): Promise<void> => {
    await before;
    if (!existsSync(path)) return;
    const kept = await keepBackup(session.app, path).catch(asFailure(path));
    if (!kept.ok && kept.error.tag === 'WorkspaceDamaged') await damaged(session, path, kept.error);
    else noteCopy(session, kept.ok ? null : kept.error);
  };
  session.copying = keep();
}

type Opened = Result<{ workspace: Workspace; claim: HeldClaim | null }, StoreError>;

const withoutClaim = (opened: Result<Workspace, StoreError>): Opened =>
  opened.ok ? { ok: true, value: { workspace: opened.value, claim: null } } : opened;

/** The claim first: opening may bring an older workspace up to date, which only one may do. */
function openClaimed(session: Session, path: string): Opened {
  if (!existsSync(path)) return err({ tag: 'WorkspaceMissing', path });
  const person = session.settings.get().person[path];
  const claim = claimWorkspace(path, { app: 'window', ...(person === undefined ? {} : { person }) });
  if (!claim.ok) return claim;
  const opened = openForWork(path);
  if (opened.ok) return { ok: true, value: { workspace: opened.value, claim: claim.value } };
  claim.value.release();
  return opened;
}

/** By then the window stands: reading the whole file before that delays what is to be seen. Milliseconds. */
const SHOWN_BY = 1_500;

/** A large workspace is opened at once and looked through beside the work. */
async function lookThrough(session: Session, path: string): Promise<void> {
  const whole = await checkWhole(path).catch(asFailure(path));
  if (!whole.ok && whole.error.tag === 'WorkspaceDamaged') await damaged(session, path, whole.error);
}

/** Nothing more is written to it: what was kept is offered instead. */
async function damaged(session: Session, path: string, error: StoreError): Promise<void> {
  // Not below an act that is on its way.
  const end = await session.turns.take();
  const { work } = session;
  if (work?.workspace.path === path) {
    session.work = null;
    session.app = session.base;
    session.person = null;
    work.workspace.close();
    work.claim?.release();
  }
  end();
  if (session.work) return;
  session.problem = problemOf(error, path);
  session.emit({ kind: 'changed', topics: ['work', 'session'] });
}

function noteCopy(session: Session, error: StoreError | null): void {
  if (session.copyFailed?.tag === error?.tag) return;
  session.copyFailed = error;
  session.emit({ kind: 'changed', topics: ['session'] });
}

/** The thread itself failed: said like any other failure to keep a copy. */
const asFailure =
  (path: string) =>
  (bug: unknown): { ok: false; error: StoreError } => ({
    ok: false,
    error: { tag: 'CopyNotKept', path, detail: bug instanceof Error ? bug.message : String(bug) },
  });

/** With the copies to go back to, where the file itself is not what it was. */
function problemOf(error: StoreError, path: string): WorkspaceProblem {
  const isLost = ['WorkspaceDamaged', 'NotAWorkspace', 'ForeignSchema', 'WorkspaceMissing'].includes(
    error.tag,
  );
  const backups = isLost ? copiesOf(path) : [];
  return { error, path, backups };
}

function copiesOf(path: string): WorkspaceProblem['backups'] {
  try {
    return listBackups(path)
      .filter((backup) => backup.verified)
      .map(({ path: file, at, size }) => ({ path: file, at, size }));
  } catch {
    // A folder that cannot be read has nothing to offer.
    return [];
  }
}

/** Who worked here last, on this machine; where only one person is known, that one. */
export function lastPerson(session: Session, workspace: Workspace): Person | null {
  const people = listPeople(workspace);
  const last = session.settings.get().person[workspace.path];
  return people.find((person) => person.name === last) ?? (people.length === 1 ? people[0]! : null);
}

const RECENT = 8;

function remember(session: Session, path: string): void {
  const recent = [path, ...session.settings.get().recent.filter((other) => other !== path)];
  session.settings.change({ recent: recent.slice(0, RECENT) });
}
