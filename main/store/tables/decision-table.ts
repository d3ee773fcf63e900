import type { Authority, Decision, DecisionChoice } from '../../../shared/domain/decisions/decision.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { number, numberOrNull, statement, text, textOrNull, type Row } from '../statement.ts';
import { actAfter } from './undo-table.ts';
import {
  type DecisionId,
  decisionId,
  deliveryId,
  observationId,
  type DeliveryId,
  type ObservationId,
  type PersonId,
} from '../../../shared/domain/keys/ids.ts';

const SELECT = `SELECT d.*, a.name AS proposed_by_name, b.name AS confirmed_by_name, c.confirmed_at, s.authority, s.evidence
FROM live_decision d JOIN person a ON a.id = d.proposed_by
LEFT JOIN live_confirmation c ON c.decision = d.id LEFT JOIN person b ON b.id = c.confirmed_by
LEFT JOIN decision_basis s ON s.decision = d.id`;

export const allDecisions = (db: ReadableDb): Decision[] =>
  statement(db, `${SELECT} ORDER BY d.id`).all().map(toDecision);

export function decisionById(db: ReadableDb, id: DecisionId): Decision | null {
  const row = statement(db, `${SELECT} WHERE d.id = ?`).get(id);
  return row ? toDecision(row) : null;
}

/** Those that an act after `entry` made, confirmed, or brought back. */
export const decisionsSince = (db: ReadableDb, entry: number): DecisionId[] =>
  statement(
    db,
    `SELECT id FROM live_decision WHERE ${actAfter('entry')}
UNION SELECT decision FROM live_confirmation WHERE ${actAfter('entry')}`,
  )
    .all(entry, entry, entry, entry)
    .map((row) => decisionId(number(row, 'id')));

export interface NewDecision {
  figure: string;
  period: string;
  choice: DecisionChoice;
  value: number;
  reason: string;
  authority?: Authority | undefined;
  evidence?: DeliveryId | undefined;
  /** The newest observation at the time. */
  weighed: ObservationId;
  by: PersonId;
  at: string;
}

export function insertDecision(db: WritableDb, row: NewDecision): DecisionId {
  const { lastInsertRowid } = statement(
    db,
    `INSERT INTO decision (figure, period, kind, observation, value, reason, weighed, proposed_by, proposed_at, entry)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    row.figure,
    row.period,
    row.choice.kind,
    row.choice.kind === 'value' ? null : row.choice.observation,
    row.value,
    row.reason,
    row.weighed,
    row.by,
    row.at,
    db.entry,
  );
  const id = decisionId(Number(lastInsertRowid));
  if (row.authority !== undefined) {
    statement(db, 'INSERT INTO decision_basis (decision, authority, evidence) VALUES (?, ?, ?)').run(
      id,
      row.authority,
      row.evidence ?? null,
    );
  }
  return id;
}

export function insertConfirmation(
  db: WritableDb,
  row: { decision: DecisionId; by: PersonId; at: string },
): void {
  statement(
    db,
    'INSERT INTO confirmation (decision, confirmed_by, confirmed_at, entry) VALUES (?, ?, ?, ?)',
  ).run(row.decision, row.by, row.at, db.entry);
}

function toDecision(row: Row): Decision {
  const confirmedBy = textOrNull(row, 'confirmed_by_name');
  const confirmedAt = textOrNull(row, 'confirmed_at');
  const authority = textOrNull(row, 'authority') as Authority | null;
  const evidence = numberOrNull(row, 'evidence');
  return {
    id: decisionId(number(row, 'id')),
    figure: text(row, 'figure'),
    period: text(row, 'period'),
    choice: toChoice(row),
    value: number(row, 'value'),
    reason: text(row, 'reason'),
    weighed: observationId(number(row, 'weighed')),
    proposedBy: text(row, 'proposed_by_name'),
    proposedAt: text(row, 'proposed_at'),
    ...(authority === null ? {} : { authority }),
    ...(evidence === null ? {} : { evidence: deliveryId(evidence) }),
    ...(confirmedBy === null ? {} : { confirmedBy }),
    ...(confirmedAt === null ? {} : { confirmedAt }),
  };
}

function toChoice(row: Row): DecisionChoice {
  const kind = text(row, 'kind') as DecisionChoice['kind'];
  if (kind === 'value') return { kind, value: number(row, 'value') };
  const observation = numberOrNull(row, 'observation');
  if (observation === null) throw new Error('a decision picks an observation');
  return { kind, observation: observationId(observation) };
}
