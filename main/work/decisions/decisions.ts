import type { Authority, Decision, DecisionChoice } from '../../../shared/domain/decisions/decision.ts';
import { isOvertaken } from '../../../shared/domain/decisions/decision-state.ts';
import { keyText, type FigureKey } from '../../../shared/domain/keys/figure-key.ts';
import type { Observation } from '../../../shared/domain/observations/observation.ts';
import { personKey } from '../../../shared/domain/people/person.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import {
  allDecisions,
  decisionById,
  insertConfirmation,
  insertDecision,
} from '../../store/tables/decision-table.ts';
import type { ReadableDb } from '../../store/connection.ts';
import { deliveryById } from '../../store/tables/delivery-table.ts';
import { historyBefore } from '../../store/tables/history-table.ts';
import { loadObservations, newestObservation } from '../../store/tables/observation-table.ts';
import { acceptedOf } from '../conflicts/accepted-key.ts';
import { candidatesOf } from '../conflicts/candidates.ts';
import { knownKey } from '../catalogue/catalogue-lookup.ts';
import { keepEvidence, type EvidenceFile } from '../intake/evidence-file.ts';
import { whoIs } from '../people/people.ts';
import { sourceRecord, type SourceRecord } from '../conflicts/picked-source.ts';
import { unfitting } from '../observations/typed-value.ts';
import { reconcile, type Reconciled } from '../conflicts/reconciled.ts';
import { figureNews, seenFigures } from '../conflicts/seen-figure.ts';
import { notAsSeen } from '../../store/seen-token.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import type { DecisionId, ObservationId } from '../../../shared/domain/keys/ids.ts';

export interface DecideInput {
  key: string;
  choice: DecisionChoice;
  reason: string;
  by: string;
  authority?: Authority;
  /** The letter that says so, read already; it is kept with the decision. */
  evidence?: EvidenceFile;
  /** Token of what was weighed; absent: whatever the workspace holds. */
  seen?: string;
}

/** Proposes which value is accepted. It counts once a second person has confirmed it. */
export function decide(
  app: App,
  workspace: Workspace,
  input: DecideInput,
  stateNow = (): Reconciled => reconcile(app, workspace),
): Result<Decision, ServiceError> {
  const who = whoIs(workspace.db, input.by);
  if (!who.ok) return who;
  const reason = input.reason.trim();
  if (reason === '') return err({ tag: 'ReasonMissing' });
  const key = knownKey(app.catalogue(), input.key, workspace.meta.period);
  if (!key.ok) return key;
  const { choice } = input;
  const refused = choice.kind === 'value' ? unfitting(app.catalogue(), key.value.figure, choice.value) : null;
  if (refused) return err(refused);
  const at = app.now();
  return workspace.commit<Decision, ServiceError>({ at, by: who.value.name, command: 'decide' }, (db) => {
    // Read within the transaction: nothing that another process brings can come between it and what is kept.
    const state = stateNow();
    const changed = notAsWeighed(app, workspace, () => state, key.value, input.seen);
    if (changed) return err(changed);
    const value = chosenValue(app, state, key.value, input.choice);
    if (!value.ok) return value;
    const source = pickedSource(workspace, state, input.choice);
    // What stood until now: the history says what the decision changed.
    const before = acceptedOf(app, state, key.value).value;
    const id = insertDecision(db, {
      ...key.value,
      choice: input.choice,
      value: value.value,
      reason,
      authority: input.authority,
      evidence:
        input.evidence &&
        keepEvidence(db, workspace, input.evidence, { kind: 'evidence', by: who.value.id, at }),
      weighed: newestObservation(db),
      by: who.value.id,
      at,
    });
    const summary = {
      decision: id,
      key: keyText(key.value),
      choice: input.choice,
      value: value.value,
      ...(source === null ? {} : { source }),
      before,
      reason,
      ...(input.authority === undefined ? {} : { authority: input.authority }),
      ...(input.evidence === undefined ? {} : { evidence: input.evidence.file }),
    };
    return ok({ value: decisionById(db, id)!, summary });
  });
}

