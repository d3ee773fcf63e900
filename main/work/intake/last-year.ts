import { previousPeriod, type Period } from '../../../shared/domain/periods/period.ts';
import type { LastYear } from '../../../shared/domain/understanding/judging/last-year.ts';
import type { App } from '../../resources/app.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import { reconcile } from '../conflicts/reconciled.ts';

/** What the reference printed for the year before, and what was agreed or decided here since. */
export function lastYearOf(app: App, workspace: Workspace, period: Period): LastYear {
  const before = previousPeriod(period);
  if (before === null) return {};
  const { printed, figures } = reconcile(app, workspace, before);
  const known = Object.fromEntries(
    printed.flatMap(({ figure, part, value }) =>
      part === 'value' && value !== null ? [[figure, value]] : [],
    ),
  );
  for (const { id, value, state } of figures)
    if (value !== null && (state === 'agreed' || state === 'decided')) known[id] = value;
  return known;
}
