import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { deliveryByHash } from '../../store/tables/delivery-table.ts';
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
  const known = deliveryByHash(workspace.db, hash);
  if (!known || known.id === hints.supersedes) return null;
  return { tag: 'SameBytes', file, delivery: known.id, deliveryFile: known.file };
}
