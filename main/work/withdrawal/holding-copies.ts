import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { HoldingCopy } from '../../../shared/domain/deliveries/withdrawal-view.ts';
import type { DeliveryId } from '../../../shared/domain/keys/ids.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { holdsBytes } from '../../store/rescue/holds-bytes.ts';
import { backupFolder } from '../../store/rescue/backup-folder.ts';
import { hashesErasedWith } from '../../store/tables/purge-table.ts';

/** Backups, and copies from before a newer schema, that still hold what was erased with a delivery. */
export function copiesHolding(workspace: Workspace, delivery: DeliveryId): HoldingCopy[] {
  const hashes = hashesErasedWith(workspace.db, delivery);
  if (hashes.length === 0) return [];
  return copiesOf(workspace.path)
    .filter((path) => holdsBytes(path, hashes))
    .map((path) => ({ path }));
}

function copiesOf(path: string): string[] {
  const name = basename(path);
  const within = (folder: string, fits: (file: string) => boolean): string[] =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter(fits)
          .toSorted()
          .map((file) => join(folder, file))
      : [];
  return [
    ...within(backupFolder(path), (file) => file.endsWith('.arayis')),
    // Made before a schema was changed, and what was moved aside for a backup.
    ...within(
      dirname(path),
      (file) => file !== name && file.startsWith(`${name}.`) && !/-(?:wal|shm|backups)$/.test(file),
    ),
  ];
}
