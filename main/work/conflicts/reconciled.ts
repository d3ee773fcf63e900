import type { Conflict } from '../../../shared/domain/conflicts/conflict.ts';
import type { Decision } from '../../../shared/domain/decisions/decision.ts';
import { deriveFigures } from '../../../shared/domain/figures/figure-state.ts';
import type { Figure } from '../../../shared/domain/figures/figure.ts';
import type { Observation } from '../../../shared/domain/observations/observation.ts';
import { printedVintage, type PrintedValue } from '../../../shared/domain/figures/printed-value.ts';
import type { App } from '../../resources/app.ts';
import { allDecisions } from '../../store/tables/decision-table.ts';
import { loadObservations } from '../../store/tables/observation-table.ts';
import { printedValues } from '../../store/tables/printed-value-table.ts';
import { conflictsOf } from './conflicts.ts';
import { view } from '../../session/view.ts';
import type { Workspace } from '../../store/file/workspace.ts';

/** Everything that follows from what the workspace holds now. Nothing of it is stored. */
export interface Reconciled {
  observations: Observation[];
  decisions: Decision[];
  conflicts: Conflict[];
  printed: PrintedValue[];
  figures: Figure[];
}

export const stateView = view('state', ({ from: { app, workspace } }) => reconcile(app, workspace));

/** @param period whose figures; the workspace's own by default */
export function reconcile(app: App, workspace: Workspace, period = workspace.meta.period): Reconciled {
  const catalogue = app.catalogue();
  const observations = loadObservations(workspace.db);
  const decisions = allDecisions(workspace.db);
  const conflicts = conflictsOf(app, workspace, observations, decisions);
  const printed = printedValues(workspace.db, printedVintage(period));
  const indicators = new Map(catalogue.indicators.map((i) => [i.id, i]));
  const external = new Set(catalogue.agencies.filter((a) => a.type === 'international').map((a) => a.id));
  const figures = deriveFigures({
    period,
    figures: catalogue.figures,
    indicator: (id) => {
      const found = indicators.get(id);
      return { unit: found?.unit ?? '', owners: found?.owners ?? [] };
    },
    isExternal: (agency) => external.has(agency),
    observations,
    decisions,
    conflicts,
    printed,
  });
  return { observations, decisions, conflicts, printed, figures };
}
