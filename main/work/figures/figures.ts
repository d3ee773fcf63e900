import type { Figure } from '../../../shared/domain/figures/figure.ts';
import { countFindings, type FindingCount } from '../../../shared/domain/findings/finding-count.ts';
import { suspectsOf } from '../../../shared/domain/findings/suspects-of.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import { reconcile } from '../conflicts/reconciled.ts';
import { findingsThatWait } from '../checks/findings-that-wait.ts';
import { knownPeriod } from '../catalogue/catalogue-lookup.ts';
import { seenFigures } from '../conflicts/seen-figure.ts';
import { newestEntryOf } from '../../store/seen-token.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import type { Workspace } from '../../store/file/workspace.ts';

/** An accepted value as a host lists it. */
interface FigureRow extends Figure {
  /** Ids of the blockers that wait and speak against it. */
  blockers?: string[];
  /** Token of what a decision on it weighs. */
  seen: string;
}

export interface ListedFigures {
  /** In the order of the catalogue. */
  figures: FigureRow[];
  /** What the checks found in the workspace's period, and nobody has explained or waived. */
  findings: FindingCount;
}

/** Accepted values, and what is known to be wrong about them. */
export function listFigures(
  app: App,
  workspace: Workspace,
  period = workspace.meta.period,
): Result<ListedFigures, ServiceError> {
  const own = period === workspace.meta.period;
  const known = own ? ok(period) : knownPeriod(period);
  if (!known.ok) return err(known.error);
  const since = newestEntryOf(workspace.db);
  const state = reconcile(app, workspace, period);
  const seenOf = seenFigures(app, workspace, state, since);
  // Checks look at the workspace's own period only.
  const waiting = own ? findingsThatWait(app, workspace, state).map(({ finding }) => finding) : [];
  const worst = waiting.filter(({ severity }) => severity === 'blocker');
  const rowOf = (figure: Figure): FigureRow => {
    const blockers = worst.flatMap((one) => (suspectsOf(one).includes(figure.id) ? [one.id] : []));
    return {
      ...figure,
      ...(blockers.length === 0 ? {} : { blockers }),
      seen: seenOf({ figure: figure.id, period: figure.period }).seen,
    };
  };
  return ok({
    // Of another period only what somebody reported is known.
    figures: state.figures
      .filter((figure) => own || (figure.period === period && figure.value !== null))
      .map(rowOf),
    findings: countFindings(waiting),
  });
}
