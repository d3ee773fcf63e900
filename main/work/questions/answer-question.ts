import {
  isBeyondOffers,
  isUnconfirmed,
  type QuestionAnswer,
} from '../../../shared/domain/questions/question.ts';
import { observationKey } from '../../../shared/domain/observations/new-version.ts';
import type { ObservationDraft } from '../../../shared/domain/observations/observation.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import type { WritableDb } from '../../store/connection.ts';
import { deliveryById } from '../../store/tables/delivery-table.ts';
import { insertObservations } from '../../store/tables/observation-table.ts';
import { insertAnswer, questionById, type StoredQuestion } from '../../store/tables/question-table.ts';
import { withdrawnOf } from '../../store/tables/withdrawn-of.ts';
import { whoIs } from '../people/people.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { draftsOf } from './answer-drafts.ts';
import { listQuestions } from './questions.ts';
import { questionNews, questionSeen } from './seen-question.ts';
import { settledAlong } from './settled-along.ts';
import { newestEntryOf, notAsSeen } from '../../store/seen-token.ts';
import { supersede, supersedeKeys, supersedeReread } from '../observations/supersede.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import type { ObservationId, PersonId, QuestionId } from '../../../shared/domain/keys/ids.ts';

export interface AnswerInput {
  question: QuestionId;
  answer: QuestionAnswer;
  reason: string;
  by: string;
  /** Token of what was weighed; absent: whatever the workspace holds. */
  seen?: string;
}

export interface Answered {
  question: QuestionId;
  observations: ObservationId[];
  /** Waits for a second person. */
  proposed: boolean;
  /** Other questions that it settled. */
  along: QuestionId[];
}

/**
 * Closes a question: what it yields becomes observations of its delivery. What nobody offered waits for a second
 * person; its observations are there, and no figure that rests on them alone is agreed.
 */
export function answerQuestion(
  app: App,
  workspace: Workspace,
  input: AnswerInput,
): Result<Answered, ServiceError> {
  const who = whoIs(workspace.db, input.by);
  if (!who.ok) return who;
  const reason = input.reason.trim();
  if (reason === '') return err({ tag: 'ReasonMissing' });
  const at = app.now();
  return workspace.commit<Answered, ServiceError>({ at, by: who.value.name, command: 'answer' }, (db) => {
    const question = questionById(db, input.question);
    if (!question) return err({ tag: 'QuestionUnknown', question: input.question });
    const gone = withdrawnOf(workspace.db, question.delivery);
    if (gone) return err(gone);
    const { answer: given } = question;
    if (given) return err({ tag: 'QuestionAnswered', question: question.id, by: given.by, at: given.at });
    if (input.seen !== undefined) {
      const row = listQuestions(workspace).find(({ id }) => id === question.id)!;
      const now = questionSeen(newestEntryOf(workspace.db), row);
      const changed = notAsSeen(input.seen, now, () => questionNews(workspace, row));
      if (changed) return err(changed);
    }
    const drafts = draftsOf(app, workspace, question, input.answer);
    if (!drafts.ok) return drafts;
    // Nobody confirms alone what one person taught.
    const isTaught =
      drafts.value.length > 0 &&
      (question.kind === 'as-taught' || isUnconfirmedReading(question, input.answer));
    const proposed = isTaught || (isBeyondOffers(input.answer) && !isOffered(question, drafts.value));
    const said = { reason, by: who.value.id, at };
    insertAnswer(db, { question: question.id, answer: input.answer, proposed, ...said });
    const along = settledAlong(workspace, question, input.answer);
    for (const other of along)
      insertAnswer(db, {
        question: other,
        answer: { kind: 'ignore' },
        proposed: false,
        along: question.id,
        ...said,
      });
    const observations = insertObservations(db, question.delivery, drafts.value, question.id);
    if (question.kind === 'period-differs') supersedeReread(db, question.delivery, observations);
    const isNewVersion = input.answer.kind === 'reading' && input.answer.index === 0;
    if (question.supersedes !== undefined && isNewVersion) {
      const refused = confirmVersion(db, question, question.supersedes, said);
      if (refused) return err(refused);
    } else if (observations.length > 0) supersedeKeys(db, question.delivery);
    const value = { question: question.id, observations, proposed, along };
    const summary = {
      question: question.id,
      answer: input.answer,
      reason,
      observations,
      ...(proposed ? { proposed } : {}),
      ...(along.length === 0 ? {} : { along }),
    };
    return ok({ value, summary });
  });
}

const isUnconfirmedReading = ({ readings }: StoredQuestion, answer: QuestionAnswer): boolean => {
  const chosen = answer.kind === 'reading' ? readings[answer.index] : undefined;
  return chosen !== undefined && isUnconfirmed(chosen);
};

/** Whether one of the readings would have come to the same. */
const isOffered = (question: StoredQuestion, drafts: readonly ObservationDraft[]): boolean =>
  question.readings.some(
    (reading) =>
      !isUnconfirmed(reading) &&
      reading.observations.length > 0 &&
      factsOf(reading.observations) === factsOf(drafts),
  );

const factsOf = (drafts: readonly ObservationDraft[]): string =>
  drafts
    .map((one) =>
      JSON.stringify([
        observationKey(one),
        one.agency,
        one.value,
        one.status,
        one.claimedChange ?? null,
        one.cells[0]?.ref ?? '',
      ]),
    )
    .toSorted()
    .join(' ');

function confirmVersion(
  db: WritableDb,
  question: StoredQuestion,
  superseded: NonNullable<StoredQuestion['supersedes']>,
  said: { reason: string; by: PersonId; at: string },
): ServiceError | null {
  const already = deliveryById(db, superseded)?.supersededBy;
  if (already !== undefined) return { tag: 'AlreadySuperseded', delivery: superseded, by: already };
  supersede(db, { superseded, supersededBy: question.delivery, ...said });
  return null;
}