/** The second person's word; the database itself refuses the first one's. */
export function confirm(
  app: App,
  workspace: Workspace,
  input: { decision: DecisionId; by: string; seen?: string },
  stateNow = (): Reconciled => reconcile(app, workspace),
): Result<Decision, ServiceError> {
  const who = whoIs(workspace.db, input.by);
  if (!who.ok) return who;
  const at = app.now();
  return workspace.commit<Decision, ServiceError>({ at, by: who.value.name, command: 'confirm' }, (db) => {
    const decision = decisionById(db, input.decision);
    if (!decision) return err({ tag: 'DecisionUnknown', decision: input.decision });
    const { id, confirmedBy, confirmedAt, figure, period } = decision;
    if (confirmedBy !== undefined) {
      return err({ tag: 'DecisionConfirmed', decision: id, by: confirmedBy, at: confirmedAt ?? '' });
    }
    if (personKey(decision.proposedBy) === personKey(who.value.name)) {
      return err({ tag: 'SamePerson', decision: id, name: decision.proposedBy });
    }
    const changed = notAsWeighed(app, workspace, stateNow, { figure, period }, input.seen);
    if (changed) return err(changed);
    const said = loadObservations(db, { figure });
    const offered = said.filter((o) => o.period === period);
    // What was picked may be a rival of another key.
    const find = (one: ObservationId): Observation | undefined =>
      said.find((o) => o.id === one) ?? stateNow().by.observations.byId(one);
    const newer = allDecisions(db).some(
      (other) =>
        other.id > id &&
        other.confirmedBy !== undefined &&
        other.figure === figure &&
        other.period === period,
    );
    if (newer || isOvertaken(decision, offered, find)) {
      return err({ tag: 'DecisionOvertaken', decision: id, key: keyText({ figure, period }) });
    }
    insertConfirmation(db, { decision: id, by: who.value.id, at });
    const before = valueBefore(db, id);
    return ok({
      value: decisionById(db, id)!,
      summary: { decision: id, key: keyText({ figure, period }), value: decision.value, before },
    });
  });
}

/** @param stateNow asked only where somebody says what was seen: it is dear in a large workspace */
function notAsWeighed(
  app: App,
  workspace: Workspace,
  stateNow: () => Reconciled,
  key: FigureKey,
  seen: string | undefined,
): ServiceError | null {
  if (seen === undefined) return null;
  const state = stateNow();
  const now = seenFigures(app, workspace, state)(key).seen;
  return notAsSeen(seen, now, (since) => figureNews(app, workspace, state, [key], since));
}

/** The value that stood before a decision was proposed; null where nothing did, or its line does not say. */
function valueBefore(db: ReadableDb, decision: DecisionId): number | null {
  const [line] = historyBefore(db, {
    before: null,
    limit: 1,
    commands: ['decide'],
    containing: `"decision":${decision},`,
  });
  const before = line?.summary['before'];
  return typeof before === 'number' ? before : null;
}

/** The value that a choice means; an observation must be of the key, or a rival that is listed for it. */
function chosenValue(
  app: App,
  state: Reconciled,
  key: FigureKey,
  choice: DecisionChoice,
): Result<number, ServiceError> {
  if (choice.kind === 'value') return ok(choice.value);
  const picked = state.by.observations.byId(choice.observation);
  if (!picked) return err({ tag: 'ObservationUnknown', observation: choice.observation });
  if (!isOf(key, picked) && !candidatesOf(app.catalogue(), state, key).includes(picked)) {
    const of = keyText(picked);
    return err({ tag: 'ObservationOfOtherKey', observation: picked.id, of, key: keyText(key) });
  }
  if (picked.value === null) return err({ tag: 'ObservationWithoutValue', observation: picked.id });
  return ok(picked.value);
}

function pickedSource(workspace: Workspace, state: Reconciled, choice: DecisionChoice): SourceRecord | null {
  const picked = choice.kind === 'value' ? undefined : state.by.observations.byId(choice.observation);
  const from = picked && deliveryById(workspace.db, picked.delivery);
  return picked && from ? sourceRecord(picked, from) : null;
}

const isOf = (key: FigureKey, o: Observation): boolean => o.figure === key.figure && o.period === key.period;
