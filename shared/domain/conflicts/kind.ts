import { exactly } from '../numbers/exactly.ts';
import { ALONE, byNumbers, type Beside } from './by-numbers.ts';
import type { ConflictKind } from './conflict.ts';
import type { EvidenceFact } from './conflict-evidence.ts';
import type { Observation } from '../observations/observation.ts';
import {
  addends,
  belowTable,
  besideValue,
  otherDate,
  says,
  type EvidenceWords,
  type TextsOf,
} from './evidence.ts';
import type { ObservationId } from '../keys/ids.ts';

export interface Classified {
  kind: ConflictKind;
  fact: EvidenceFact;
}

/** Units that only say "so many"; they contradict nothing. */
const UNSPECIFIC = new Set(['pieces', 'number']);

/** Of two rivals, the first of which something is known; the one that differs is asked first. */
function either<T>(
  rivals: readonly Observation[],
  known: (o: Observation) => T | null,
): { found: T; observation: ObservationId } | null {
  for (const o of rivals) {
    const found = known(o);
    if (found !== null) return { found, observation: o.id };
  }
  return null;
}

/**
 * Why two observations differ: what the deliveries themselves say beside the numbers decides, the
 * more specific reason first. Nothing said: a plain difference of values.
 *
 * @param unit unit of the indicator, where an observation states none
 * @param also units in which bodies count the same things
 * @param beside what else is known of the figure
 */
export function classify(
  base: Observation,
  rival: Observation,
  unit: string,
  words: EvidenceWords,
  also: readonly string[] = [],
  beside: Beside = ALONE,
): Classified {
  const said = saidIn(base, rival, words, besideValue);
  if (said) return said;
  const [one, other] = [base, rival].map((o) =>
    o.unit === undefined || UNSPECIFIC.has(o.unit) || also.includes(o.unit) ? unit : o.unit,
  ) as [string, string];
  const observation = rival.id;
  if (one !== other && !UNSPECIFIC.has(one) && !UNSPECIFIC.has(other)) {
    return { kind: 'unit', fact: { tag: 'units', unit: other, against: one, observation } };
  }
  const factor = scaledBy(base, rival);
  if (factor !== null) return { kind: 'unit', fact: { tag: 'factor', factor, observation } };
  return (
    limitsIn(base, rival, words, besideValue) ??
    saidIn(base, rival, words, belowTable) ??
    limitsIn(base, rival, words, belowTable) ??
    byNumbers(base, rival, beside) ?? {
      kind: 'value',
      fact: { tag: 'unexplained', value: rival.value, against: base.value, observation },
    }
  );
}

type Wording = 'date' | 'population' | 'unit-words' | 'scope';

function wordsOf(
  [base, rival]: readonly [Observation, Observation],
  kind: ConflictKind,
  tag: Wording,
  known: (o: Observation) => string | null,
): Classified | null {
  const said = either([rival, base], known);
  return said && { kind, fact: { tag, text: said.found, observation: said.observation } };
}

/** Of another time, other persons, another body's too, or in another unit. */
function saidIn(
  base: Observation,
  rival: Observation,
  words: EvidenceWords,
  texts: TextsOf,
): Classified | null {
  const both = [base, rival] as const;
  return (
    wordsOf(both, 'timing', 'date', (o) => otherDate(o, texts(o), words)) ??
    wordsOf(both, 'scope', 'population', (o) => says(texts(o), words.population)) ??
    countedTwice(base, rival, words, texts) ??
    wordsOf(both, 'unit', 'unit-words', (o) => says(texts(o), words.unit))
  );
}

const limitsIn = (
  base: Observation,
  rival: Observation,
  words: EvidenceWords,
  texts: TextsOf,
): Classified | null => wordsOf([base, rival], 'scope', 'scope', (o) => says(texts(o), words.scope));

/** Thousands and millions: no two counts of one thing differ by just that. */
const SCALES = [1000, 1_000_000];
/** Below this, a thousand times as much is no slip of a header: `1` and `1000`. */
const LEAST_SCALED = 10;

function scaledBy({ value: one }: Observation, { value: other }: Observation): number | null {
  if (one === null || other === null || Math.min(one, other) < LEAST_SCALED) return null;
  const [small, large] = [Math.min(one, other), Math.max(one, other)];
  return SCALES.find((scale) => exactly(small * scale) === large) ?? null;
}

function countedTwice(
  base: Observation,
  rival: Observation,
  words: EvidenceWords,
  texts: TextsOf,
): Classified | null {
  const fact = countsAgain(rival, base, words, texts) ?? countsAgain(base, rival, words, texts);
  return fact && { kind: 'double-count', fact };
}

/** The larger of two values contains the other body's count. */
function countsAgain(
  larger: Observation,
  smaller: Observation,
  words: EvidenceWords,
  texts: TextsOf,
): EvidenceFact | null {
  if ((larger.value ?? 0) <= (smaller.value ?? 0)) return null;
  const sum = addends(larger, texts(larger));
  const observation = larger.id;
  if (sum !== null && sum.numbers.includes(smaller.value!))
    return { tag: 'counts-again', text: sum.text, counted: smaller.value!, observation };
  const together = says(texts(larger), words.together);
  return together === null ? null : { tag: 'together', text: together, observation };
}
