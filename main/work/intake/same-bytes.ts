import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import type { Delivery } from '../../../shared/domain/deliveries/delivery.ts';
import { replacementsOf } from '../../store/tables/supersession-table.ts';
import { deliveryByHash, deliveryById } from '../../store/tables/delivery-table.ts';
import { isErased } from '../../store/tables/purge-table.ts';
import type { CheckedHints } from './intake-hints.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import type { FileHash } from '../../../shared/domain/keys/file-hash.ts';

/** The same content may come again only to be read anew, in the place of the delivery it was. */
export function sameBytes(
  workspace: Workspace,
  hash: FileHash,
  file: string,
  hints: CheckedHints,
): ServiceError | null {
  if (isErased(workspace.db, hash)) return { tag: 'ErasedBytes', file };
  const known = deliveryByHash(workspace.db, hash);
  // What was withdrawn, or gave way to what was, may come again for itself.
  if (!known || known.id === hints.supersedes || !counted(workspace, known)) return null;
  return { tag: 'SameBytes', file, delivery: known.id, deliveryFile: known.file };
}

/** Whether it, or what took its place, still counts. */
function counted({ db }: Workspace, { id, withdrawn }: Delivery): boolean {
  if (withdrawn) return false;
  const last = replacementsOf(db, id).at(-1);
  return last === undefined || deliveryById(db, last)?.withdrawn === undefined;
}
