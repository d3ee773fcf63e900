import type { Decision, DecisionChoice } from '../../../shared/domain/decisions/decision.ts';
import type { QuestionAnswer } from '../../../shared/domain/questions/question.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import { confirm, decide } from '../decisions/decisions.ts';
import { listObservations } from '../observations/observations.ts';
import { answerQuestion } from '../questions/answer-question.ts';
import { listQuestions, type QuestionRow } from '../questions/questions.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import type { ShippedAnswer, ShippedDecision } from './shipped.ts';
import { parseRange, parseRef } from '../../../shared/domain/sheets/cell-ref.ts';
import { keyText } from '../../../shared/domain/keys/figure-key.ts';

/** What an example refers to is not in the workspace. */
export interface NotFound {
  tag: 'NotFound';
  what: string;
}

/** Answers the questions that the example names; a question that nobody asked is skipped. */
export function applyAnswers(
  app: App,
  workspace: Workspace,
  answers: readonly ShippedAnswer[],
): Result<{ answered: number; skipped: string[] }, ServiceError> {
  const skipped: string[] = [];
  let answered = 0;
  for (const shipped of answers) {
    const question = listQuestions(workspace).find(
      (q) =>
        q.state === 'open' &&
        q.file === shipped.file &&
        isSheet(q.sheet, shipped.sheet) &&
        holdsCell(q.ref, shipped.cell),
    );
    const answer = question ? answerOf(question, shipped) : null;
    if (!question || !answer) {
      skipped.push(`${shipped.file} ${shipped.sheet} ${shipped.cell}`);
      continue;
    }
    const done = answerQuestion(app, workspace, {
      question: question.id,
      answer,
      reason: shipped.reason,
      by: shipped.by,
    });
    if (!done.ok) return done;
    answered += 1;
  }
  return ok({ answered, skipped });
}

/** A question about several cells is about each of them. */
const holdsCell = (refs: string, cell: string): boolean => {
  const { row, col } = parseRef(cell);
  return refs
    .split(',')
    .filter((ref) => ref !== '')
    .some((ref) => {
      const { top, bottom, left, right } = parseRange(ref);
      return top <= row && row <= bottom && left <= col && col <= right;
    });
};

/** A text file has one sheet, whatever its reader calls it. */
const isSheet = (sheet: string, shipped: string): boolean => shipped === '' || sheet === shipped;

function answerOf(question: QuestionRow, { answer }: ShippedAnswer): QuestionAnswer | null {
  if ('ignore' in answer) return { kind: 'ignore' };
  const index =
    'reading' in answer
      ? answer.reading - 1
      : question.readings.findIndex((reading) => reading.value === answer.readAs);
  return question.readings[index] ? { kind: 'reading', index } : null;
}

/** Proposes and confirms each decision, in the names of the two people that the example gives. */
export function applyDecisions(
  app: App,
  workspace: Workspace,
  decisions: readonly ShippedDecision[],
): Result<number, ServiceError | NotFound> {
  for (const decision of decisions) {
    const proposed = proposeShipped(app, workspace, decision);
    if (!proposed.ok) return proposed;
    const { confirmedBy } = decision;
    const confirmed = confirm(app, workspace, { decision: proposed.value.id, by: confirmedBy });
    if (!confirmed.ok) return confirmed;
  }
  return ok(decisions.length);
}

/** Proposes a decision in the name of the person that the example gives. */
export function proposeShipped(
  app: App,
  workspace: Workspace,
  { key, choice, reason, proposedBy }: ShippedDecision,
): Result<Decision, ServiceError | NotFound> {
  const chosen = choice.kind === 'value' ? choice : picked(app, workspace, key, choice);
  if (chosen === null) return err({ tag: 'NotFound', what: `the value that decides ${key}` });
  return decide(app, workspace, {
    key,
    choice: chosen,
    reason,
    by: proposedBy,
  });
}

type Picked = Extract<ShippedDecision['choice'], { agency: string }>;

/** One cell may carry several values: the key's own comes first. */
function picked(app: App, workspace: Workspace, key: string, from: Picked): DecisionChoice | null {
  const inCell = listObservations(app, workspace, { agency: from.agency }).filter(
    ({ source }) =>
      source.file === from.file && isSheet(source.sheet, from.sheet) && source.ref === from.cell,
  );
  const own = inCell.find((row) => keyText(row) === key);
  const found = own ?? inCell[0];
  return found ? { kind: from.kind, observation: found.id } : null;
}
