import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { withdrawnOf } from '../../store/tables/withdrawn-of.ts';
import { deliveryById, deliveryBytes } from '../../store/tables/delivery-table.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { writeWhole } from '../../outputs/write-whole.ts';
import type { DeliveryId } from '../../../shared/domain/keys/ids.ts';

/** Writes a delivery's bytes as they were received. */
export async function saveOriginal(
  workspace: Workspace,
  delivery: DeliveryId,
  target: { path: string; replace: boolean },
): Promise<Result<{ file: string }, ServiceError>> {
  const bytes = deliveryBytes(workspace.db, delivery);
  if (!bytes) {
    const gone = withdrawnOf(workspace.db, delivery);
    if (gone?.tag === 'DeliveryErased') return err(gone);
    const known = deliveryById(workspace.db, delivery);
    return err({ tag: known ? 'OriginalNotKept' : 'DeliveryUnknown', delivery });
  }
  const written = await writeWhole({ ...target, workspace }, bytes);
  return written.ok ? ok({ file: target.path }) : written;
}
