import type { CheckValues } from './check-values.ts';
import type { Finding, Severity } from '../findings/finding.ts';
import type { ClearanceId, DeliveryId } from '../keys/ids.ts';

/** Why numbers that do not agree are right all the same. */
export const EXPLANATIONS = [
  'it-happened',
  'several-each',
  'counted-differently',
  'other-time',
  'rounding',
  'source-says-so',
  'other',
] as const;
export type Explanation = (typeof EXPLANATIONS)[number];

/** What a finding rested on, by figure id. */
export type Rested = Record<string, { value?: number; change?: number; previous?: number }>;

/**
 * A person's word on a finding: explain, the numbers are right · waive, not now · reopen, the word before no
 * longer counts. Kept with the rule and the figures, so that next year shows it again.
 */
export interface Clearance {
  id: ClearanceId;
  finding: string;
  rule: string;
  kind: 'explain' | 'waive' | 'reopen';
  explanation?: Explanation;
  reason: string;
  /** Of the finding at the time. */
  severity: Severity;
  rested: Rested;
  /** Agencies whose next delivery ends a waiver. */
  agencies: string[];
  /** Newest delivery at the time. */
  newestDelivery: DeliveryId;
  by: string;
  /** UTC, ISO 8601. */
  at: string;
  confirmedBy?: string;
  confirmedAt?: string;
}

/** Why a clearance counts no more: numbers are others, a delivery has come, the finding got worse. */
type Fallen = 'numbers' | 'delivery' | 'severity';

/** How a finding stands. `proposed`: waits for a second person, and so still waits. */
export type Standing =
  | { state: 'open'; before?: Clearance; fallen?: Fallen }
  | { state: 'proposed' | 'explained' | 'waived'; clearance: Clearance };

/** Whether somebody still has to do something about it. */
export const stillWaits = ({ state }: Standing): boolean => state === 'open' || state === 'proposed';

/** A blocker is certainly an error: whatever takes it off the list needs two persons. */
export const needsTwo = (severity: Severity): boolean => severity === 'blocker';

/** The numbers of the finding's figures as the checks see them now. */
export function restedOn(finding: Pick<Finding, 'figures'>, values: CheckValues): Rested {
  const rested: Rested = {};
  for (const figure of [...new Set(finding.figures)].sort()) {
    const { value, change, previous } = values.get(figure) ?? {};
    rested[figure] = {
      ...(value === undefined ? {} : { value }),
      ...(change === undefined ? {} : { change }),
      ...(previous === undefined ? {} : { previous }),
    };
  }
  return rested;
}

/**
 * @param said clearances of this finding in force, in their order
 * @param newest newest delivery of each agency
 */
export function standingOf(
  finding: Finding,
  said: readonly Clearance[],
  values: CheckValues,
  newest: ReadonlyMap<string, DeliveryId>,
): Standing {
  const last = said.at(-1);
  if (last === undefined || last.kind === 'reopen') return { state: 'open' };
  const fallen = fallenBy(finding, last, values, newest);
  if (fallen !== null) return { state: 'open', before: last, fallen };
  const waits = needsTwo(last.severity) && last.confirmedBy === undefined;
  return {
    state: waits ? 'proposed' : last.kind === 'explain' ? 'explained' : 'waived',
    clearance: last,
  };
}

function fallenBy(
  finding: Finding,
  last: Clearance,
  values: CheckValues,
  newest: ReadonlyMap<string, DeliveryId>,
): Fallen | null {
  if (JSON.stringify(restedOn(finding, values)) !== JSON.stringify(last.rested)) return 'numbers';
  if (needsTwo(finding.severity) && !needsTwo(last.severity)) return 'severity';
  const since = (agency: string): boolean => (newest.get(agency) ?? 0) > last.newestDelivery;
  return last.kind === 'waive' && last.agencies.some(since) ? 'delivery' : null;
}
