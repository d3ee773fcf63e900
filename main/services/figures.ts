import type { Figure } from '../../shared/domain/figure.ts';
import { countFindings, type FindingCount } from '../../shared/domain/finding-count.ts';
import { suspectsOf } from '../../shared/domain/suspects-of.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { App } from '../app.ts';
import { reconcile } from './reconciled.ts';
import { findingsThatWait } from './findings-that-wait.ts';
import { knownPeriod } from './catalogue-lookup.ts';
import type { ServiceError } from '../../shared/domain/service-error.ts';
import type { Workspace } from './workspace.ts';

export interface ListedFigures {
  /** In the order of the catalogue; `blockers`: ids of those that wait and speak against the figure. */
  figures: (Figure & { blockers?: string[] })[];
  /** What the checks found in the workspace's period, and nobody has explained or waived. */
  findings: FindingCount;
}

/** Accepted values, and what is known to be wrong about them. */
export function listFigures(
  app: App,
  workspace: Workspace,
  period?: string,
): Result<ListedFigures, ServiceError> {
  if (period === undefined || period === workspace.meta.period) return ok(ofOwnPeriod(app, workspace));
  const known = knownPeriod(period);
  if (!known.ok) return err(known.error);
  // Of another period only what somebody reported is known.
  const { figures } = reconcile(app, workspace, period);
  return ok({
    figures: figures.filter((figure) => figure.period === period && figure.value !== null),
    findings: countFindings([]),
  });
}

function ofOwnPeriod(app: App, workspace: Workspace): ListedFigures {
  const state = reconcile(app, workspace);
  const waiting = findingsThatWait(app, workspace, state).map(({ finding }) => finding);
  const worst = waiting.filter(({ severity }) => severity === 'blocker');
  return {
    figures: state.figures.map((figure) => {
      const blockers = worst.flatMap((one) => (suspectsOf(one).includes(figure.id) ? [one.id] : []));
      return blockers.length === 0 ? figure : { ...figure, blockers };
    }),
    findings: countFindings(waiting),
  };
}
