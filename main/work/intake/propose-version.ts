import { isGone } from '../../../shared/domain/deliveries/delivery.ts';
import type { Interpretation } from '../../../shared/domain/understanding/interpretation.ts';
import { versionQuestionEn } from '../../../shared/words/readings/question-en.ts';
import type { Reading } from '../../../shared/domain/questions/question.ts';
import { plainQuestion } from '../../../shared/domain/questions/plain-question.ts';
import { looksLikeNewVersion } from '../../../shared/domain/observations/new-version.ts';
import type { WritableDb } from '../../store/connection.ts';
import { allDeliveries } from '../../store/tables/delivery-table.ts';
import { loadObservations } from '../../store/tables/observation-table.ts';
import { insertQuestions } from '../../store/tables/question-table.ts';
import { sheetNames } from '../../store/tables/sheet-table.ts';
import type { DeliveryId } from '../../../shared/domain/keys/ids.ts';

/**
 * Asks a person where a delivery looks like a new version of one in force. Until they answer both stand,
 * and what they say differently is an open conflict.
 */
export function proposeNewVersion(
  db: WritableDb,
  delivery: DeliveryId,
  interpretation: Interpretation,
  sheets: readonly string[],
): DeliveryId | null {
  const later = { ...interpretation, sheets };
  const old = allDeliveries(db)
    .filter((d) => d.id < delivery && d.kind === 'spreadsheet' && d.supersededBy === undefined && !isGone(d))
    .findLast((d) =>
      looksLikeNewVersion(later, {
        ...d,
        sheets: sheetNames(db, d.id),
        observations: loadObservations(db, { delivery: d.id }),
      }),
    );
  if (!old) return null;
  const text = versionQuestionEn(old.id, old.file);
  const readings: Reading[] = [
    { value: null, says: { tag: 'version-yes', delivery: old.id, file: old.file }, observations: [] },
    { value: null, says: { tag: 'version-no' }, observations: [] },
  ];
  const asked = plainQuestion({ sheet: '', ref: '', text, kind: 'new-version', readings });
  insertQuestions(db, delivery, [asked], old.id);
  return old.id;
}
