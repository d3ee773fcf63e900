import type { AgencyLine } from '../../../shared/contract/overview.ts';
import { shortNamesOf } from '../catalogue/agency-name.ts';
import { namesOfAgency } from '../catalogue/agency-names.ts';
import type { Body } from '../collect/bodies.ts';
import { dueDates } from '../collect/due-dates.ts';
import { lettersByAgency } from '../collect/letters-written.ts';
import type { OverviewSources } from './sources.ts';
import { compareCodes } from '../../../shared/domain/text/name-order.ts';

/** Everybody who is expected or has sent something: what needs somebody first. */
export function agencyLines(sources: OverviewSources, bodies: readonly Body[], today: string): AgencyLine[] {
  const { app, workspace, state, deliveries, questions } = sources;
  const catalogue = app.catalogue();
  const due = dueDates(workspace);
  const letters = lettersByAgency(workspace);
  const byId = new Map(state.observations.map((o) => [o.id, o.agency]));
  const waiting = state.conflicts.filter((conflict) => conflict.state !== 'decided');
  const named = waiting.map((conflict) => new Set(conflict.rivals.map((id) => byId.get(id))));
  const line = (row: Body): AgencyLine => {
    const own = deliveries.filter((one) => one.agency === row.id && one.supersededBy === undefined);
    const ids = new Set(own.map((one) => one.id));
    const { file, quiet, awaited } = row;
    const date = due.of(row.id);
    const came = row.state === 'silent' && !quiet ? 'counted' : row.state;
    const nothing = came === 'silent' || file !== undefined;
    return {
      id: row.id,
      name: catalogue.agenciesById.has(row.id)
        ? namesOfAgency(catalogue, row.id)
        : { en: row.name, az: row.name },
      short: shortNamesOf(catalogue, row.id, row.name),
      listedOnly: quiet && !awaited,
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
  const missing = new Map(bodies.map((row) => [row.id, row.missing]));
  return bodies
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
  a.overdue && b.overdue ? compareCodes(a.due ?? '', b.due ?? '') : 0;
