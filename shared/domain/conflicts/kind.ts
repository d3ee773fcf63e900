import { exactly } from '../numbers/exactly.ts';
import type { ConflictKind } from './conflict.ts';
import type { EvidenceFact } from './conflict-evidence.ts';
import type { Observation } from '../observations/observation.ts';
import { addends, otherDate, says, type EvidenceWords } from './evidence.ts';
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
 */
export function classify(
  base: Observation,
  rival: Observation,
  unit: string,
  words: EvidenceWords,
  also: readonly string[] = [],
): Classified {
  const both = [rival, base];
  const wordsOf = (
    kind: ConflictKind,
    tag: 'date' | 'population' | 'unit-words' | 'scope',
    known: (o: Observation) => string | null,
  ): Classified | null => {
    const said = either(both, known);
    return said && { kind, fact: { tag, text: said.found, observation: said.observation } };
  };
  const said =
    wordsOf('timing', 'date', (o) => otherDate(o, words)) ??
    wordsOf('scope', 'population', (o) => says(o, words.population)) ??
    countedTwice(base, rival, words) ??
    wordsOf('unit', 'unit-words', (o) => says(o, words.unit));
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
    wordsOf('scope', 'scope', (o) => says(o, words.scope)) ?? {
      kind: 'value',
      fact: { tag: 'unexplained', value: rival.value, against: base.value, observation },
    }
  );
}

/** Thousands and millions: no two counts of one thing differ by just that. */
const SCALES = [1000, 1_000_000];
/** Below this, a thousand times as much is no slip of a header: `1` and `1000`. */
const LEAST_SCALED = 10;

function scaledBy({ value: one }: Observation, { value: other }: Observation): number | null {
  if (one === null || other === null || Math.min(one, other) < LEAST_SCALED) return null;
  const [small, large] = [Math.min(one, other), Math.max(one, other)];
  return SCALES.find((scale) => exactly(small * scale) === large) ?? null;
}

function countedTwice(base: Observation, rival: Observation, words: EvidenceWords): Classified | null {
  const fact = countsAgain(rival, base, words) ?? countsAgain(base, rival, words);
  return fact && { kind: 'double-count', fact };
}

/** The larger of two values contains the other body's count. */
function countsAgain(larger: Observation, smaller: Observation, words: EvidenceWords): EvidenceFact | null {
  if ((larger.value ?? 0) <= (smaller.value ?? 0)) return null;
  const sum = addends(larger);
  const observation = larger.id;
  if (sum !== null && sum.numbers.includes(smaller.value!))
    return { tag: 'counts-again', text: sum.text, counted: smaller.value!, observation };
  const together = says(larger, words.together);
  return together === null ? null : { tag: 'together', text: together, observation };
}
