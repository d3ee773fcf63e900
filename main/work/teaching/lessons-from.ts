import type { ObservationDraft } from '../../../shared/domain/observations/observation.ts';
import { exactly } from '../../../shared/domain/numbers/exactly.ts';
import type { QuestionDraft, QuestionKind } from '../../../shared/domain/questions/question.ts';
import type { UnsettledValue } from '../../../shared/domain/questions/unsettled-value.ts';
import type { Lesson } from '../../../shared/domain/understanding/taught/lessons.ts';
import { valueCell } from '../observations/observations.ts';

/** Kinds of question whose answer is what the number of a cell is, which says nothing of next year's. */
const OF_NUMBERS: ReadonlySet<QuestionKind> = new Set([
  'ambiguous-number',
  'no-number',
  'unknown-mark',
  'not-whole',
  'wrong-total',
  'error-value',
]);

/**
 * What is counted there stands in no cell: the rows of a register, the delivery as a whole. Learnt of a cell, it would be
 * taken for the number that the cell itself has.
 */
const OF_NO_CELL: ReadonlySet<QuestionKind> = new Set(['register', 'new-version']);

type Settled = Pick<QuestionDraft, 'sheet' | 'ref' | 'kind' | 'unsettled'>;

/**
 * What a settled question says of its cells; the one rule for answers and for pointing. A lesson keeps the number only
 * where that was asked, or where the answer has another one than the cell: else what is in doubt about the number
 * would be settled along with its meaning, and what an answer corrected would be read as it is written.
 *
 * @param made nothing: none of the cells is for the reference
 */
export function lessonsFrom(question: Settled, made: readonly ObservationDraft[] | null): Lesson[] {
  const { sheet, ref, kind, unsettled } = question;
  if (made === null) return ref === '' ? [] : [{ sheet, ref, ignore: true }];
  if (OF_NO_CELL.has(kind)) return [];
  const written = made.map((draft) => unsettled.find((one) => isOf(one, draft)));
  const factor = kind === 'unit' ? factorIn(made, written) : null;
  return made.flatMap((draft, at): Lesson[] => {
    const cell = valueCell(draft.cells);
    if (cell === undefined) return [];
    const { figure, categories, period, agency, value, status, unit } = draft;
    const asUnit = unit === undefined || factor === null ? null : { unit, factor };
    const isNumber = OF_NUMBERS.has(kind) || !isAsWritten(draft, written[at], asUnit);
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
        ...(isNumber ? number : (asUnit ?? {})),
      },
    ];
  });
}

function isOf({ sheet, ref }: UnsettledValue, { cells }: ObservationDraft): boolean {
  const cell = valueCell(cells);
  return cell !== undefined && cell.sheet === sheet && cell.ref === ref;
}

/** Whether a cell would give the number of the answer by itself; not where nothing is known of the cell. */
function isAsWritten(
  { value, status }: ObservationDraft,
  written: UnsettledValue | undefined,
  unit: { factor: number } | null,
): boolean {
  if (written === undefined) return false;
  if (written.value === null) return value === null && status === written.status;
  return value === exactly(written.value * (unit?.factor ?? written.factor ?? 1));
}

/** What an answer about the unit multiplies all its cells with, as any of them that is not zero tells; null: nothing tells. */
function factorIn(
  made: readonly ObservationDraft[],
  written: readonly (UnsettledValue | undefined)[],
): number | null {
  for (const [at, { value }] of made.entries()) {
    const number = written[at]?.value ?? 0;
    if (value !== null && number !== 0) return exactly(value / number);
  }
  return null;
}
