import type { ConflictKind } from '../conflict.ts';
import type { Observation } from '../observation.ts';
import { addends, otherDate, says, type EvidenceWords } from './evidence.ts';

export interface Classified {
  kind: ConflictKind;
  evidence: string;
}

/** Units that only say "so many"; they contradict nothing. */
const UNSPECIFIC = new Set(['pieces', 'number']);

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
  const said = (phrases: string[]): string | null => says(rival, phrases) ?? says(base, phrases);
  const date = otherDate(rival, words) ?? otherDate(base, words);
  if (date !== null) return { kind: 'timing', evidence: `“${date}” is another date of state` };
  const population = said(words.population);
  if (population !== null) return { kind: 'scope', evidence: `“${population}”` };
  const twice = countsAgain(rival, base, words) ?? countsAgain(base, rival, words);
  if (twice !== null) return { kind: 'double-count', evidence: twice };
  const counted = said(words.unit);
  if (counted !== null) return { kind: 'unit', evidence: `“${counted}”` };
  const [one, other] = [base, rival].map((o) =>
    o.unit === undefined || UNSPECIFIC.has(o.unit) || also.includes(o.unit) ? unit : o.unit,
  );
  if (one !== other && !UNSPECIFIC.has(one!) && !UNSPECIFIC.has(other!)) {
    return { kind: 'unit', evidence: `counted in ${other} against ${one}` };
  }
  const scope = said(words.scope);
  if (scope !== null) return { kind: 'scope', evidence: `“${scope}”` };
  return {
    kind: 'value',
    evidence: `${rival.value} against ${base.value}, and nothing beside the cells says why`,
  };
}

/** The larger of two values contains the other body's count. */
function countsAgain(larger: Observation, smaller: Observation, words: EvidenceWords): string | null {
  if ((larger.value ?? 0) <= (smaller.value ?? 0)) return null;
  const sum = addends(larger);
  if (sum !== null && sum.numbers.includes(smaller.value!))
    return `“${sum.text}” counts the ${smaller.value} again`;
  const together = says(larger, words.together);
  return together === null ? null : `“${together}” counts together with another body`;
}
