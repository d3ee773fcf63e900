import {
  needsTwo,
  restedOn,
  standingOf,
  type Clearance,
  type Explanation,
  type Standing,
} from '../../../shared/domain/checks/clearance.ts';
import type { Finding } from '../../../shared/domain/findings/finding.ts';
import { personKey } from '../../../shared/domain/people/person.ts';
import type { ServiceError } from '../../../shared/domain/errors/service-error.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import type { App } from '../../resources/app.ts';
import {
  allClearances,
  clearanceById,
  insertClearance,
  insertClearanceConfirmation,
} from '../../store/tables/clearance-table.ts';
import { allDeliveries, newestDelivery } from '../../store/tables/delivery-table.ts';
import { checkWorkspace, checkValuesOf } from './checks.ts';
import { findingSources } from './finding-sources.ts';
import { whoIs } from '../people/people.ts';
import { reconcile, type Reconciled } from '../conflicts/reconciled.ts';
import { figureNews } from '../conflicts/seen-figure.ts';
import { findingSeen } from './seen-finding.ts';
import { newestEntryOf, notAsSeen } from '../../store/seen-token.ts';
import type { Workspace } from '../../store/file/workspace.ts';
import type { ClearanceId } from '../../../shared/domain/keys/ids.ts';

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
  /** Token of what was weighed; absent: whatever the workspace holds. */
  seen?: string;
}

/**
 * Explains a finding, or waives it until its agencies deliver again. It holds as long as the numbers stay; of a
 * blocker it counts once a second person has confirmed it.
 */
export function clearFinding(
  app: App,
  workspace: Workspace,
  input: ClearInput,
  checkedNow = (): CheckedNow => checkNow(app, workspace),
): Result<Clearance, ServiceError> {
  const reason = input.reason.trim();
  if (reason === '') return err({ tag: 'ReasonMissing' });
  return say(
    app,
    workspace,
    { ...input, checkedNow },
    ({ finding, standing }) => {
      if (standing.state !== 'open')
        return err({ tag: 'FindingCleared', finding: finding.id, by: standing.clearance.by });
      const explanation = input.kind === 'explain' ? (input.explanation ?? 'other') : undefined;
      return ok({ kind: input.kind, reason, ...(explanation === undefined ? {} : { explanation }) });
    },
    input.kind,
  );
}

/** Takes back what cleared a finding; it waits again. */
export const reopenFinding = (
  app: App,
  workspace: Workspace,
  input: { finding: string; by: string },
  checkedNow = (): CheckedNow => checkNow(app, workspace),
): Result<Clearance, ServiceError> =>
  say(
    app,
    workspace,
    { ...input, checkedNow },
    ({ finding, standing }) =>
      standing.state === 'open'
        ? err({ tag: 'FindingOpen', finding: finding.id })
        : ok({ kind: 'reopen', reason: '' }),
    'reopen',
  );

/** What the workspace holds now, and what the checks find in it. */
export interface CheckedNow {
  state: Reconciled;
  findings: readonly Finding[];
}

function checkNow(app: App, workspace: Workspace): CheckedNow {
  const state = reconcile(app, workspace);
  return { state, findings: checkWorkspace(app, workspace, state) };
}

interface At {
  state: Reconciled;
  finding: Finding;
  standing: Standing;
}

interface Said {
  finding: string;
  by: string;
  seen?: string;
  checkedNow: () => CheckedNow;
}

function say(
  app: App,
  workspace: Workspace,
  input: Said,
  what: (at: At) => Result<Pick<Clearance, 'kind' | 'reason' | 'explanation'>, ServiceError>,
  command: Clearance['kind'],
): Result<Clearance, ServiceError> {
  const who = whoIs(workspace.db, input.by);
  if (!who.ok) return who;
  const at = app.now();
  return workspace.commit<Clearance, ServiceError>({ at, by: who.value.name, command }, (db) => {
    // Read within the transaction: nothing that another process brings can come between it and what is kept.
    const found = findingNow(workspace, input.checkedNow(), input.finding);
    if (!found.ok) return found;
    const { state, finding } = found.value;
    const said = what(found.value);
    if (!said.ok) return said;
    const changed = notAsFound(app, workspace, found.value, input.seen);
    if (changed) return err(changed);
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

function notAsFound(
  app: App,
  workspace: Workspace,
  { state, finding, standing }: At,
  seen: string | undefined,
): ServiceError | null {
  if (seen === undefined) return null;
  const now = findingSeen(newestEntryOf(workspace.db), finding, standing, checkValuesOf(state));
  const keys = finding.figures.map((figure) => ({ figure, period: workspace.meta.period }));
  return notAsSeen(seen, now, (since) => figureNews(app, workspace, state, keys, since));
}

/** The second person's word on a blocker; the database itself refuses the first one's. */
export function confirmClearance(
  app: App,
  workspace: Workspace,
  input: { clearance: ClearanceId; by: string; seen?: string },
  checkedNow = (): CheckedNow => checkNow(app, workspace),
): Result<Clearance, ServiceError> {
  const who = whoIs(workspace.db, input.by);
  if (!who.ok) return who;
  const at = app.now();
  const entry = { at, by: who.value.name, command: 'confirm clearance' };
  return workspace.commit<Clearance, ServiceError>(entry, (db) => {
    const given = clearanceById(db, input.clearance);
    if (!given) return err({ tag: 'ClearanceUnknown', clearance: input.clearance });
    const { id, kind, finding } = given;
    if (given.confirmedBy !== undefined || !needsTwo(given.severity))
      return err({ tag: 'FindingCleared', finding, by: given.confirmedBy ?? given.by });
    if (personKey(given.by) === personKey(who.value.name))
      return err({ tag: 'ClearedBySamePerson', name: given.by });
    const found = findingNow(workspace, checkedNow(), finding);
    if (!found.ok) return found;
    const changed = notAsFound(app, workspace, found.value, input.seen);
    if (changed) return err(changed);
    const { standing } = found.value;
    if (standing.state === 'open' || standing.clearance.id !== id)
      return err({ tag: 'ClearanceOvertaken', finding });
    insertClearanceConfirmation(db, { clearance: id, by: who.value.id, at });
    return ok({ value: clearanceById(db, id)!, summary: { clearance: id, kind, finding } });
  });
}

function findingNow(
  workspace: Workspace,
  { state, findings }: CheckedNow,
  id: string,
): Result<At, ServiceError> {
  const finding = findings.find((one) => one.id === id);
  if (!finding) return err({ tag: 'FindingUnknown', finding: id });
  const standing = standings(workspace, state, [finding]).get(id)!;
  return ok({ state, finding, standing });
}

/** Whose next delivery may bring other numbers: the senders of what the finding rests on. */
function sendersOf(workspace: Workspace, state: Reconciled, finding: Finding): string[] {
  const deliveries = new Set(findingSources(state).deliveriesOf(finding));
  const senders = allDeliveries(workspace.db).filter(({ id }) => deliveries.has(id));
  return [...new Set(senders.map(({ agency }) => agency))].toSorted();
}
