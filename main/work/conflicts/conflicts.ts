import type { Conflict, ConflictKind, ConflictState } from '../../../shared/domain/conflicts/conflict.ts';
import type { EvidenceFact } from '../../../shared/domain/conflicts/conflict-evidence.ts';
import { evidenceEn } from '../../../shared/words/readings/conflict-en.ts';
import { findConflicts } from '../../../shared/domain/conflicts/find.ts';
import type { Decision } from '../../../shared/domain/decisions/decision.ts';
import { isUnweighed, standingDecision } from '../../../shared/domain/decisions/decision-state.ts';
import type { Observation } from '../../../shared/domain/observations/observation.ts';
import type { App } from '../../resources/app.ts';
import { allDeliveries } from '../../store/tables/delivery-table.ts';
import { allQuestions, type StoredQuestion } from '../../store/tables/question-table.ts';
import type { Workspace } from '../../store/file/workspace.ts';

/** A conflict as a host shows it. */
export interface ConflictRow {
  key: { figure: string; period: string };
  kind: ConflictKind;
  /** Observation ids. */
  rivals: number[];
  /** English. */
  evidence: string;
  fact: EvidenceFact;
  state: ConflictState;
}

export const toConflictRow = ({ figure, period, kind, rivals, fact, state }: Conflict): ConflictRow => ({
  key: { figure, period },
  kind,
  rivals,
  evidence: evidenceEn(fact),
  fact,
  state,
});

export function conflictsOf(
  app: App,
  workspace: Workspace,
  observations: Observation[],
  decisions: Decision[],
): Conflict[] {
  const sent = new Map(allDeliveries(workspace.db).map((delivery) => [delivery.id, delivery.period]));
  const open = allQuestions(workspace.db).filter(({ state }) => state === 'open');
  const conflicts = findConflicts({
    period: workspace.meta.period,
    observations,
    catalogue: app.catalogue(),
    decisions,
    openQuestions: open,
    words: app.layouts().evidenceWords,
    deliveryPeriod: (delivery) => sent.get(delivery) ?? workspace.meta.period,
  });
  const proposals = open.filter((q) => q.supersedes !== undefined);
  const byId = new Map(observations.map((o) => [o.id, o]));
  return conflicts.map((conflict) =>
    reopened(asRevision(conflict, proposals, byId), decisions, observations, byId),
  );
}

/** A decision settles what it weighed: a rival that came later, for the key or beside it, opens it again. */
function reopened(
  conflict: Conflict,
  decisions: readonly Decision[],
  observations: readonly Observation[],
  byId: ReadonlyMap<number, Observation>,
): Conflict {
  if (conflict.kind === 'revision' || conflict.state === 'open') return conflict;
  const standing = standingDecision(conflict, decisions, observations);
  if (!standing) return conflict;
  const unweighed = conflict.rivals.some((id) => {
    const rival = byId.get(id);
    if (!rival) return false;
    const sameKey = observations.filter((o) => o.figure === rival.figure && o.period === rival.period);
    return isUnweighed(rival, standing.decision, sameKey);
  });
  return unweighed ? { ...conflict, state: 'open' } : conflict;
}

/** A delivery and its likely new version differ, whoever else has a value: a revision, if a person says so. */
function asRevision(
  conflict: Conflict,
  proposals: readonly StoredQuestion[],
  byId: ReadonlyMap<number, Observation>,
): Conflict {
  if (conflict.kind !== 'value') return conflict;
  const rivals = conflict.rivals.flatMap((id) => byId.get(id) ?? []);
  const between = proposals.find((q) =>
    rivals.some(
      (later) =>
        later.delivery === q.delivery &&
        rivals.some(
          (earlier) =>
            earlier.delivery === q.supersedes &&
            earlier.agency === later.agency &&
            earlier.value !== later.value,
        ),
    ),
  );
  if (!between) return conflict;
  const { delivery, supersedes, id } = between;
  const fact = { tag: 'maybe-version', delivery, supersedes: supersedes!, question: id } as const;
  return { ...conflict, kind: 'revision', fact };
}
