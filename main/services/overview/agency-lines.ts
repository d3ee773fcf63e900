import type { AgencyLine } from '../../../shared/rpc/contract/overview.ts';
import { listAgencies, type AgencyRow } from '../agencies.ts';
import { namesOfAgency } from '../agency-names.ts';
import { dueDates } from '../due-dates.ts';
import { lettersByAgency } from '../letters-written.ts';
import type { OverviewSources } from './sources.ts';

/** Everybody who is expected or has sent something: what needs somebody first. */
export function agencyLines(sources: OverviewSources, today: string): AgencyLine[] {
  const { app, workspace, state, deliveries, questions, unread } = sources;
  const catalogue = app.catalogue();
  const due = dueDates(workspace);
  const letters = lettersByAgency(workspace);
  const byId = new Map(state.observations.map((o) => [o.id, o.agency]));
  const waiting = state.conflicts.filter((conflict) => conflict.state !== 'decided');
  const named = waiting.map((conflict) => new Set(conflict.rivals.map((id) => byId.get(id))));
  const rows = listAgencies(app, workspace).filter(
    (row) =>
      row.expected ||
      row.deliveries.length > 0 ||
      due.own.has(row.id) ||
      unread.some((file) => file.agency === row.id),
  );
  const line = (row: AgencyRow): AgencyLine => {
    const own = deliveries.filter((one) => one.agency === row.id && one.supersededBy === undefined);
    const ids = new Set(own.map((one) => one.id));
    const file = unread.findLast((one) => one.agency === row.id);
    const date = due.of(row.id);
    // What others sent says all of its figures: nothing more is expected of it, unless the list names it.
    const covered = row.state === 'silent' && row.figures > 0 && row.missing === 0 && !row.listed;
    const came = covered ? 'counted' : row.state;
    const nothing = came === 'silent' || file !== undefined;
    return {
      id: row.id,
      name: catalogue.agenciesById.has(row.id)
        ? namesOfAgency(catalogue, row.id)
        : { en: row.name, az: row.name },
      deliveries: own.map((one) => one.id),
      observed: row.observations,
      disputed: named.filter((agencies) => agencies.has(row.id)).length,
      questions: questions
        .filter((question) => ids.has(question.delivery))
        .map(({ delivery, sheet, ref }) => ({ delivery, sheet, ref })),
      state: file ? 'unread' : came,
      unread: file ? { file: file.file, error: file.error } : null,
      due: date,
      ownDue: due.own.has(row.id),
      overdue: nothing && date !== null && date < today,
      reminded: letters.get(row.id)?.findLast((letter) => letter.kind === 'reminder')?.at ?? null,
    };
  };
  const missing = new Map(rows.map((row) => [row.id, row.missing]));
  return rows
    .map(line)
    .toSorted((a, b) => rank(a, missing) - rank(b, missing) || byDue(a, b) || b.observed - a.observed);
}

/** Bodies whose figures are missing come before those that work waits for; the merely listed come last. */
function rank(line: AgencyLine, missing: ReadonlyMap<string, number>): number {
  if (line.state === 'unread') return 0;
  if (line.state === 'silent') {
    if (line.ownDue || (missing.get(line.id) ?? 0) > 0) return line.overdue ? 1 : 2;
    return line.overdue ? 6 : 7;
  }
  if (line.questions.length > 0) return 3;
  return line.disputed > 0 ? 4 : 5;
}

const byDue = (a: AgencyLine, b: AgencyLine): number =>
  a.overdue && b.overdue ? (a.due ?? '').localeCompare(b.due ?? '') : 0;
