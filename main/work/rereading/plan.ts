import { keyText, type Key } from '../../../shared/domain/keys/figure-key.ts';
import type { DeliveryId, ObservationId } from '../../../shared/domain/keys/ids.ts';
import { standingDecision } from '../../../shared/domain/decisions/decision-state.ts';
import { isInForce } from '../../../shared/domain/observations/figure-value.ts';
import type { Observation } from '../../../shared/domain/observations/observation.ts';
import { compareReadings, type Compared } from '../../../shared/domain/rereading/compare.ts';
import {
  withSettled,
  type DecidedKey,
  type Rereading,
  type SettledByPeople,
} from '../../../shared/domain/rereading/settle.ts';
import { factOf } from '../../../shared/domain/rereading/slots.ts';
import { answeredObservations, loadObservations } from '../../store/tables/observation-table.ts';
import { allQuestions, type StoredQuestion } from '../../store/tables/question-table.ts';
import { replacedBy } from '../../store/tables/supersession-table.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import type { Reconciled } from '../conflicts/reconciled.ts';
import type { ReadDelivery } from '../intake/read-delivery.ts';

/** How a delivery may be read again as the workspace stands, and how that differs from what it was read as. */
export interface Plan extends Rereading, Compared {
  /** Its questions that people answered, with what the answers made, oldest first. */
  answers: readonly { question: StoredQuestion; observations: readonly Observation[] }[];
  /** Questions that still wait and do not come from its cells: whether it is a new version of another. */
  stillAsked: readonly StoredQuestion[];
  /** Others that wait. */
  open: readonly StoredQuestion[];
}

export type Standing = Pick<Reconciled, 'observations' | 'decisions' | 'by'>;

/** What deliveries that are read again in one act go on saying, as facts: the rest of what they say now is no witness. */
export type Together = ReadonlyMap<DeliveryId, ReadonlySet<string>>;

/** @param together the others that are taken in the same act, if any */
export function planOf(
  workspace: Workspace,
  state: Standing,
  delivery: DeliveryId,
  { interpretation }: Pick<ReadDelivery, 'interpretation'>,
  together: Together,
): Plan {
  const made = answeredObservations(workspace.db, delivery);
  const own = loadObservations(workspace.db, { delivery }).filter((o) => o.supersededBy === undefined);
  const taken = own.filter(({ id }) => !made.has(id));
  const byAnswer = Map.groupBy(own, ({ id }) => made.get(id));
  const questions = allQuestions(workspace.db).filter((one) => one.delivery === delivery);
  const answers = questions
    .filter(({ state: of }) => of !== 'open')
    .map((question) => ({ question, observations: byAnswer.get(question.id) ?? [] }));
  const waiting = questions.filter(({ state: of }) => of === 'open');
  const stillAsked = waiting.filter(({ kind }) => kind === 'new-version');
  const open = waiting.filter(({ kind }) => kind !== 'new-version');
  const settled: SettledByPeople = { answers, ...decidedOf(workspace, state, delivery, together) };
  const reading = withSettled(interpretation, taken, settled);
  const compared = compareReadings({ observations: taken, questions: open }, reading);
  return { ...reading, ...compared, answers, stillAsked, open };
}

/** What was decided, as far as another reading of the delivery could overturn it. */
function decidedOf(
  { db }: Workspace,
  { observations, decisions, by }: Standing,
  delivery: DeliveryId,
  together: Together,
): Pick<SettledByPeople, 'decisions' | 'picked' | 'earlier'> {
  const chain = new Set([delivery, ...replacedBy(db, delivery)]);
  const keys = new Map(
    decisions.map(({ figure, period }) => [keyText({ figure, period }), { figure, period }]),
  );
  const found = new Map<Key, DecidedKey>();
  const picked = new Set<ObservationId>();
  for (const [key, at] of keys) {
    const offered = by.observations.ofKey(at);
    const standing = standingDecision(at, by.decisions.get(at.figure) ?? [], offered, by.observations.byId);
    if (standing === null) continue;
    const { choice, value } = standing.decision;
    const stays = (o: Observation): boolean => {
      const says = together.get(o.delivery);
      return says === undefined || o.value === value || says.has(factOf(o));
    };
    const elsewhere = offered
      .filter((o) => isInForce(o) && !chain.has(o.delivery) && stays(o))
      .map((o) => o.value!);
    found.set(key, { value, keepsBoth: choice.kind === 'keep-both', elsewhere });
    // What was picked may have been said again since, in other words of the same body.
    if (choice.kind !== 'value') picked.add(lastOf(choice.observation, by));
  }
  const earlier = observations.filter(
    (o) => chain.has(o.delivery) && o.delivery !== delivery && isInForce(o),
  );
  return { decisions: found, picked, earlier };
}

/** What stands in the place of an observation now. */
function lastOf(id: ObservationId, { observations }: Standing['by']): ObservationId {
  let last = id;
  for (let o = observations.byId(id); o?.supersededBy !== undefined; o = observations.byId(o.supersededBy))
    last = o.supersededBy;
  return last;
}

/** What deliveries go on saying once they are read again: what they read as, and what people answered. */
export const togetherOf = (
  { db }: Workspace,
  reads: readonly { delivery: DeliveryId; read: Pick<ReadDelivery, 'interpretation'> }[],
): Together =>
  new Map(
    reads.map(({ delivery, read }) => {
      const made = answeredObservations(db, delivery);
      const answered = loadObservations(db, { delivery }).filter(({ id }) => made.has(id));
      return [delivery, new Set([...answered, ...read.interpretation.observations].map(factOf))] as const;
    }),
  );
