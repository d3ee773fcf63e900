import { personKey } from '../../../shared/domain/people/person.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import { newestEntryOf, notAsSeen } from '../../store/seen-token.ts';
import {
  insertAnswerConfirmation,
  insertForAgency,
  questionById,
} from '../../store/tables/question-table.ts';
import { withdrawnOf } from '../../store/tables/withdrawn-of.ts';
import { whoIs } from '../people/people.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { confirmTaught } from './confirm-taught.ts';
import { listQuestions } from './questions.ts';
import { questionNews, questionSeen } from './seen-question.ts';
import type { QuestionId } from '../../../shared/domain/keys/ids.ts';

/** The second person's word on an answer beyond what was offered; the database itself refuses the first one's. */
export function confirmAnswer(
  app: App,
  workspace: Workspace,
  input: { question: QuestionId; by: string; seen?: string },
): Result<{ question: QuestionId }, ServiceError> {
  const who = whoIs(workspace.db, input.by);
  if (!who.ok) return who;
  const at = app.now();
  return workspace.commit<{ question: QuestionId }, ServiceError>(
    { at, by: who.value.name, command: 'confirm answer' },
    (db) => {
      const question = questionById(db, input.question);
      if (!question) return err({ tag: 'QuestionUnknown', question: input.question });
      const gone = withdrawnOf(workspace.db, question.delivery);
      if (gone) return err(gone);
      const { id, state, answer, answerId } = question;
      if (state !== 'proposed' || !answer || answerId === undefined)
        return err({ tag: 'AnswerNotProposed', question: id });
      if (personKey(answer.by) === personKey(who.value.name))
        return err({ tag: 'AnsweredBySamePerson', question: id, name: answer.by });
      if (input.seen !== undefined) {
        const row = listQuestions(workspace).find((one) => one.id === id)!;
        const now = questionSeen(newestEntryOf(workspace.db), row);
        const changed = notAsSeen(input.seen, now, () => questionNews(workspace, row));
        if (changed) return err(changed);
      }
      insertAnswerConfirmation(db, { answer: answerId, by: who.value.id, at });
      confirmTaught(app, db, question, who.value, at);
      const { reason: _, by: __, at: ___, confirmedBy: ____, ...given } = answer;
      return ok({ value: { question: id }, summary: { question: id, answer: given } });
    },
  );
}

/** Puts an open question on the next letter to its agency. */
export function askAgency(
  app: App,
  workspace: Workspace,
  input: { question: QuestionId; reason: string; by: string },
): Result<{ question: QuestionId }, ServiceError> {
  const who = whoIs(workspace.db, input.by);
  if (!who.ok) return who;
  const at = app.now();
  return workspace.commit<{ question: QuestionId }, ServiceError>(
    { at, by: who.value.name, command: 'ask agency' },
    (db) => {
      const question = questionById(db, input.question);
      if (!question) return err({ tag: 'QuestionUnknown', question: input.question });
      const gone = withdrawnOf(workspace.db, question.delivery);
      if (gone) return err(gone);
      const { id, answer, forAgency } = question;
      if (answer) return err({ tag: 'QuestionAnswered', question: id, by: answer.by, at: answer.at });
      if (forAgency)
        return err({ tag: 'AgencyAskedAlready', question: id, by: forAgency.by, at: forAgency.at });
      const reason = input.reason.trim();
      insertForAgency(db, { question: id, reason, by: who.value.id, at });
      return ok({ value: { question: id }, summary: { question: id, reason } });
    },
  );
}
