import type { QuestionAnswer } from '../../../shared/domain/questions/question.ts';
import { rangesOf, within, areaOf } from '../../../shared/domain/sheets/ranges.ts';
import type { Range } from '../../../shared/domain/sheets/cell-ref.ts';
import type { StoredQuestion } from '../../store/tables/question-table.ts';
import { allQuestions } from '../../store/tables/question-table.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import type { QuestionId } from '../../../shared/domain/keys/ids.ts';

/** Open questions of the same sheet that an "ignore" of a wider scope settles with the one that is answered. */
export function settledAlong(
  workspace: Workspace,
  question: StoredQuestion,
  answer: QuestionAnswer,
): QuestionId[] {
  if (answer.kind !== 'ignore' || answer.scope === undefined || answer.scope === 'cell') return [];
  const area = wider(question, answer.scope);
  return allQuestions(workspace.db)
    .filter(
      (other) =>
        other.id !== question.id &&
        other.delivery === question.delivery &&
        other.sheet === question.sheet &&
        other.state === 'open' &&
        other.ref !== '' &&
        rangesOf(other.ref).every((range) => within(range, area)),
    )
    .map(({ id }) => id);
}

/** null: the whole sheet. Where the table is not known, a row or column goes over the sheet. */
function wider({ ref, table }: StoredQuestion, scope: 'row' | 'column' | 'table' | 'sheet'): Range | null {
  if (scope === 'sheet' || ref === '') return null;
  const own = areaOf(rangesOf(ref));
  const all =
    table === undefined ? { top: 1, left: 1, bottom: Infinity, right: Infinity } : areaOf(rangesOf(table));
  if (scope === 'table') return table === undefined ? own : all;
  return scope === 'row'
    ? { ...own, left: all.left, right: all.right }
    : { ...own, top: all.top, bottom: all.bottom };
}
