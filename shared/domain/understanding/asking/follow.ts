import type { Candidate } from '../reading/candidate.ts';
import type { CellReading } from '../reading/cell-reading.ts';
import type { OfferJob } from './offers.ts';

/** `Gəncə` where what only resembles `Bakı` is offered as a category of a figure: the same figure, of its own category. */
export function inDivision(
  choice: Candidate,
  first: readonly Candidate[],
  { candidates, row, column }: CellReading,
  { keyOf }: Pick<OfferJob, 'keyOf'>,
): Candidate | undefined {
  if (choice !== first[0] || candidates.length > 0) return undefined;
  const members = [...row.own, ...column.own].flatMap(({ told }) => told.members.flatMap(({ what }) => what));
  const own = members.find(({ dimension }) => choice.categories[dimension] !== undefined);
  if (own === undefined || choice.categories[own.dimension] === own.code) return undefined;
  const categories = { ...choice.categories, [own.dimension]: own.code };
  return { ...choice, categories, ...keyOf(choice.indicator, categories) };
}

/** What a cell is under the choice that is offered for the first of its group. */
export function follow(
  choice: Candidate,
  first: readonly Candidate[],
  own: readonly Candidate[],
): Candidate | undefined {
  const worded = (all: readonly Candidate[]): readonly Candidate[] =>
    all.filter(({ phrase }) => phrase.id === choice.phrase.id);
  // The best of the first cell stands for the best of each: what only resembles another row's words is no reason.
  if (choice === first[0]) return own[0];
  return (
    own.find(({ figure }) => figure === choice.figure) ??
    worded(own)[worded(first).indexOf(choice)] ??
    worded(own)[0]
  );
}
