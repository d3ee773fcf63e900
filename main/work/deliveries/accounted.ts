import { claimsOf, type CellClaims } from '../../../shared/domain/accounted/claims.ts';
import { countFates, type FateCounts, type NumberFate } from '../../../shared/domain/accounted/fate.ts';
import { fatesOfSheet, fatesWithoutCell } from '../../../shared/domain/accounted/fates.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { notesOf } from '../../store/tables/delivery-note-table.ts';
import { deliveryById } from '../../store/tables/delivery-table.ts';
import { ignoredCells } from '../../store/tables/ignored-cells-table.ts';
import { loadObservations } from '../../store/tables/observation-table.ts';
import { sheetFacts, type SheetFacts } from '../../store/tables/sheet-table.ts';
import { listQuestions } from '../questions/questions.ts';
import { cellsBetween } from '../../store/tables/sheet-cells.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import type { DeliveryId } from '../../../shared/domain/keys/ids.ts';

/** The fate of every number of a delivery, sheet by sheet, from what the workspace keeps of it; nothing is read again. */
export function accounted(workspace: Workspace, delivery: DeliveryId): Result<NumberFate[], ServiceError> {
  const { db } = workspace;
  if (!deliveryById(db, delivery)) return err({ tag: 'DeliveryUnknown', delivery });
  const observations = loadObservations(db, { delivery });
  const claims = claimsIn(workspace, delivery, observations);
  const fates = sheetFacts(db, delivery).flatMap((facts) => fatesIn(workspace, delivery, facts, claims));
  return ok([...fates, ...fatesWithoutCell(fates, observations)]);
}

/** Rows of a sheet whose numbers are counted while a window waits for it. */
const COUNTED_ROWS = 2000;

/** What became of the numbers of one sheet; null where it is too long to count them beside showing it. */
export function sheetNumbers(
  workspace: Workspace,
  delivery: DeliveryId,
  facts: SheetFacts,
): Omit<FateCounts, 'unexplained'> | null {
  if (facts.rows > COUNTED_ROWS) return null;
  const observations = loadObservations(workspace.db, { delivery });
  const claims = claimsIn(workspace, delivery, observations);
  const { unexplained: _, ...counts } = countFates(fatesIn(workspace, delivery, facts, claims));
  return counts;
}

type Claims = (sheet: string, ref: string) => CellClaims;

function claimsIn(
  workspace: Workspace,
  delivery: DeliveryId,
  observations: ReturnType<typeof loadObservations>,
): Claims {
  const questions = listQuestions(workspace).filter((question) => question.delivery === delivery);
  return claimsOf({ observations, questions, ignored: ignoredCells(workspace.db, delivery) });
}

function fatesIn({ db }: Workspace, delivery: DeliveryId, facts: SheetFacts, claims: Claims): NumberFate[] {
  const { name, state, rows } = facts;
  const cells = cellsBetween(db, delivery, facts, 1, rows).map((cell) => ({
    cell,
    row: cell.row,
    col: cell.col,
    claims: claims(name, cell.ref),
  }));
  return fatesOfSheet({ name, state, cells }, notesOf(db, delivery));
}
