import type {
  Question,
  QuestionAnswer,
  QuestionDraft,
  Reading,
} from '../../../shared/domain/questions/question.ts';
import { plainQuestion, type PlainQuestion } from '../../../shared/domain/questions/plain-question.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { number, numberOrNull, statement, text, textOrNull, type Row } from '../statement.ts';
import {
  type DeliveryId,
  type QuestionId,
  questionId,
  deliveryId,
  type PersonId,
  type AnswerId,
  answerId,
  observationId,
  type ObservationId,
} from '../../../shared/domain/keys/ids.ts';

export function insertQuestions(
  db: WritableDb,
  delivery: DeliveryId,
  drafts: readonly QuestionDraft[],
  supersedes: DeliveryId | null = null,
): QuestionId[] {
  const insert = statement(
    db,
    'INSERT INTO question (delivery, sheet, ref, text, kind, readings, about, supersedes, entry) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  return drafts.map((draft) =>
    questionId(
      Number(
        insert.run(
          delivery,
          draft.sheet,
          draft.ref,
          draft.text,
          draft.kind,
          JSON.stringify(draft.readings),
          JSON.stringify(aboutOf(draft)),
          supersedes,
          db.entry,
        ).lastInsertRowid,
      ),
    ),
  );
}

/** What its cells have in common, as it is kept. */
type About = Pick<QuestionDraft, 'label' | 'scope' | 'settles' | 'unsettled' | 'table'>;

const aboutOf = ({ label, scope, settles, unsettled, table }: QuestionDraft): About => ({
  label,
  scope,
  settles,
  unsettled,
  ...(table === undefined ? {} : { table }),
});

const SELECT = `SELECT q.*, a.id AS answer, a.kind AS answer_kind, a.reading, a.value, a.detail, a.proposed, a.reason,
a.answered_at, p.name AS answered_by_name, s.name AS confirmed_by_name,
g.reason AS agency_reason, g.asked_at, t.name AS asked_by_name
FROM live_question q LEFT JOIN live_answer a ON a.question = q.id LEFT JOIN person p ON p.id = a.answered_by
LEFT JOIN live_answer_confirmation c ON c.answer = a.id LEFT JOIN person s ON s.id = c.confirmed_by
LEFT JOIN live_question_for_agency g ON g.question = q.id LEFT JOIN person t ON t.id = g.asked_by`;

export const allQuestions = (db: ReadableDb): StoredQuestion[] =>
  statement(db, `${SELECT} ORDER BY q.id`).all().map(toQuestion);

export function questionById(db: ReadableDb, id: QuestionId): StoredQuestion | null {
  const row = statement(db, `${SELECT} WHERE q.id = ?`).get(id);
  return row ? toQuestion(row) : null;
}

/** A question, and the delivery that it proposes to supersede where it asks that. */
export type StoredQuestion = Question & { supersedes?: DeliveryId; answerId?: AnswerId };

