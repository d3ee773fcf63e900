import { keyText } from '../../../shared/domain/keys/figure-key.ts';
import type { Observation, ObservationDraft } from '../../../shared/domain/observations/observation.ts';
import type { ReadingSays } from '../../../shared/domain/questions/reading-says.ts';
import { observationKey } from '../../../shared/domain/observations/new-version.ts';
import type { Question, QuestionAnswer, Reading } from '../../../shared/domain/questions/question.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import type { WritableDb } from '../../store/connection.ts';
import { allDeliveries, deliveryById } from '../../store/tables/delivery-table.ts';
import { insertObservations, loadObservations } from '../../store/tables/observation-table.ts';
import {
  allQuestions,
  insertAnswer,
  questionById,
  type StoredQuestion,
} from '../../store/tables/question-table.ts';
import { whoIs } from '../people/people.ts';
import { unfitting } from '../observations/typed-value.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { questionNews, questionSeen } from './seen-question.ts';
import { newestEntryOf, notAsSeen } from '../../store/seen-token.ts';
import { stateView } from '../conflicts/reconciled.ts';
import { supersede, supersedeKeys, supersedeReread } from '../observations/supersede.ts';
import { view } from '../../session/view.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import type { DeliveryId, ObservationId, PersonId, QuestionId } from '../../../shared/domain/keys/ids.ts';
import { cellKey, type CellKey } from '../../../shared/domain/keys/cell-key.ts';

/** A question as a host shows it. `superseded`: a later version of the delivery settled or asks it again. */
export interface QuestionRow {
  id: QuestionId;
  delivery: DeliveryId;
  file: string;
  sheet: string;
  ref: string;
  text: string;
  kind: Question['kind'];
  readings: { value: number | null; says: ReadingSays; figures: string[] }[];
  state: 'open' | 'answered' | 'superseded';
  answer?: Question['answer'];
}

/** @param readIn what was read in a delivery, superseded values included */
export function listQuestions(
  workspace: Workspace,
  readIn = (delivery: DeliveryId): readonly Observation[] => loadObservations(workspace.db, { delivery }),
): QuestionRow[] {
  const deliveries = new Map(allDeliveries(workspace.db).map((d) => [d.id, d]));
  const questions = allQuestions(workspace.db);
  const settled = settledCells(readIn, questions);
  return questions.map((question) => {
    const delivery = deliveries.get(question.delivery);
    const later = delivery?.supersededBy;
    const repeated =
      later !== undefined &&
      (deliveries.get(later)?.sha256 === delivery?.sha256 || settled(later, question.sheet, question.ref));
    return {
      id: question.id,
      delivery: question.delivery,
      file: delivery?.file ?? '',
      sheet: question.sheet,
      ref: question.ref,
      text: question.text,
      kind: question.kind,
      readings: question.readings.map((reading) => ({
        value: reading.value,
        says: reading.says,
        figures: [...new Set(reading.observations.map((o) => keyText(o)))],
      })),
      state: question.state === 'open' && repeated ? 'superseded' : question.state,
      ...(question.answer === undefined ? {} : { answer: question.answer }),
    };
  });
}

export const questionsView = view('questions', ({ from: { workspace }, get }) =>
  listQuestions(workspace, (delivery) => get(stateView).observations.filter((o) => o.delivery === delivery)),
);

/** Whether a delivery says something of a cell itself: as a value, or as a question of its own. */
function settledCells(
  readIn: (delivery: DeliveryId) => readonly Observation[],
  questions: readonly StoredQuestion[],
): (delivery: DeliveryId, sheet: string, ref: string) => boolean {
  const cells = new Map<DeliveryId, Set<CellKey>>();
  return (delivery, sheet, ref) => {
    let own = cells.get(delivery);
    if (!own) {
      const asked = questions.filter((q) => q.delivery === delivery).map(cellKey);
      const read = readIn(delivery).flatMap((o) => o.cells);
      own = new Set([...asked, ...read.map(cellKey)]);
      cells.set(delivery, own);
    }
    return own.has(cellKey({ sheet, ref }));
  };
}

export interface AnswerInput {
  question: QuestionId;
  answer: QuestionAnswer;
  reason: string;
  by: string;
  /** Token of what was weighed; absent: whatever the workspace holds. */
  seen?: string;
}

