import type { ReadingSays } from '../../../shared/domain/questions/reading-says.ts';
import { readingEn } from '../../../shared/words/readings/reading-en.ts';
import type { Offer, QuestionRow } from '../../work/questions/questions.ts';

/** A reading as the command line lists it, by the number that chooses it. */
export interface ListedReading extends Partial<Omit<Offer, 'value'>> {
  /** From 1. */
  reading: number;
  value: number | null;
  why: string;
  says: ReadingSays;
  /** All keys that it settles. */
  figures: string[];
}

/** Further cells of a question that are listed. */
const MOST = 500;

/**
 * The readings of a question with what each makes of the first cell; behind them, with the number of their reading,
 * what they make of the others: a program that looks for the reading of one cell finds it by value.
 */
export function listedReadings({ readings }: Pick<QuestionRow, 'readings'>): ListedReading[] {
  const numbered = readings.map((one, at) => ({ ...one, reading: at + 1, why: readingEn(one.says) }));
  const first = numbered.map(({ reading, value, why, says, figures, offers }): ListedReading => {
    const { value: _, ...offer } = offers[0] ?? { value: null };
    return { reading, ...offer, value, why, says, figures };
  });
  const others = numbered.flatMap(({ reading, why, says, offers }) =>
    offers.slice(1).map((offer): ListedReading => ({
      reading,
      ...offer,
      why,
      says,
      figures: [`${offer.figure}@${offer.period}`],
    })),
  );
  return [...first, ...others.slice(0, MOST)];
}
