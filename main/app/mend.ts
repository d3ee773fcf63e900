import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { err, ok, type Result } from '../../shared/result.ts';
import type { AppError } from '../../shared/domain/errors/app-error.ts';
import { acceptCopy } from '../work/workspace/accept-copy.ts';
import { listBackups, restoreBackup, salvage } from '../work/workspace/backups.ts';
import { closeWork, lastPerson, openInSession } from './open-work.ts';
import type { Session } from '../session/session.ts';

/** Puts a copy that the program kept in the place of a workspace, and opens it. */
export async function restoreInSession(
  session: Session,
  path: string,
  backup: string,
): Promise<Result<{ movedAside: string }, AppError>> {
  // Only what was kept of this workspace: any other file would be somebody's mistake.
  if (!listBackups(path).some((one) => one.path === backup))
    return err({ tag: 'WorkspaceMissing', path: backup });
  if (session.work?.workspace.path === path) closeWork(session);
  await session.copying;
  const restored = await restoreBackup(session.app, path, backup);
  if (!restored.ok) return restored;
  openInSession(session, path);
  return ok({ movedAside: restored.value.movedTo ?? '' });
}

/** Takes a copy from which acts may be missing as it is, and opens it; the history names who works here. */
export function acceptInSession(session: Session, path: string): Result<{ opened: boolean }, AppError> {
  if (session.work?.workspace.path === path) closeWork(session);
  const accepted = acceptCopy(session.app, path, (workspace) =>
    ok(lastPerson(session, workspace) ?? { name: userInfo().username }),
  );
  return accepted.ok ? ok({ opened: openInSession(session, path) }) : accepted;
}

/** Saves what can be read of a workspace into a new one beside it, under a name that is free. */
export async function salvageInSession(
  session: Session,
  path: string,
): Promise<Result<{ path: string; tables: { name: string; kept: number; lost: number }[] }, AppError>> {
  const target = freeName(`${path.replace(/\.arayis$/i, '')} (salvaged)`);
  const saved = await salvage(session.app, path, target);
  if (!saved.ok) return saved;
  session.grants.give(target, ['read']);
  return ok({ path: target, tables: saved.value.tables });
}

function freeName(stem: string): string {
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? `${stem}.arayis` : `${stem} ${n}.arayis`;
    if (!existsSync(name)) return name;
  }
}
