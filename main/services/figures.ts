import type { Figure } from '../../shared/domain/figure.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { App } from '../app.ts';
import { reconcile } from './reconciled.ts';
import { knownPeriod } from './catalogue-lookup.ts';
import type { ServiceError } from '../../shared/domain/service-error.ts';
import type { Workspace } from './workspace.ts';

/** Accepted values, in the order of the catalogue. */
export function listFigures(app: App, workspace: Workspace, period?: string): Result<Figure[], ServiceError> {
  if (period === undefined || period === workspace.meta.period) return ok(reconcile(app, workspace).figures);
  const known = knownPeriod(period);
  if (!known.ok) return err(known.error);
  // Of another period only what somebody reported is known.
  const { figures } = reconcile(app, workspace, period);
  return ok(figures.filter((figure) => figure.period === period && figure.value !== null));
}
