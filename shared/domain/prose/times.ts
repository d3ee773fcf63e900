import { onceOf, type Sentence, type Slot } from './sentence.ts';

/** The year that a number is of, as its sentence says: a year, the year before, or nothing said. */
export type TimeOf = number | 'year before' | null;

const YEAR_BEFORE =
  /last year|previous year|preceding year|year before|year earlier|ötən il|keçən il|əvvəlki il(?!lər)|прошл\p{L}+ год|предыдущ\p{L}+ год|год\p{L}* ранее|geçen yil|önceki yil|geçen sene/gu;

interface Time {
  from: number;
  to: number;
  says: number | 'year before';
}

const timesIn = onceOf(({ pattern }: Pick<Sentence, 'pattern'>): readonly Time[] =>
  [
    ...[...pattern.matchAll(/@(\d{4})@/g)].map((found): Time => ({
      from: found.index,
      to: found.index + found[0].length,
      says: Number(found[1]),
    })),
    ...[...pattern.matchAll(YEAR_BEFORE)].map((found): Time => ({
      from: found.index,
      to: found.index + found[0].length,
      says: 'year before',
    })),
  ].toSorted((a, b) => a.from - b.from),
);

/** The nearest words of time, within the slot's own clause and with no other number between. */
export function timeOf(sentence: Pick<Sentence, 'pattern'>, slot: Slot): TimeOf {
  const { pattern } = sentence;
  let best: { says: Time['says']; far: number } | null = null;
  for (const time of timesIn(sentence)) {
    const isBefore = time.to <= slot.from;
    const gap = isBefore ? pattern.slice(time.to, slot.from) : pattern.slice(slot.to, time.from);
    if (gap.length > 60 || /[#%^;]/.test(gap) || (isBefore ? /,\s(?!\()|\)/.test(gap) : /[,()]/.test(gap)))
      continue;
    // What stands behind its number (`14 in 2022`) is closer to it than what begins the clause.
    const far = gap.length + (isBefore ? 0 : 4);
    if (best === null || far < best.far) best = { says: time.says, far };
  }
  return best?.says ?? null;
}
