import type { Conflict } from './conflict.ts';
import type { Observation } from '../observations/observation.ts';
import { isCumulative, isWithinYear } from '../periods/period.ts';
import { isAwaited } from './awaited.ts';
import type { ConflictInput } from './find.ts';
import { isRival } from '../observations/rivals.ts';

/** From this many periods on, a body sends a series, which is offered for no single year. */
const SERIES = 3;

/**
 * Values sent for the workspace's period that state another one: the first half-year where the year is
 * asked for, last year's numbers in a return that has none of this year. Where this year's number beside it waits
 * for an answer, or is said to be missing, last year's is a comparison and no offer.
 */
export function offeredForOtherPeriod(observations: Observation[], input: ConflictInput): Conflict[] {
  const { period } = input;
  const byFigure = Map.groupBy(observations, (o) => o.figure);
  const conflicts: Conflict[] = [];
  const stated = new Set(
    input.observations
      .filter((o) => o.period === period && o.supersededBy === undefined && (o.value === null || isRival(o)))
      .map((o) => `${o.figure}|${o.agency}`),
  );
  const current = new Set(observations.filter((o) => o.period === period).map((o) => o.delivery));
  for (const [figure, all] of byFigure) {
    const now = all.filter((o) => o.period === period);
    if (now.length === 0) continue;
    const bodies = Map.groupBy(
      all.filter((o) => input.deliveryPeriod(o.delivery) === period),
      (o) => o.agency,
    );
    for (const own of bodies.values()) {
      const other = own.filter((o) => !isCumulative(o.period));
      if (other.length === 0 || stated.has(`${figure}|${own[0]!.agency}`)) continue;
      if (new Set(other.map((o) => o.period)).size >= SERIES) continue;
      const part =
        other.find((o) => isWithinYear(o.period, period)) ?? other.find((o) => !current.has(o.delivery));
      if (part === undefined || isAwaited(part, period, input.openQuestions)) continue;
      const fact = { tag: 'sent-for', period, states: part.period, observation: part.id } as const;
      conflicts.push({
        figure,
        period,
        kind: 'timing',
        rivals: [...now.map((o) => o.id), part.id],
        fact,
        state: 'open',
      });
    }
  }
  return conflicts;
}