/** Closes a question for good: what it yields becomes observations of its delivery. */
export function answerQuestion(
  app: App,
  workspace: Workspace,
  input: AnswerInput,
): Result<{ question: QuestionId; observations: ObservationId[] }, ServiceError> {
  const who = whoIs(workspace.db, input.by);
  if (!who.ok) return who;
  const reason = input.reason.trim();
  if (reason === '') return err({ tag: 'ReasonMissing' });
  const at = app.now();
  return workspace.commit<{ question: QuestionId; observations: ObservationId[] }, ServiceError>(
    { at, by: who.value.name, command: 'answer' },
    (db) => {
      const question = questionById(db, input.question);
      if (!question) return err({ tag: 'QuestionUnknown', question: input.question });
      const { answer: given } = question;
      if (given) return err({ tag: 'QuestionAnswered', question: question.id, by: given.by, at: given.at });
      if (input.seen !== undefined) {
        const row = listQuestions(workspace).find(({ id }) => id === question.id)!;
        const now = questionSeen(newestEntryOf(workspace.db), row);
        const changed = notAsSeen(input.seen, now, () => questionNews(workspace, row));
        if (changed) return err(changed);
      }
      const drafts = draftsOf(app, question, input.answer);
      if (!drafts.ok) return drafts;
      insertAnswer(db, { question: question.id, answer: input.answer, reason, by: who.value.id, at });
      const observations = insertObservations(db, question.delivery, drafts.value, question.id);
      if (question.kind === 'period-differs') supersedeReread(db, question.delivery, observations);
      const isNewVersion = input.answer.kind === 'reading' && input.answer.index === 0;
      if (question.supersedes !== undefined && isNewVersion) {
        const refused = confirmVersion(db, question, question.supersedes, { reason, by: who.value.id, at });
        if (refused) return err(refused);
      } else if (observations.length > 0) supersedeKeys(db, question.delivery);
      const summary = { question: question.id, answer: input.answer, reason, observations };
      return ok({ value: { question: question.id, observations }, summary });
    },
  );
}

function confirmVersion(
  db: WritableDb,
  question: StoredQuestion,
  superseded: DeliveryId,
  said: { reason: string; by: PersonId; at: string },
): ServiceError | null {
  const already = deliveryById(db, superseded)?.supersededBy;
  if (already !== undefined) return { tag: 'AlreadySuperseded', delivery: superseded, by: already };
  supersede(db, { superseded, supersededBy: question.delivery, ...said });
  return null;
}

function draftsOf(
  app: App,
  question: StoredQuestion,
  answer: QuestionAnswer,
): Result<ObservationDraft[], ServiceError> {
  const { readings } = question;
  if (answer.kind === 'ignore') return ok([]);
  if (answer.kind === 'reading') {
    const reading = readings[answer.index];
    if (reading) return ok(reading.observations);
    return err({
      tag: 'ReadingUnknown',
      question: question.id,
      reading: answer.index + 1,
      readings: readings.length,
    });
  }
  const drafts = typedDrafts(readings, answer.value);
  if (!drafts) return err({ tag: 'ValueWithoutFigure', question: question.id });
  // A change may be below zero; a fraction of a person is none either.
  const counts = drafts.map((draft) => ({
    figure: draft.figure,
    value: draft.value === answer.value ? answer.value : Math.abs(answer.value),
  }));
  const refused = counts.map(({ figure, value }) => unfitting(app.catalogue(), figure, value)).find(Boolean);
  return refused ? err(refused) : ok(drafts);
}

/**
 * What a typed number yields in place of the readings' numbers, or null where they do not agree on what it
 * would be: each must be one value, or one change, of one and the same key.
 */
export function typedDrafts(readings: readonly Reading[], value: number): ObservationDraft[] | null {
  const proposals = readings.map((reading) => reading.observations).filter((drafts) => drafts.length > 0);
  const keys = new Set(proposals.map((drafts) => drafts.map(observationKey).join(' ')));
  const [draft] = proposals[0] ?? [];
  if (!draft || keys.size > 1) return null;
  if (readings.every(isItsValue)) return [{ ...draft, value, status: value === 0 ? 'zero' : 'value' }];
  const sameValue = proposals.every((drafts) => drafts[0]!.value === draft.value);
  return sameValue && readings.every(isItsChange) ? [{ ...draft, claimedChange: value }] : null;
}

/** Not so where the cell is a year, or the change beside a value: a number typed for it is no value. */
const isItsValue = ({ value, observations }: Reading): boolean =>
  observations.length === 0 || (observations.length === 1 && observations[0]?.value === value);

/** The cell beside the value: a number typed for it is the change that the sender claims. */
export const isItsChange = ({ value, observations }: Reading): boolean =>
  value !== null && observations.length === 1 && observations[0]?.claimedChange === value;
