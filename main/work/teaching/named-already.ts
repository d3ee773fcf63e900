import { namedBy, type NewFigure } from '../../../shared/domain/catalogue/new-figure.ts';
import { UNKNOWN_SENDER } from '../../../shared/domain/observations/observation.ts';
import type { Said } from '../../../shared/domain/text/said.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { withAdded } from './with-added.ts';

/** Which of the names of a new figure are those of another, or of a category, also of one that is about to be added. */
export function namedAlready(
  app: App,
  workspace: Workspace,
  { names, added }: { names: Readonly<Record<string, string>>; added: readonly NewFigure[] },
): Result<{ taken: Record<string, Said> }, ServiceError> {
  const known = withAdded(app, workspace, added, UNKNOWN_SENDER);
  if (!known.ok) return known;
  const catalogue = known.value.app.catalogue();
  const taken = Object.entries(names).flatMap(([language, name]): [string, Said][] => {
    const other = name.trim() === '' ? null : namedBy(name, catalogue);
    return other === null ? [] : [[language, { en: other.en, az: other.az }]];
  });
  return ok({ taken: Object.fromEntries(taken) });
}
