import type { StoreError } from '../../../shared/domain/errors/store-error.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { damageOf } from './damage.ts';
import { keepBackup } from './keep-backup.ts';
import { openReadOnly } from '../read-only-file.ts';
import { restoreBackup } from './restore-backup.ts';
import { salvageWorkspace } from './salvage.ts';

/** What takes longer than a person should wait for: each runs in a thread and opens the file for itself. */
export const STORE_JOBS = {
  backup: keepBackup,
  restore: restoreBackup,
  salvage: salvageWorkspace,
  check: checkWhole,
};
export type StoreJobs = typeof STORE_JOBS;

/** Looks through every page of a workspace that is open already. */
function checkWhole({ path }: { path: string }): Result<void, StoreError> {
  const opened = openReadOnly(path);
  if (!opened.ok) return opened;
  try {
    const damage = damageOf(opened.value.db, path);
    return damage ? err(damage) : ok(undefined);
  } finally {
    opened.value.close();
  }
}
