import { claimsOf } from '../../../shared/domain/accounted/claims.ts';
import type { NumberFate } from '../../../shared/domain/accounted/fate.ts';
import { fatesOfSheet, fatesWithoutCell } from '../../../shared/domain/accounted/fates.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { notesOf } from '../../store/tables/delivery-note-table.ts';
import { deliveryById } from '../../store/tables/delivery-table.ts';
import { ignoredCells } from '../../store/tables/ignored-cells-table.ts';
import { loadObservations } from '../../store/tables/observation-table.ts';
import { sheetFacts } from '../../store/tables/sheet-table.ts';
import { listQuestions } from '../questions/questions.ts';
import { cellsBetween } from '../sheets/sheet-cells.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import type { DeliveryId } from '../../../shared/domain/keys/ids.ts';

/** The fate of every number of a delivery, sheet by sheet, from what the workspace keeps of it; nothing is read again. */
export function accounted(workspace: Workspace, delivery: DeliveryId): Result<NumberFate[], ServiceError> {
  const { db } = workspace;
  if (!deliveryById(db, delivery)) return err({ tag: 'DeliveryUnknown', delivery });
  const observations = loadObservations(db, { delivery });
  const questions = listQuestions(workspace).filter((question) => question.delivery === delivery);
  const claims = claimsOf({ observations, questions, ignored: ignoredCells(db, delivery) });
  const notes = notesOf(db, delivery);
  const fates = sheetFacts(db, delivery).flatMap((facts) => {
    const { name, state, rows } = facts;
    const cells = cellsBetween(db, delivery, facts, 1, rows).map((cell) => ({
      cell,
      row: cell.row,
      col: cell.col,
      claims: claims(name, cell.ref),
    }));
    return fatesOfSheet({ name, state, cells }, notes);
  });
  return ok([...fates, ...fatesWithoutCell(fates, observations)]);
}
