import type { Decision } from './decision.ts';
import type { Observation } from '../observations/observation.ts';
import { isDirect, isInForce } from '../observations/figure-value.ts';
import type { Period } from '../periods/period.ts';
import type { ObservationId } from '../keys/ids.ts';

/** The decision that governs a key now, and whether a second person has confirmed it. */
export interface StandingDecision {
  decision: Decision;
  state: 'decided' | 'proposed';
}

/**
 * The newest confirmed decision of a key while it stands, else the newest proposal made since. A decision
 * is overtaken by a value that was not there to be weighed: it must not stay in a signed document unseen.
 * What an earlier decision said never comes back by itself: a later one has taken its place.
 *
 * @param decisions of any keys, oldest first
 * @param observations of any keys, superseded ones included
 * @param find any observation: what was picked may be a rival of another key
 */
export function standingDecision(
  key: { figure: string; period: Period },
  decisions: readonly Decision[],
  observations: readonly Observation[],
  find: FindObservation,
): StandingDecision | null {
  const own = decisions.filter((d) => d.figure === key.figure && d.period === key.period);
  if (own.length === 0) return null;
  const offered = observations.filter((o) => o.figure === key.figure && o.period === key.period);
  const confirmed = own.findLast((decision) => decision.confirmedBy !== undefined);
  if (confirmed && !isOvertaken(confirmed, offered, find)) return { decision: confirmed, state: 'decided' };
  const proposed = own.findLast(
    (decision) => decision.id > (confirmed?.id ?? 0) && !isOvertaken(decision, offered, find),
  );
  return proposed ? { decision: proposed, state: 'proposed' } : null;
}

export type FindObservation = (id: ObservationId) => Observation | undefined;

/**
 * @param offered all observations of the decision's key
 * @param find any observation: what was picked may be a rival of another key
 */
export const isOvertaken = (
  decision: Decision,
  offered: readonly Observation[],
  find: FindObservation,
): boolean =>
  isWithdrawn(decision, find) || offered.some((o) => isDirect(o) && isUnweighed(o, decision, offered));

/** Whether the observation that was picked is gone, or has been corrected since, by a value known at the time or not. */
function isWithdrawn({ choice, value, proposedAt }: Decision, find: FindObservation): boolean {
  if (choice.kind === 'value') return false;
  const picked = find(choice.observation);
  if (picked === undefined) return true;
  if (picked.supersededBy === undefined || (picked.supersededAt ?? '') <= proposedAt) return false;
  return find(picked.supersededBy)?.value !== value;
}

/**
 * Whether a value came after the decision and says what nobody had weighed. The same body sending again
 * what it said at the time is nothing new; a body going back to what it had corrected before is.
 *
 * @param offered what else is offered for the key
 */
export const isUnweighed = (
  late: Observation,
  decision: Decision,
  offered: readonly Observation[],
): boolean =>
  late.id > decision.weighed &&
  isInForce(late) &&
  late.value !== decision.value &&
  !offered.some((o) => wasInForce(o, decision) && o.agency === late.agency && o.value === late.value);

const wasInForce = (o: Observation, decision: Decision): boolean =>
  o.id <= decision.weighed && (o.supersededBy === undefined || o.supersededBy > decision.weighed);
