import { meantBy, type CellReading, type Hold } from '../reading/cell-reading.ts';
import type { Reading } from '../../questions/question.ts';
import type { ReadingSays } from '../../questions/reading-says.ts';
import { draftOf, type DraftChoice } from '../drafts/draft-of.ts';
import type { OfferJob } from './offers.ts';

/** A total that is not the sum of its rows: as it is typed, or as the rows add up. */
export function totalOffers(
  reading: CellReading,
  { computed }: Extract<Hold, { why: 'total' }>,
  job: OfferJob,
): Reading[] {
  const meant = meantBy(reading);
  if (meant === null) return [];
  const value = { ...job.unsettled(reading), categories: meant.scope };
  const offer = (choice: DraftChoice, says: ReadingSays): Reading[] => {
    const made = draftOf(value, { figure: meant.figure, ...choice }, job.measureOf);
    return made.ok ? [{ value: made.value.value, says, observations: [made.value] }] : [];
  };
  const factor = value.factor ?? 1;
  return [
    ...offer({}, { tag: 'total-as-typed', computed }),
    ...offer({ value: computed * factor }, { tag: 'total-of-rows' }),
  ];
}
