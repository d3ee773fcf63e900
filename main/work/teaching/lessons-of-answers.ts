import type { Lesson } from '../../../shared/domain/understanding/taught/lessons.ts';
import type { Observation } from '../../../shared/domain/observations/observation.ts';
import { answeredObservations, loadObservations } from '../../store/tables/observation-table.ts';
import { allQuestions, type StoredQuestion } from '../../store/tables/question-table.ts';
import { valueCell } from '../observations/observations.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import type { DeliveryId } from '../../../shared/domain/keys/ids.ts';

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
    .flatMap((question) => lessonsOf(question, made.get(question.id) ?? []));
}

function lessonsOf({ sheet, ref, kind, answer }: StoredQuestion, made: readonly Observation[]): Lesson[] {
  if (answer?.kind === 'ignore') return ref === '' ? [] : [{ sheet, ref, ignore: true }];
  return made.flatMap((o): Lesson[] => {
    const cell = valueCell(o.cells);
    if (cell === undefined) return [];
    const { figure, categories, period, agency, value, status, unit } = o;
    // A number that was typed or chosen stands in the unit of the figure already.
    const number = { value, status, ...(unit === undefined ? {} : { unit, factor: 1 }) };
    return [
      {
        sheet: cell.sheet,
        ref: cell.ref,
        figure,
        categories,
        period,
        agency,
        ...(OF_NUMBERS.has(kind) ? number : {}),
      },
    ];
  });
}
