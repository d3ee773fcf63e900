import type { Reading } from '../../questions/question.ts';
import type { ReadingSays } from '../../questions/reading-says.ts';
import { draftOf } from '../drafts/draft-of.ts';
import { isMoney } from '../../numbers/money.ts';
import { factorIn } from '../quantities/unit-of-number.ts';
import { keyed, type CellReading } from '../reading/cell-reading.ts';
import type { OfferJob } from './offers.ts';

/** What a written unit that multiplies makes of a number: also where it stands alone (`1870 min` under `manat`). */
const factorOf = ({ unit, quantity }: CellReading): number => {
  if (unit === undefined) return 1;
  if (unit.factor !== 1) return unit.factor;
  return quantity.kind === 'number' && quantity.unit !== undefined ? factorIn(quantity.unit) : 1;
};

/** Currencies, of which none is another: their figures may have fractions, and so may they. */
function isForeign(cell: CellReading, job: OfferJob): boolean {
  const own = job.measureOf(keyed(cell) ?? '').unit;
  return (
    own !== undefined &&
    cell.unit !== undefined &&
    cell.unit.unit !== own &&
    [own, cell.unit.unit].every(isMoney)
  );
}

/** A unit in which the figure is not counted: the number as written, and multiplied. */
export function unitOffers(cells: readonly CellReading[], job: OfferJob): Reading[] {
  const offers = (factor: 'plain' | 'scaled'): Reading[] => {
    const drafts = cells.flatMap((cell) => {
      const figure = keyed(cell);
      if (figure === null || cell.unit === undefined) return [];
      const own = job.measureOf(figure).unit;
      const unit = { unit: own ?? cell.unit.unit, factor: factor === 'plain' ? 1 : factorOf(cell) };
      const made = draftOf(job.unsettled(cell), { figure, unit }, job.measureOf);
      return made.ok ? [made.value] : [];
    });
    const says: ReadingSays = {
      tag: factor === 'plain' ? 'not-in-unit' : 'in-unit',
      unit: cells[0]!.unit?.said?.placed.text ?? cells[0]!.unit?.unit ?? '',
    };
    return drafts.length === 0 ? [] : [{ value: drafts[0]!.value, says, observations: drafts }];
  };
  // What is written in other money is no amount of this one in any size.
  if (cells.every((cell) => isForeign(cell, job))) return [];
  const scaled = cells.some((cell) => factorOf(cell) !== 1);
  // A format that shows `min` says so of every number under it.
  const shown = cells.some(
    ({ quantity }) => quantity.kind === 'number' && quantity.doubts.includes('format-unit'),
  );
  if (scaled && shown) return [...offers('scaled'), ...offers('plain')];
  return [...offers('plain'), ...(scaled ? offers('scaled') : [])];
}
