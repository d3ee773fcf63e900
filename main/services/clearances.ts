import {
  needsTwo,
  restedOn,
  standingOf,
  type Clearance,
  type Explanation,
  type Standing,
} from '../../shared/domain/clearance.ts';
import type { Finding } from '../../shared/domain/finding.ts';
import { personKey, type Person } from '../../shared/domain/person.ts';
import type { ServiceError } from '../../shared/domain/service-error.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { App } from '../app.ts';
import {
  allClearances,
  clearanceById,
  insertClearance,
  insertClearanceConfirmation,
} from '../store/clearance-table.ts';
import { allDeliveries, newestDelivery } from '../store/delivery-table.ts';
import { checkWorkspace, checkValuesOf } from './checks.ts';
import { findingSources } from './finding-sources.ts';
import { whoIs } from './people.ts';
import { reconcile, type Reconciled } from './reconciled.ts';
import type { Workspace } from './workspace.ts';

/** How each finding stands, by its id. */
export function standings(
  workspace: Workspace,
  state: Reconciled,
  findings: readonly Finding[],
): Map<string, Standing> {
  const said = Map.groupBy(allClearances(workspace.db), (clearance) => clearance.finding);
  const values = checkValuesOf(state);
  const newest = new Map(allDeliveries(workspace.db).map(({ agency, id }) => [agency, id]));
  return new Map(findings.map((f) => [f.id, standingOf(f, said.get(f.id) ?? [], values, newest)]));
}

export interface ClearInput {
  finding: string;
  kind: 'explain' | 'waive';
  /** With `explain`. */
  explanation?: Explanation;
  reason: string;
  by: string;
}

/**
 * Explains a finding, or waives it until its agencies deliver again. It holds as long as the numbers stay; of a
 * blocker it counts once a second person has confirmed it.
 */
export function clearFinding(
  app: App,
  workspace: Workspace,
  input: ClearInput,
): Result<Clearance, ServiceError> {
  const reason = input.reason.trim();
  if (reason === '') return err({ tag: 'ReasonMissing' });
  return say(app, workspace, input, ({ finding, standing }) => {
    if (standing.state !== 'open')
      return err({ tag: 'FindingCleared', finding: finding.id, by: standing.clearance.by });
    const explanation = input.kind === 'explain' ? (input.explanation ?? 'other') : undefined;
    return ok({ kind: input.kind, reason, ...(explanation === undefined ? {} : { explanation }) });
  });
}

/** Takes back what cleared a finding; it waits again. */
export const reopenFinding = (
  app: App,
  workspace: Workspace,
  input: { finding: string; by: string },
): Result<Clearance, ServiceError> =>
  say(app, workspace, input, ({ finding, standing }) =>
    standing.state === 'open'
      ? err({ tag: 'FindingOpen', finding: finding.id })
      : ok({ kind: 'reopen', reason: '' }),
  );

interface At {
  finding: Finding;
  standing: Standing;
}

function say(
  app: App,
  workspace: Workspace,
  input: { finding: string; by: string },
  what: (at: At) => Result<Pick<Clearance, 'kind' | 'reason' | 'explanation'>, ServiceError>,
): Result<Clearance, ServiceError> {
  const who = whoIs(workspace.db, input.by);
  if (!who.ok) return who;
  const at = app.now();
  const entry = { at, by: who.value.name };
  const state = reconcile(app, workspace);
  const found = findingNow(app, workspace, state, input.finding);
  if (!found.ok) return found;
  const said = what(found.value);
  if (!said.ok) return said;
  const { finding } = found.value;
  return workspace.commit<Clearance, ServiceError>({ ...entry, command: said.value.kind }, (db) => {
    const id = insertClearance(db, {
      ...said.value,
      finding: finding.id,
      rule: finding.check,
      severity: finding.severity,
      rested: restedOn(finding, checkValuesOf(state)),
      agencies: sendersOf(workspace, state, finding),
      newestDelivery: newestDelivery(db),
      by: who.value.id,
      at,
    });
    const { reason, explanation } = said.value;
    const summary = {
      clearance: id,
      finding: finding.id,
      figures: finding.figures,
      severity: finding.severity,
      ...(reason === '' ? {} : { reason }),
      ...(explanation === undefined ? {} : { explanation }),
    };
    return ok({ value: clearanceById(db, id)!, summary });
  });
}

/** The second person's word on a blocker; the database itself refuses the first one's. */
export function confirmClearance(
  app: App,
  workspace: Workspace,
  input: { clearance: number; by: string },
): Result<Clearance, ServiceError> {
  const who = whoIs(workspace.db, input.by);
  if (!who.ok) return who;
  const given = clearanceById(workspace.db, input.clearance);
  if (!given) return err({ tag: 'ClearanceUnknown', clearance: input.clearance });
  const refused = cannotConfirm(app, workspace, given, who.value);
  if (refused) return err(refused);
  const at = app.now();
  const entry = { at, by: who.value.name, command: 'confirm clearance' };
  return workspace.commit<Clearance, ServiceError>(entry, (db) => {
    insertClearanceConfirmation(db, { clearance: given.id, by: who.value.id, at });
    const { id, kind, finding } = given;
    return ok({ value: clearanceById(db, id)!, summary: { clearance: id, kind, finding } });
  });
}

function cannotConfirm(app: App, workspace: Workspace, given: Clearance, who: Person): ServiceError | null {
  const { finding } = given;
  if (given.confirmedBy !== undefined || !needsTwo(given.severity))
    return { tag: 'FindingCleared', finding, by: given.confirmedBy ?? given.by };
  if (personKey(given.by) === personKey(who.name)) return { tag: 'ClearedBySamePerson', name: given.by };
  const found = findingNow(app, workspace, reconcile(app, workspace), finding);
  if (!found.ok) return found.error;
  const { standing } = found.value;
  const stands = standing.state !== 'open' && standing.clearance.id === given.id;
  return stands ? null : { tag: 'ClearanceOvertaken', finding };
}

function findingNow(app: App, workspace: Workspace, state: Reconciled, id: string): Result<At, ServiceError> {
  const finding = checkWorkspace(app, workspace, state).find((one) => one.id === id);
  if (!finding) return err({ tag: 'FindingUnknown', finding: id });
  const standing = standings(workspace, state, [finding]).get(id)!;
  return ok({ finding, standing });
}

/** Whose next delivery may bring other numbers: the senders of what the finding rests on. */
function sendersOf(workspace: Workspace, state: Reconciled, finding: Finding): string[] {
  const deliveries = new Set(findingSources(state).deliveriesOf(finding));
  const senders = allDeliveries(workspace.db).filter(({ id }) => deliveries.has(id));
  return [...new Set(senders.map(({ agency }) => agency))].toSorted();
}
