import { byFigure, type ByFigure } from '../../../shared/domain/keys/by-figure.ts';
import type { Conflict } from '../../../shared/domain/conflicts/conflict.ts';
import type { Decision } from '../../../shared/domain/decisions/decision.ts';
import { deriveFigures } from '../../../shared/domain/figures/figure-state.ts';
import { begunIn } from '../../../shared/domain/figures/figure-break.ts';
import type { Figure } from '../../../shared/domain/figures/figure.ts';
import {
  keyObservations,
  type KeyedObservations,
} from '../../../shared/domain/observations/keyed-observations.ts';
import type { Observation } from '../../../shared/domain/observations/observation.ts';
import { printedVintage, type PrintedValue } from '../../../shared/domain/figures/printed-value.ts';
import type { App } from '../../resources/app.ts';
import { allDecisions } from '../../store/tables/decision-table.ts';
import { vintagesOf, type Vintages } from '../../../shared/domain/figures/vintage.ts';
import { vintageValues } from '../../store/years/vintage-table.ts';
import { readObservations, type ObservationsRead } from '../../store/tables/observations-read.ts';
import { figureBreaks } from '../../store/tables/figure-break-table.ts';
import { countPrinted, printedValues } from '../../store/tables/printed-value-table.ts';
import { unconfirmedObservations } from '../../store/tables/question-table.ts';
import { conflictsOf, type HeldConflicts } from './conflicts.ts';
import { followingView } from '../../session/view.ts';
import type { Workspace } from '../../store/file/workspace.ts';

/** Everything that follows from what the workspace holds now. Nothing of it is stored. */
export interface Reconciled {
  observations: readonly Observation[];
  decisions: readonly Decision[];
  conflicts: readonly Conflict[];
  printed: readonly PrintedValue[];
  /** What earlier workspaces said of their years. */
  vintages: Vintages;
  figures: Figure[];
  /** The same by what they are about. */
  by: Keyed;
  /** What the next state is made from. */
  read: ObservationsRead;
  found: HeldConflicts;
}

interface Keyed {
  observations: KeyedObservations;
  decisions: ByFigure<Decision>;
  conflicts: ByFigure<Conflict>;
}

export const stateView = followingView(
  'state',
  ({ from: { app, workspace } }, _: undefined, before: Reconciled | undefined) =>
    reconcile(app, workspace, workspace.meta.period, before),
);

/**
 * @param period whose figures; the workspace's own by default
 * @param before an earlier state of this workspace and period: what is as it was is the same object
 */
export function reconcile(
  app: App,
  workspace: Workspace,
  period = workspace.meta.period,
  before?: Reconciled,
): Reconciled {
  const catalogue = app.catalogue();
  const read = readObservations(workspace.db, before?.read);
  const observations = keyObservations(read.observations, before?.by.observations);
  const decisions = byFigure(allDecisions(workspace.db), before?.by.decisions);
  // Written once, when the workspace was made.
  const vintages = before?.vintages ?? vintagesOf(vintageValues(workspace.db));
  const found = conflictsOf(app, workspace, observations, decisions.byFigure, vintages, before?.found);
  const vintage = printedVintage(period);
  // Its table only grows.
  const printed =
    before?.printed.length === countPrinted(workspace.db, vintage)
      ? before.printed
      : printedValues(workspace.db, vintage);
  const indicators = new Map(catalogue.indicators.map((i) => [i.id, i]));
  const external = new Set(catalogue.agencies.filter((a) => a.type === 'international').map((a) => a.id));
  const figures = deriveFigures({
    period,
    figures: catalogue.figures,
    indicator: (id) => {
      const known = indicators.get(id);
      return { unit: known?.unit ?? '', owners: known?.owners ?? [] };
    },
    isExternal: (agency) => external.has(agency),
    observations,
    decisions: decisions.byFigure,
    conflicts: found.all,
    unconfirmed: unconfirmedObservations(workspace.db),
    printed,
    vintages,
    begun: begunIn(figureBreaks(workspace.db), period),
  });
  return {
    observations: observations.all,
    decisions: decisions.all,
    conflicts: found.all,
    printed,
    vintages,
    figures,
    by: { observations, decisions: decisions.byFigure, conflicts: found.byFigure },
    read,
    found,
  };
}
