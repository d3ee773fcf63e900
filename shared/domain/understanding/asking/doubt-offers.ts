import { exactly } from '../../numbers/exactly.ts';
import type { Reading } from '../../questions/question.ts';
import type { ReadingSays } from '../../questions/reading-says.ts';
import { draftOf } from '../drafts/draft-of.ts';
import { readText } from '../quantities/read-text.ts';
import { meantBy, type CellReading } from '../reading/cell-reading.ts';
import { correctedNumber } from './corrected-numbers.ts';
import { figureOffers, type OfferJob } from './offers.ts';

interface NumberOffer {
  value: number;
  says: ReadingSays;
}

/**
 * A number that is written and yet in doubt: what its formula gives, what of it stands, what a note puts in its
 * place, before what is written; then the figures that the words can mean.
 */
export function doubtOffers(cells: readonly CellReading[], job: OfferJob): Reading[] {
  const figures = figureOffers(cells, job);
  const [reading] = cells;
  const joined = reading === undefined ? [] : joinedOffers(reading, job);
  if (joined.length > 0) return [...joined, ...figures];
  if (cells.length !== 1 || reading === undefined) return figures;
  const meant = meantBy(reading);
  if (meant === null) return figures;
  const value = { ...job.unsettled(reading), categories: meant.scope };
  const offers = numbersOf(reading).flatMap((offer): Reading[] => {
    const made = draftOf(value, { figure: meant.figure, value: offer.value }, job.measureOf);
    return made.ok ? [{ value: made.value.value, says: offer.says, observations: [made.value] }] : [];
  });
  // Where no value was stored there is none to put under another figure.
  if (reading.quantity.kind === 'error') return offers;
  return [...offers, ...figures.filter((figure) => !offers.some((offer) => isSame(offer, figure)))];
}

/** One number whose decimals, or last three digits, stand in the cell beside, with nothing of that cell. */
function joinedOffers(reading: CellReading, job: OfferJob): Reading[] {
  const written = reading.holds.flatMap((hold) => (hold.why === 'number' ? (hold.joined ?? []) : []))[0];
  const meant = meantBy(reading);
  if (written === undefined || meant === null) return [];
  const read = readText(written);
  const values =
    read.kind === 'number'
      ? [read.value]
      : read.kind === 'ambiguous'
        ? read.readings.map(({ value }) => value)
        : [];
  const unsettled = { ...job.unsettled(reading), categories: meant.scope };
  return values.flatMap((value): Reading[] => {
    const scaled = exactly((value ?? 0) * (reading.unit?.factor ?? 1));
    const made = draftOf(unsettled, { figure: meant.figure, value: scaled }, job.measureOf);
    return made.ok
      ? [{ value: made.value.value, says: { tag: 'in-sentence', text: written }, observations: [made.value] }]
      : [];
  });
}

const isSame = (one: Reading, other: Reading): boolean => {
  const [a, b] = [one.observations[0], other.observations[0]];
  return a?.figure === b?.figure && a?.value === b?.value && a?.period === b?.period;
};

function numbersOf(reading: CellReading): NumberOffer[] {
  const { quantity, placed, unit, holds } = reading;
  const factor = unit?.factor ?? 1;
  if (quantity.kind === 'error')
    return holds.flatMap((hold) =>
      hold.why === 'number' && hold.computed !== undefined
        ? [{ value: hold.computed * factor, says: { tag: 'total-of-rows' } }]
        : [],
    );
  if (quantity.kind !== 'number') return [];
  const written: NumberOffer = { value: quantity.value * factor, says: { tag: 'as-written' } };
  for (const hold of holds) {
    if (hold.why === 'number' && hold.computed !== undefined)
      return [
        { value: hold.computed * factor, says: { tag: 'total-of-rows' } },
        { ...written, says: { tag: 'total-as-typed', computed: hold.computed } },
      ];
    if (hold.why === 'remark' && hold.text !== undefined) {
      const { text } = hold;
      const corrected = correctedNumber(text, quantity.value);
      if (corrected !== null)
        return [{ value: corrected * factor, says: { tag: 'in-sentence', text } }, written];
    }
  }
  if (placed.cell.standing !== undefined) {
    const standing = readText(placed.cell.standing);
    if (standing.kind === 'number')
      return [
        { value: standing.value * factor, says: { tag: 'in-sentence', text: placed.cell.standing } },
        written,
      ];
  }
  // Already multiplied by its format: the unit of the header does not multiply it once more.
  if (factor !== 1 && quantity.doubts.includes('scaled-format'))
    return [
      { value: quantity.value, says: { tag: 'not-in-unit', unit: unit?.said?.placed.text ?? '' } },
      { ...written, says: { tag: 'in-unit', unit: unit?.said?.placed.text ?? '' } },
    ];
  return [];
}
