import type { Lesson } from '../../../shared/domain/understanding/taught/lessons.ts';
import { answeredObservations, loadObservations } from '../../store/tables/observation-table.ts';
import { allQuestions, type StoredQuestion } from '../../store/tables/question-table.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import type { DeliveryId } from '../../../shared/domain/keys/ids.ts';
import { lessonsFrom } from './lessons-from.ts';

/** Kinds of question whose answer is what the number of a cell is, which says nothing of next year's. */
const OF_NUMBERS: ReadonlySet<StoredQuestion['kind']> = new Set([
  'ambiguous-number',
  'no-number',
  'unknown-mark',
  'not-whole',
  'wrong-total',
  'error-value',
]);

/** What the answers to the questions of a delivery, as they stand, say of its cells. */
export function lessonsOfAnswers(workspace: Workspace, delivery: DeliveryId): Lesson[] {
  const answered = answeredObservations(workspace.db, delivery);
  const made = Map.groupBy(
    loadObservations(workspace.db, { delivery }).filter(({ supersededBy }) => supersededBy === undefined),
    ({ id }) => answered.get(id),
  );
  return allQuestions(workspace.db)
    .filter((question) => question.delivery === delivery && question.answer !== undefined)
    .flatMap((question) =>
      lessonsFrom(
        question,
        question.answer?.kind === 'ignore' ? null : (made.get(question.id) ?? []),
        OF_NUMBERS.has(question.kind),
      ),
    );
}
