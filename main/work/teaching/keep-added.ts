import type { PersonId } from '../../../shared/domain/keys/ids.ts';
import type { WritableDb } from '../../store/connection.ts';
import { insertCatalogueEdit } from '../../store/tables/catalogue-edit-table.ts';
import { insertBreak } from '../../store/tables/figure-break-table.ts';
import type { Added } from './with-added.ts';

/** Keeps what was looked at with `withAdded`, within an act. */
export function keepAdded(
  db: WritableDb,
  { edits, breaks }: Pick<Added, 'edits' | 'breaks'>,
  { by, at }: { by: PersonId; at: string },
): void {
  for (const edit of edits) insertCatalogueEdit(db, { ...edit, by, at });
  for (const one of breaks) insertBreak(db, { ...one, by, at });
}