export function insertAnswer(
  db: WritableDb,
  row: {
    question: QuestionId;
    answer: QuestionAnswer;
    /** Waits for a second person. */
    proposed: boolean;
    /** The question with whose answer this one is settled. */
    along?: QuestionId;
    reason: string;
    by: PersonId;
    at: string;
  },
): void {
  const { answer } = row;
  statement(
    db,
    `INSERT INTO answer (question, kind, reading, value, detail, proposed, along, reason, answered_by, answered_at, entry)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    row.question,
    answer.kind,
    answer.kind === 'reading' ? answer.index : null,
    answer.kind === 'value' ? answer.value : null,
    isPlain(answer) ? null : JSON.stringify(answer),
    row.proposed ? 1 : 0,
    row.along ?? null,
    row.reason,
    row.by,
    row.at,
    db.entry,
  );
}

const isPlain = (answer: QuestionAnswer): boolean =>
  answer.kind === 'reading' ||
  answer.kind === 'value' ||
  (answer.kind === 'ignore' && answer.scope === undefined);

export function insertAnswerConfirmation(
  db: WritableDb,
  row: { answer: AnswerId; by: PersonId; at: string },
): void {
  statement(
    db,
    'INSERT INTO answer_confirmation (answer, confirmed_by, confirmed_at, entry) VALUES (?, ?, ?, ?)',
  ).run(row.answer, row.by, row.at, db.entry);
}

export function insertForAgency(
  db: WritableDb,
  row: { question: QuestionId; reason: string; by: PersonId; at: string },
): void {
  statement(
    db,
    'INSERT INTO question_for_agency (question, reason, asked_by, asked_at, entry) VALUES (?, ?, ?, ?, ?)',
  ).run(row.question, row.reason, row.by, row.at, db.entry);
}

/** An English sentence was kept with each reading before, and a tag not with all. */
type KeptReading = Omit<Reading, 'says'> & { why?: string; says?: Reading['says'] };

const tagged = ({ value, why, says, observations }: KeptReading): Reading => ({
  value,
  says: says ?? { tag: 'stored', en: why ?? '' },
  observations,
});

function toQuestion(row: Row): StoredQuestion {
  const supersedes = numberOrNull(row, 'supersedes');
  const answer = toAnswer(row);
  const confirmedBy = textOrNull(row, 'confirmed_by_name');
  const about = textOrNull(row, 'about');
  const plain: PlainQuestion = {
    sheet: text(row, 'sheet'),
    ref: text(row, 'ref'),
    text: text(row, 'text'),
    kind: text(row, 'kind') as Question['kind'],
    readings: (JSON.parse(text(row, 'readings')) as KeptReading[]).map(tagged),
  };
  return {
    ...(about === null ? plainQuestion(plain) : { ...plain, ...(JSON.parse(about) as About) }),
    id: questionId(number(row, 'id')),
    delivery: deliveryId(number(row, 'delivery')),
    state: stateOf(row, confirmedBy),
    ...(answer
      ? {
          answerId: answerId(number(row, 'answer')),
          answer: {
            ...answer,
            reason: text(row, 'reason'),
            by: text(row, 'answered_by_name'),
            at: text(row, 'answered_at'),
            ...(confirmedBy === null ? {} : { confirmedBy }),
          },
        }
      : {}),
    ...forAgency(row),
    ...(supersedes === null ? {} : { supersedes: deliveryId(supersedes) }),
  };
}

function stateOf(row: Row, confirmedBy: string | null): Question['state'] {
  if (textOrNull(row, 'answer_kind') === null) return 'open';
  return number(row, 'proposed') === 1 && confirmedBy === null ? 'proposed' : 'answered';
}

function forAgency(row: Row): Pick<Question, 'forAgency'> {
  const by = textOrNull(row, 'asked_by_name');
  if (by === null) return {};
  return { forAgency: { reason: text(row, 'agency_reason'), by, at: text(row, 'asked_at') } };
}

function toAnswer(row: Row): QuestionAnswer | null {
  const kind = textOrNull(row, 'answer_kind') as QuestionAnswer['kind'] | null;
  if (kind === null) return null;
  const detail = textOrNull(row, 'detail');
  if (detail !== null) return JSON.parse(detail) as QuestionAnswer;
  if (kind === 'reading') return { kind, index: number(row, 'reading') };
  if (kind === 'value') return { kind, value: number(row, 'value') };
  return { kind: 'ignore' };
}

/**
 * Gives a question the answer that another one has, as its person gave it, with the second person's word.
 *
 * @param along the question with whose answer it was settled, where that is so
 */
export function copyAnswer(db: WritableDb, from: QuestionId, to: QuestionId, along: QuestionId | null): void {
  const { changes } = statement(
    db,
    `INSERT INTO answer (question, kind, reading, value, detail, proposed, along, reason, answered_by, answered_at, entry)
SELECT ?, kind, reading, value, detail, proposed, ?, reason, answered_by, answered_at, ? FROM live_answer WHERE question = ?`,
  ).run(to, along, db.entry, from);
  if (changes === 0) throw new Error(`question ${from} has no answer`);
  statement(
    db,
    `INSERT INTO answer_confirmation (answer, confirmed_by, confirmed_at, entry)
SELECT (SELECT id FROM live_answer WHERE question = ?), c.confirmed_by, c.confirmed_at, ?
FROM live_answer_confirmation c JOIN live_answer a ON a.id = c.answer WHERE a.question = ?`,
  ).run(to, db.entry, from);
}

/** The same of somebody's wish that the agency be asked; nothing where nobody has it. */
export function copyForAgency(db: WritableDb, from: QuestionId, to: QuestionId): void {
  statement(
    db,
    `INSERT INTO question_for_agency (question, reason, asked_by, asked_at, entry)
SELECT ?, reason, asked_by, asked_at, ? FROM live_question_for_agency WHERE question = ?`,
  ).run(to, db.entry, from);
}

/** Questions of a delivery that were settled with the answer to another one, by that one. */
export const answeredAlong = (db: ReadableDb, delivery: DeliveryId): Map<QuestionId, QuestionId> =>
  new Map(
    statement(
      db,
      `SELECT a.question, a.along FROM live_answer a JOIN live_question q ON q.id = a.question
WHERE q.delivery = ? AND a.along IS NOT NULL`,
    )
      .all(delivery)
      .map((row) => [questionId(number(row, 'question')), questionId(number(row, 'along'))]),
  );

/** Observations of answers that wait for a second person. */
export const unconfirmedObservations = (db: ReadableDb): Set<ObservationId> =>
  new Set(
    statement(
      db,
      `SELECT o.id FROM live_answer a JOIN live_observation o ON o.question = a.question
WHERE a.proposed = 1 AND a.id NOT IN (SELECT answer FROM live_answer_confirmation)`,
    )
      .all()
      .map((row) => observationId(number(row, 'id'))),
  );
