import type { Conflict } from './conflict.ts';
import type { FigureGroup } from '../observations/keyed-observations.ts';
import type { Observation } from '../observations/observation.ts';
import { isCumulative, isWithinYear, type Period } from '../periods/period.ts';
import { isAwaited } from './awaited.ts';
import type { ConflictInput } from './find.ts';
import { counts, type Rules } from './of-key.ts';
import { isRival } from '../observations/rivals.ts';
import type { DeliveryId } from '../keys/ids.ts';

/** From this many periods on, a body sends a series, which is offered for no single year. */
const SERIES = 3;

/** What a body says of other periods of a figure of which others speak for the workspace's own, and it does not. */
export interface Offer {
  figure: string;
  /** What others say for the workspace's period. */
  now: readonly Observation[];
  /** What the body says, oldest first. */
  own: readonly Observation[];
}

/** @param inForce of the group, what counts */
export function offersOf(group: FigureGroup, inForce: readonly Observation[], period: Period): Offer[] {
  const now = inForce.filter((o) => o.period === period);
  if (now.length === 0 || now.length === inForce.length) return [];
  const stated = new Set(
    (group.byPeriod.get(period) ?? [])
      .filter((o) => o.supersededBy === undefined && (o.value === null || isRival(o)))
      .map((o) => o.agency),
  );
  const bodies = Map.groupBy(inForce, (o) => o.agency);
  return [...bodies]
    .filter(([agency]) => !stated.has(agency))
    .map(([, own]) => ({ figure: group.figure, now, own }));
}

/**
 * Values sent for the workspace's period that state another one: the first half-year where the year is
 * asked for, last year's numbers in a return that has none of this year. Where this year's number beside it waits
 * for an answer, or is said to be missing, last year's is a comparison and no offer.
 *
 * @param current deliveries that say anything for the workspace's period
 */
export function offeredForOtherPeriod(
  offers: readonly Offer[],
  input: ConflictInput,
  current: ReadonlySet<DeliveryId>,
): Conflict[] {
  const { period } = input;
  return offers.flatMap(({ figure, now, own }): Conflict[] => {
    const other = own.filter((o) => input.deliveryPeriod(o.delivery) === period && !isCumulative(o.period));
    if (other.length === 0 || new Set(other.map((o) => o.period)).size >= SERIES) return [];
    const part =
      other.find((o) => isWithinYear(o.period, period)) ?? other.find((o) => !current.has(o.delivery));
    if (part === undefined || isAwaited(part, period, input.openQuestions)) return [];
    const fact = { tag: 'sent-for', period, states: part.period, observation: part.id } as const;
    return [
      {
        figure,
        period,
        kind: 'timing',
        rivals: [...now.map((o) => o.id), part.id],
        fact,
        state: 'open',
      },
    ];
  });
}

/** Deliveries that say anything for a period. */
export const speakingFor = (
  period: Period,
  observations: readonly Observation[],
  rules: Rules,
): Set<DeliveryId> =>
  new Set(
    observations.filter((o) => o.period === period && counts(o, rules)).map(({ delivery }) => delivery),
  );
