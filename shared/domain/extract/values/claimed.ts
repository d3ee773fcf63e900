import type { ObservationDraft } from '../../observations/observation.ts';
import { previousPeriod, type Period } from '../../periods/period.ts';

/** The claimed change of a value, against the same span a year before. */
export const claimed = (period: Period, change: number): Partial<ObservationDraft> => {
  const against = previousPeriod(period);
  return against === null ? { claimedChange: change } : { claimedChange: change, claimedAgainst: against };
};
