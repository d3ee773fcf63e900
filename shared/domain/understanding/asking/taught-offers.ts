import type { Reading } from '../../questions/question.ts';
import { draftOf } from '../drafts/draft-of.ts';
import { meantBy, type CellReading, type Hold } from '../reading/cell-reading.ts';
import type { OfferJob } from './offers.ts';

/** A whole table as somebody taught it. */
export function taughtOffer(
  { by, at, caption }: Extract<Hold, { why: 'as-taught' }>,
  cells: readonly CellReading[],
  job: OfferJob,
): Reading[] {
  const drafts = cells.flatMap((cell) => {
    const meant = meantBy(cell);
    const made =
      meant === null
        ? null
        : draftOf(
            { ...job.unsettled(cell), categories: meant.scope },
            { figure: meant.figure },
            job.measureOf,
          );
    return made?.ok === true ? [made.value] : [];
  });
  if (drafts.length === 0) return [];
  const says = {
    tag: 'as-taught' as const,
    by,
    at,
    ...(caption === undefined ? {} : { caption: caption.was }),
  };
  return [{ value: drafts[0]!.value, says, observations: drafts }];
}

/** The row as it was called before. */
export function renamedOffer(
  { was, figure, categories }: Extract<Hold, { why: 'renamed' }>,
  cells: readonly CellReading[],
  job: OfferJob,
): Reading[] {
  if (figure === undefined) return [];
  const drafts = cells.flatMap((cell) => {
    const made = draftOf({ ...job.unsettled(cell), categories: categories ?? {} }, { figure }, job.measureOf);
    return made.ok ? [made.value] : [];
  });
  return drafts.length === 0
    ? []
    : [{ value: drafts[0]!.value, says: { tag: 'was-called', label: was, figure }, observations: drafts }];
}
