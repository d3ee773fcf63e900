import type {
  Question,
  QuestionAnswer,
  QuestionDraft,
  Reading,
} from '../../../shared/domain/questions/question.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { number, numberOrNull, statement, text, textOrNull, type Row } from '../statement.ts';
import {
  type DeliveryId,
  type QuestionId,
  questionId,
  deliveryId,
  type PersonId,
} from '../../../shared/domain/keys/ids.ts';

export function insertQuestions(
  db: WritableDb,
  delivery: DeliveryId,
  drafts: readonly QuestionDraft[],
  supersedes: DeliveryId | null = null,
): QuestionId[] {
  const insert = statement(
    db,
    'INSERT INTO question (delivery, sheet, ref, text, kind, readings, supersedes, entry) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
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
          supersedes,
          db.entry,
        ).lastInsertRowid,
      ),
    ),
  );
}

const SELECT = `SELECT q.*, a.kind AS answer_kind, a.reading, a.value, a.reason, a.answered_at, p.name AS answered_by_name
FROM live_question q LEFT JOIN live_answer a ON a.question = q.id LEFT JOIN person p ON p.id = a.answered_by`;

export const allQuestions = (db: ReadableDb): StoredQuestion[] =>
  statement(db, `${SELECT} ORDER BY q.id`).all().map(toQuestion);

export function questionById(db: ReadableDb, id: QuestionId): StoredQuestion | null {
  const row = statement(db, `${SELECT} WHERE q.id = ?`).get(id);
  return row ? toQuestion(row) : null;
}

/** A question, and the delivery that it proposes to supersede where it asks that. */
export type StoredQuestion = Question & { supersedes?: DeliveryId };

export function insertAnswer(
  db: WritableDb,
  row: { question: QuestionId; answer: QuestionAnswer; reason: string; by: PersonId; at: string },
): void {
  const { answer } = row;
  statement(
    db,
    `INSERT INTO answer (question, kind, reading, value, reason, answered_by, answered_at, entry)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    row.question,
    answer.kind,
    answer.kind === 'reading' ? answer.index : null,
    answer.kind === 'value' ? answer.value : null,
    row.reason,
    row.by,
    row.at,
    db.entry,
  );
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
  return {
    id: questionId(number(row, 'id')),
    delivery: deliveryId(number(row, 'delivery')),
    sheet: text(row, 'sheet'),
    ref: text(row, 'ref'),
    text: text(row, 'text'),
    kind: text(row, 'kind') as Question['kind'],
    readings: (JSON.parse(text(row, 'readings')) as KeptReading[]).map(tagged),
    state: answer ? 'answered' : 'open',
    ...(answer
      ? {
          answer: {
            ...answer,
            reason: text(row, 'reason'),
            by: text(row, 'answered_by_name'),
            at: text(row, 'answered_at'),
          },
        }
      : {}),
    ...(supersedes === null ? {} : { supersedes: deliveryId(supersedes) }),
  };
}

function toAnswer(row: Row): QuestionAnswer | null {
  const kind = textOrNull(row, 'answer_kind') as QuestionAnswer['kind'] | null;
  if (kind === null) return null;
  if (kind === 'reading') return { kind, index: number(row, 'reading') };
  if (kind === 'value') return { kind, value: number(row, 'value') };
  return { kind };
}
