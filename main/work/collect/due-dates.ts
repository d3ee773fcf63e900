import { parseDay, type Day } from '../../../shared/domain/periods/day.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import { dueDatesOf, insertDueDate } from '../../store/tables/due-date-table.ts';
import { whoIs } from '../people/people.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import type { Workspace } from '../../store/file/workspace.ts';

export interface DueDates {
  /** For every agency without one of its own. */
  period: Day | null;
  own: ReadonlyMap<string, Day>;
  of: (agency: string) => Day | null;
}

/** Until when agencies are to report for the period of the workspace. */
export function dueDates(workspace: Workspace): DueDates {
  const rows = dueDatesOf(workspace.db, workspace.meta.period);
  const period = rows.find((row) => row.agency === null)?.due ?? null;
  const own = new Map(
    rows.flatMap((row): [string, Day][] =>
      row.agency === null || row.due === null ? [] : [[row.agency, row.due]],
    ),
  );
  return { period, own, of: (agency) => own.get(agency) ?? period };
}

/**
 * Sets until when an agency is to report, or all of them (`agency` null). An empty text takes the date away:
 * an agency then has the one of the period again.
 */
export function setDueDate(
  app: App,
  workspace: Workspace,
  input: { agency: string | null; due: string; by: string },
): Result<{ due: Day | null }, ServiceError> {
  const who = whoIs(workspace.db, input.by);
  if (!who.ok) return who;
  const due = input.due.trim() === '' ? null : parseDay(input.due);
  if (due === null && input.due.trim() !== '') return err({ tag: 'DayInvalid', text: input.due.trim() });
  const at = app.now();
  const { agency } = input;
  const { period } = workspace.meta;
  return workspace.commit<{ due: Day | null }, ServiceError>(
    { at, by: who.value.name, command: 'due' },
    (db) => {
      const before = dueDatesOf(db, period).find((row) => row.agency === agency)?.due ?? null;
      insertDueDate(db, { period, agency, due, by: who.value.id, at });
      return ok({ value: { due }, summary: { agency, due, before } });
    },
  );
}
