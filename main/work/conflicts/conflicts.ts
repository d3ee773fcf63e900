import type { Conflict, ConflictKind, ConflictState } from '../../../shared/domain/conflicts/conflict.ts';
import type { EvidenceFact } from '../../../shared/domain/conflicts/conflict-evidence.ts';
import { evidenceEn } from '../../../shared/words/readings/conflict-en.ts';
import { byFigure, type ByFigure } from '../../../shared/domain/keys/by-figure.ts';
import { externalBodies, findConflicts, type FoundConflicts } from '../../../shared/domain/conflicts/find.ts';
import type { Decision } from '../../../shared/domain/decisions/decision.ts';
import { isUnweighed, standingDecision } from '../../../shared/domain/decisions/decision-state.ts';
import type { KeyedObservations } from '../../../shared/domain/observations/keyed-observations.ts';
import { restatements } from '../../../shared/domain/figures/restated.ts';
import type { Catalogue } from '../../../shared/domain/catalogue/catalogue.ts';
import type { Vintages } from '../../../shared/domain/figures/vintage.ts';
import type { App } from '../../resources/app.ts';
import { allDeliveries } from '../../store/tables/delivery-table.ts';
import { allQuestions, type StoredQuestion } from '../../store/tables/question-table.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import type { DeliveryId, ObservationId } from '../../../shared/domain/keys/ids.ts';

/** A conflict as a host shows it. */
export interface ConflictRow {
  key: { figure: string; period: string };
  kind: ConflictKind;
  /** Observation ids. */
  rivals: ObservationId[];
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

/** All conflicts in the order of the reference, and the same by figure. */
export interface HeldConflicts {
  all: Conflict[];
  byFigure: ByFigure<Conflict>;
  found: FoundConflicts;
}

/** @param before those of an earlier state; each that is as it was is the same object */
export function conflictsOf(
  app: App,
  workspace: Workspace,
  observations: KeyedObservations,
  decisions: ByFigure<Decision>,
  vintages: Vintages,
  before?: HeldConflicts,
): HeldConflicts {
  const sent = new Map(allDeliveries(workspace.db).map((delivery) => [delivery.id, delivery.period]));
  const open = allQuestions(workspace.db).filter(({ state }) => state === 'open');
  const input = {
    period: workspace.meta.period,
    observations,
    catalogue: app.catalogue(),
    decisions,
    openQuestions: open,
    words: app.layouts().evidenceWords,
    restated: restatedNow(app.catalogue(), observations, vintages),
    deliveryPeriod: (delivery: DeliveryId) => sent.get(delivery) ?? workspace.meta.period,
  };
  const found = findConflicts(input, before?.found);
  const proposals = open.filter((q) => q.supersedes !== undefined);
  const all = found.conflicts.map((conflict) =>
    reopened(asRevision(conflict, proposals, observations), decisions, observations),
  );
  return { ...byFigure(all, before?.byFigure), found };
}

const restatedNow = (catalogue: Catalogue, observations: KeyedObservations, vintages: Vintages): Conflict[] =>
  restatements(vintages, observations, {
    own: (figure) => {
      const definition = catalogue.figuresById.get(figure);
      // A chart repeats another figure: that one is asked.
      return definition !== undefined && definition.repeats === undefined;
    },
    external: externalBodies(catalogue),
  });

/** A decision settles what it weighed: a rival that came later, for the key or beside it, opens it again. */
function reopened(
  conflict: Conflict,
  decisions: ByFigure<Decision>,
  observations: KeyedObservations,
): Conflict {
  if (conflict.kind === 'revision' || conflict.state === 'open') return conflict;
  const own = decisions.get(conflict.figure) ?? [];
  const standing = standingDecision(conflict, own, observations.ofKey(conflict), observations.byId);
  if (!standing) return conflict;
  const unweighed = conflict.rivals.some((id) => {
    const rival = observations.byId(id);
    if (!rival) return false;
    return isUnweighed(rival, standing.decision, observations.ofKey(rival));
  });
  return unweighed ? { ...conflict, state: 'open' } : conflict;
}

/** A delivery and its likely new version differ, whoever else has a value: a revision, if a person says so. */
function asRevision(
  conflict: Conflict,
  proposals: readonly StoredQuestion[],
  { byId }: KeyedObservations,
): Conflict {
  if (conflict.kind !== 'value' || proposals.length === 0) return conflict;
  const rivals = conflict.rivals.flatMap((id) => byId(id) ?? []);
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
