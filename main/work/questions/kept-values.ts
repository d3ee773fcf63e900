import type { ObservationDraft } from '../../../shared/domain/observations/observation.ts';
import { loadObservations } from '../../store/tables/observation-table.ts';
import type { StoredQuestion } from '../../store/tables/question-table.ts';
import type { Workspace } from '../../store/file/workspace.ts';

/** What was taken from the sheet of a question and is in force, as it would be said anew. */
export function inForceOf(workspace: Workspace, { delivery, sheet }: StoredQuestion): ObservationDraft[] {
  return loadObservations(workspace.db, { delivery }).filter(
    (o) => o.supersededBy === undefined && o.cells.some((cell) => cell.sheet === sheet),
  );
}
