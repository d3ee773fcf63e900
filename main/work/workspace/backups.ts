import type { StoreError } from '../../../shared/domain/errors/store-error.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { err, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import { listBackups as backupsOf, type Backup } from '../../store/rescue/backup-folder.ts';
import type { Restored } from '../../store/rescue/restore-backup.ts';
import type { SalvageReport } from '../../store/rescue/salvage.ts';
import { inStoreThread } from '../../store/rescue/store-thread.ts';
import { newWorkspaceRefused } from '../../outputs/write-target.ts';

/** Newest first. */
export const listBackups = (path: string): Backup[] => backupsOf(path);

/**
 * Keeps a verified copy beside the workspace, in a thread of its own; null where nothing has changed since the
 * last one. A host calls it every half hour and before it closes.
 */
export const keepBackup = (app: App, path: string): Promise<Result<Backup | null, StoreError>> =>
  inStoreThread('backup', { path, at: app.now() });

/** Puts a backup in the place of the workspace, which has to be closed; what was there is moved aside. */
export const restoreBackup = (
  app: App,
  path: string,
  backup: string,
): Promise<Result<Restored, StoreError>> => inStoreThread('restore', { path, backup, at: app.now() });

/** Reads what can be read of a damaged workspace into a new one. */
export async function salvage(
  app: App,
  path: string,
  target: string,
): Promise<Result<SalvageReport, ServiceError>> {
  const refused = newWorkspaceRefused(target);
  return refused ? err(refused) : inStoreThread('salvage', { path, target, at: app.now() });
}

/** Looks through a large workspace beside the work: opening it only did so where it is small. */
export const checkWhole = (path: string): Promise<Result<void, StoreError>> =>
  inStoreThread('check', { path });
