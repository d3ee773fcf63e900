import type { Lesson } from '../../../shared/domain/understanding/taught/lessons.ts';
import { answeredObservations, loadObservations } from '../../store/tables/observation-table.ts';
import { allQuestions } from '../../store/tables/question-table.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import type { DeliveryId } from '../../../shared/domain/keys/ids.ts';
import { lessonsFrom } from './lessons-from.ts';

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
      lessonsFrom(question, question.answer?.kind === 'ignore' ? null : (made.get(question.id) ?? [])),
    );
}
