import { parseRef } from '../sheets/cell-ref.ts';
import type { Observation } from '../observations/observation.ts';
import type { Period } from '../periods/period.ts';
import type { Question } from '../questions/question.ts';

/** A question that nobody has answered yet. */
export type OpenQuestion = Pick<Question, 'delivery' | 'kind' | 'sheet' | 'ref' | 'readings'>;

/**
 * Whether the value of `period` that stands beside an observation of another one still waits for an answer. What
 * the body says for the period is then not known yet, and the other value is no offer for it.
 */
export const isAwaited = (other: Observation, period: Period, questions: readonly OpenQuestion[]): boolean =>
  questions.some((question) => {
    // Asks which period the values are of: the very doubt that a conflict of timing shows.
    if (question.kind === 'period-differs') return false;
    const yields = question.readings.flatMap(({ observations }) => observations);
    if (yields.length === 0) return isBeside(question, other);
    return yields.some((o) => o.figure === other.figure && o.period === period && o.agency === other.agency);
  });

/** A cell without a reading in the same row: only where it stands says what it may be about. */
const isBeside = ({ delivery, sheet, ref }: OpenQuestion, other: Observation): boolean =>
  ref !== '' &&
  delivery === other.delivery &&
  other.cells.some(
    (cell) =>
      cell.role === 'value' &&
      cell.sheet === sheet &&
      !cell.ref.includes(':') &&
      parseRef(cell.ref).row === parseRef(ref).row,
  );
