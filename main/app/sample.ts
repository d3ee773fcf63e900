import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { err, ok, type Result } from '../../shared/result.ts';
import type { AppError } from '../../shared/domain/errors/app-error.ts';
import { listPeople } from '../work/people/people.ts';
import { closeWork, openInSession } from './open-work.ts';
import type { Session } from '../session/session.ts';

type Opened = Result<{ opened: boolean }, AppError>;

export const samplePath = (session: Session): string => join(session.folders.data, 'Sample 2023.arayis');

/**
 * Opens the sample workspace, which is made from the sample returns when it is first asked for. Who asks while it
 * is being made waits for the same one.
 */
export function openSample(session: Session, afresh: boolean): Promise<Opened> {
  session.preparing ??= prepare(session, afresh).finally(() => {
    session.preparing = null;
    session.emit({ kind: 'changed', topics: ['work', 'session'] });
  });
  return session.preparing;
}

async function prepare(session: Session, afresh: boolean): Promise<Opened> {
  const path = samplePath(session);
  if (afresh || !existsSync(path)) {
    const made = await makeSample(session, path);
    if (!made.ok) return made;
  }
  const opened = openInSession(session, path);
  if (opened && !session.person) becomeReviewer(session, path);
  return ok({ opened });
}

/** Who tries the sample can confirm what another proposed; nobody is chosen in a workspace of one's own. */
function becomeReviewer(session: Session, path: string): void {
  const people = session.work ? listPeople(session.work.workspace) : [];
  const reviewer = people.find((person) => person.role === 'reviewer');
  if (!reviewer) return;
  session.person = reviewer;
  session.settings.change({ person: { ...session.settings.get().person, [path]: reviewer.name } });
}

/** In a thread of its own and under another name, so that half a sample is never taken for a whole one. */
async function makeSample(session: Session, path: string): Promise<Result<void, AppError>> {
  mkdirSync(session.folders.data, { recursive: true });
  const part = join(session.folders.data, 'Sample 2023.part.arayis');
  remove(part);
  const { resources } = session.app;
  const ended = await session.startJob({ kind: 'sample', workspace: part, resources }).outcome;
  if (ended.state !== 'done') {
    remove(part);
    return err(ended.error ?? { tag: 'JobCancelled' });
  }
  const end = await session.turns.take();
  try {
    if (session.work?.workspace.path === path) closeWork(session);
    await session.copying;
    remove(path);
    renameSync(part, path);
  } finally {
    end();
  }
  return ok(undefined);
}

function remove(path: string): void {
  for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true });
}
