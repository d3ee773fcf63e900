import type { ProseNumber } from './prose-number.ts';

/** How certain it is that the text means this: `certain` grammar, or what a person should look at. */
export type Certainty = 'certain' | 'likely';

/** Arithmetic between numbers of one document that its grammar or layout states. */
export type Arithmetic = { holds: boolean; certainty: Certainty } & (
  | { kind: 'sum'; total: ProseNumber; parts: readonly ProseNumber[] }
  /** `now` is `by` more (or less) than `before`; `direction` is what the words say. */
  | {
      kind: 'change';
      before: ProseNumber;
      now: ProseNumber;
      by?: ProseNumber;
      direction?: 1 | -1;
      said: string;
    }
  | { kind: 'share'; share: ProseNumber; part: ProseNumber; base: ProseNumber }
);

export function numbersOf(one: Arithmetic): ProseNumber[] {
  if (one.kind === 'sum') return [one.total, ...one.parts];
  if (one.kind === 'share') return [one.share, one.part, one.base];
  return [one.before, one.now, ...(one.by === undefined ? [] : [one.by])];
}
