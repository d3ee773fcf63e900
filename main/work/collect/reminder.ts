import { isGone } from '../../../shared/domain/deliveries/delivery.ts';
import type { Letter } from '../../../shared/domain/collect/letter.ts';
import { isInForce } from '../../../shared/domain/observations/figure-value.ts';
import type { App } from '../../resources/app.ts';
import { loadObservations } from '../../store/tables/observation-table.ts';
import { figuresByAgency } from './agencies.ts';
import { listDeliveries } from '../intake/deliveries.ts';
import { dueDates } from './due-dates.ts';
import { lettersTo } from './letters-written.ts';
import { daysBetween, localDay } from '../../resources/local-day.ts';
import { waitingFiles } from './waiting-files.ts';
import type { Workspace } from '../../store/file/workspace.ts';

type Reminder = Extract<Letter, { kind: 'reminder' }>;

/** What a reminder to an agency says, as things stand on `day`. */
export function reminderFacts(
  app: App,
  workspace: Workspace,
  agency: string,
  day: string,
): Pick<Reminder, 'due' | 'overdue' | 'reminded' | 'missing' | 'unread' | 'sent'> {
  const { period } = workspace.meta;
  const reported = new Set(
    loadObservations(workspace.db).filter((o) => isInForce(o) && o.period === period).map((o) => o.figure), // prettier-ignore
  );
  const due = dueDates(workspace).of(agency);
  const own = figuresByAgency(app.catalogue(), workspace.meta.period).get(agency) ?? new Set();
  const reminders = lettersTo(workspace, agency).filter((letter) => letter.kind === 'reminder');
  return {
    due,
    overdue: due === null ? 0 : Math.max(0, daysBetween(due, day)),
    reminded: reminders.map((letter) => localDay(letter.at)),
    missing: [...own].filter((figure) => !reported.has(figure)),
    unread: waitingFiles(app, workspace)
      .filter((row) => row.agency === agency)
      .map(({ file, error }) => ({ file, empty: error.tag === 'Empty' })),
    sent: listDeliveries(workspace).some((delivery) => delivery.agency === agency && !isGone(delivery)),
  };
}
