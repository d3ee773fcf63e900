import type { Decision } from './decision.ts';
import type { Observation } from './observation.ts';
import { isDirect, isInForce } from './figure-value.ts';
import type { Period } from './period.ts';

/** The decision that governs a key now, and whether a second person has confirmed it. */
export interface StandingDecision {
  decision: Decision;
  state: 'decided' | 'proposed';
}

/**
 * The newest confirmed decision of a key that still stands, else the newest proposal. A decision is
 * overtaken by a value that was not there to be weighed: it must not stay in a signed document unseen.
 *
 * @param decisions of any keys, oldest first
 * @param observations of any keys, superseded ones included
 */
export function standingDecision(
  key: { figure: string; period: Period },
  decisions: readonly Decision[],
  observations: readonly Observation[],
): StandingDecision | null {
  const own = decisions.filter((d) => d.figure === key.figure && d.period === key.period);
  if (own.length === 0) return null;
  const offered = observations.filter((o) => o.figure === key.figure && o.period === key.period);
  const standing = own.filter((decision) => !isOvertaken(decision, offered));
  const confirmed = standing.findLast((decision) => decision.confirmedBy !== undefined);
  if (confirmed) return { decision: confirmed, state: 'decided' };
  const proposed = standing.findLast((decision) => decision.confirmedBy === undefined);
  return proposed ? { decision: proposed, state: 'proposed' } : null;
}

/** @param offered all observations of the decision's key */
export const isOvertaken = (decision: Decision, offered: readonly Observation[]): boolean =>
  offered.some((o) => isDirect(o) && isUnweighed(o, decision, offered));

/**
 * Whether a value came after the decision and says what nobody had weighed. The same body sending the
 * same value again is nothing new.
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
  !offered.some((o) => o.id <= decision.weighed && o.agency === late.agency && o.value === late.value);
