import { UNKNOWN_SENDER, type Observation } from '../../../shared/domain/observations/observation.ts';
import type { App } from '../../resources/app.ts';
import { listAgencies, type AgencyRow } from './agencies.ts';
import { dueDates } from './due-dates.ts';
import type { WaitingFile } from './waiting-files.ts';
import type { Workspace } from '../../store/file/workspace.ts';

/** A body that is expected or has sent something, with what it still owes. */
export interface Body extends AgencyRow {
  /** Nothing of what is expected of it has come, from itself or in what others sent. */
  quiet: boolean;
  /** Its return is waited for: it has figures to report, a date of its own, or a file to send again. */
  awaited: boolean;
  /** The last file of it that could not be read. */
  file?: WaitingFile;
}

/** Bodies as every screen counts them. Those that are quiet and not awaited are only on the secretariat's list. */
export function bodiesOf(
  app: App,
  workspace: Workspace,
  unread: readonly WaitingFile[],
  observations?: readonly Observation[],
): Body[] {
  const due = dueDates(workspace);
  return listAgencies(app, workspace, observations).flatMap((row) => {
    // Files whose sender nobody has named are no body's return.
    if (row.id === UNKNOWN_SENDER) return [];
    const file = unread.findLast((one) => one.agency === row.id);
    const dated = due.own.has(row.id);
    if (!row.expected && row.deliveries.length === 0 && !dated && file === undefined) return [];
    return [
      {
        ...row,
        // What others sent says all of its figures: nothing more is expected of it, unless the list names it.
        quiet: row.state === 'silent' && (row.figures === 0 || row.missing > 0 || row.listed),
        awaited: row.figures > 0 || dated || file !== undefined,
        ...(file === undefined ? {} : { file }),
      },
    ];
  });
}

/** How many of the bodies whose return is waited for have reported. */
export function reportedOf(bodies: readonly Body[]): { reported: number; expected: number } {
  const awaited = bodies.filter((body) => body.awaited);
  return { expected: awaited.length, reported: awaited.filter((body) => !body.quiet).length };
}
