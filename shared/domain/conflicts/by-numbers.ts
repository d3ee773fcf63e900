import type { ConflictKind } from './conflict.ts';
import type { EvidenceFact } from './conflict-evidence.ts';
import { exactly } from '../numbers/exactly.ts';
import type { Observation } from '../observations/observation.ts';
import { monthsOf } from '../periods/period.ts';

/** What is known of a figure beside two values of it that differ. */
export interface Beside {
  /** All that speak of the same period. */
  rivals: readonly Observation[];
  /** What is said of parts of the period. */
  parts: readonly Observation[];
  /** The highest body that one belongs to. */
  houseOf: (agency: string) => string;
}

export const ALONE: Beside = { rivals: [], parts: [], houseOf: (agency) => agency };

/** Below this, numbers meet by chance: `1 + 2 = 3`. */
const LEAST = 10;

/**
 * Why two values differ where nobody says it: what other numbers of the figure add up to, and who counted. Two bodies
 * that count each for itself differ in what they count; of one body, or of one house, a number was copied wrong.
 */
export function byNumbers(
  base: Observation,
  rival: Observation,
  beside: Beside,
): { kind: ConflictKind; fact: EvidenceFact } | null {
  const [smaller, larger] = (base.value ?? 0) < (rival.value ?? 0) ? [base, rival] : [rival, base];
  const counted = smaller.value ?? 0;
  const observation = larger.id;
  const and = exactly((larger.value ?? 0) - counted);
  const isCounted = (o: Observation): boolean =>
    o.value === and && o.agency !== smaller.agency && o.agency !== larger.agency;
  if (counted >= LEAST && and > 0 && beside.rivals.some(isCounted))
    return { kind: 'double-count', fact: { tag: 'adds-up', counted, and, observation } };
  const until = counted >= LEAST ? reachedIn(counted, beside.parts) : null;
  if (until !== null) return { kind: 'timing', fact: { tag: 'as-at-part', until, observation: smaller.id } };
  return beside.houseOf(base.agency) === beside.houseOf(rival.agency)
    ? null
    : {
        kind: 'scope',
        fact: { tag: 'bodies', value: rival.value, against: base.value, observation: rival.id },
      };
}

/** The part of the year at whose end a body had counted so many since January; null: none. */
function reachedIn(value: number, parts: readonly Observation[]): string | null {
  for (const own of Map.groupBy(parts, ({ agency }) => agency).values()) {
    let [sum, month] = [0, 0];
    const rest = new Set(own);
    for (;;) {
      // Of several parts that begin now the longest: a half-year before its quarters.
      const next = [...rest]
        .filter(({ period }) => monthsOf(period)?.from === month + 1)
        .toSorted((a, b) => monthsOf(b.period)!.to - monthsOf(a.period)!.to);
      if (next.length === 0) break;
      const reached = next.find((o) => o.value !== null && exactly(sum + o.value) === value);
      if (reached !== undefined && monthsOf(reached.period)!.to < 12) return reached.period;
      const step = next.at(-1)!;
      if (step.value === null) break;
      sum = exactly(sum + step.value);
      month = monthsOf(step.period)!.to;
      rest.delete(step);
    }
  }
  return null;
}
