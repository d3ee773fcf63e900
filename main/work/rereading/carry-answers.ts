import type { DeliveryId, QuestionId } from '../../../shared/domain/keys/ids.ts';
import { slotsOf } from '../../../shared/domain/rereading/slots.ts';
import type { WritableDb } from '../../store/connection.ts';
import { insertObservations } from '../../store/tables/observation-table.ts';
import {
  allQuestions,
  answeredAlong,
  copyAnswer,
  copyForAgency,
  insertQuestions,
} from '../../store/tables/question-table.ts';
import type { Plan } from './plan.ts';

/** What people said of the delivery is said of it as it is read now. */
export function carryAnswers(
  db: WritableDb,
  { before, id, plan }: { before: DeliveryId; id: DeliveryId; plan: Plan },
): void {
  const along = answeredAlong(db, before);
  const asked = new Map<QuestionId, QuestionId>();
  const carried = [...plan.answers, ...plan.stillAsked.map((question) => ({ question, observations: [] }))];
  for (const { question } of carried) {
    const [copy] = insertQuestions(db, id, [question], question.supersedes ?? null);
    asked.set(question.id, copy!);
    copyForAgency(db, question.id, copy!);
  }
  for (const { question, observations } of plan.answers) {
    const copy = asked.get(question.id)!;
    const settledBy = along.get(question.id);
    const first = settledBy === undefined ? undefined : asked.get(settledBy);
    copyAnswer(db, question.id, copy, first ?? null);
    insertObservations(db, id, observations, copy);
  }
  // Who wants the agency asked wants that of the same cells.
  const anew = allQuestions(db).filter((one) => one.delivery === id && one.state === 'open');
  const taken = new Set<QuestionId>();
  for (const { id: old, forAgency, ...question } of plan.open) {
    const slots = forAgency === undefined ? [] : slotsOf(question);
    const same = anew.find((one) => !taken.has(one.id) && slotsOf(one).some((slot) => slots.includes(slot)));
    if (same === undefined) continue;
    taken.add(same.id);
    copyForAgency(db, old, same.id);
  }
}
