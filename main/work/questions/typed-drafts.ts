import type { ObservationDraft } from '../../../shared/domain/observations/observation.ts';
import { observationKey } from '../../../shared/domain/observations/new-version.ts';
import type { Reading } from '../../../shared/domain/questions/question.ts';

/**
 * What a typed number yields in place of the readings' numbers, or null where they do not agree on what it
 * would be: each must be one value, or one change, of one and the same key.
 */
export function typedDrafts(readings: readonly Reading[], value: number): ObservationDraft[] | null {
  const proposals = readings.map((reading) => reading.observations).filter((drafts) => drafts.length > 0);
  const keys = new Set(proposals.map((drafts) => drafts.map(observationKey).join(' ')));
  const [draft] = proposals[0] ?? [];
  if (!draft || keys.size > 1) return null;
  if (readings.every(isItsValue)) return [{ ...draft, value, status: value === 0 ? 'zero' : 'value' }];
  const sameValue = proposals.every((drafts) => drafts[0]!.value === draft.value);
  return sameValue && readings.every(isItsChange) ? [{ ...draft, claimedChange: value }] : null;
}

/** Not so where the cell is a year, or the change beside a value: a number typed for it is no value. */
const isItsValue = ({ value, observations }: Reading): boolean =>
  observations.length === 0 || (observations.length === 1 && observations[0]?.value === value);

/** The cell beside the value: a number typed for it is the change that the sender claims. */
export const isItsChange = ({ value, observations }: Reading): boolean =>
  value !== null && observations.length === 1 && observations[0]?.claimedChange === value;
