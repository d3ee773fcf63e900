import { isRival } from './conflicts/rivals.ts';
import type { Observation } from './observation.ts';

/** Whether an observation counts now: not superseded, and a value rather than its absence. */
export const isInForce = (o: Observation): boolean =>
  o.supersededBy === undefined && o.value !== null && (o.status === 'value' || o.status === 'zero');

/** Whether it is about the figure itself, not about a part of it or something wider. */
export const isDirect = (o: Observation): boolean => Object.keys(o.categories).length === 0;

export interface AcceptedValue {
  value: number;
  /** Whether all that counts says the same. */
  agreed: boolean;
  qualifier?: string;
  /** The observation that the value comes from; parts have several. */
  from: Observation[];
}

/**
 * The value that the observations of one key give without anybody's decision, or null where nobody
 * reported it. Where they disagree it is provisional: the owner's before anyone else's.
 *
 * @param observations all of one key
 * @param owners agency ids, the owner first
 * @param covers codes that the figure adds up, by dimension (`ngo` → two NGOs)
 */
export function acceptedValue(
  observations: readonly Observation[],
  owners: readonly string[],
  covers: Readonly<Record<string, readonly string[]>>,
): AcceptedValue | null {
  // What a delivery itself calls invented is kept, but never becomes a figure.
  const counting = observations.filter((o) => isInForce(o) && isRival(o));
  const direct = ranked(counting.filter(isDirect), owners);
  const first = direct[0];
  if (!first) return sumOfParts(counting, covers);
  const bounded = direct.find((o) => isBound(o.qualifier));
  const exact = direct.filter((o) => !isBound(o.qualifier));
  const same = (a: Observation, b: Observation): boolean => a.value === b.value;
  const agreed =
    exact.every((o) => same(o, exact[0]!)) &&
    direct.every((o) => !isBound(o.qualifier) || (same(o, bounded!) && satisfies(exact[0], o)));
  const chosen = agreed && bounded ? bounded : first;
  return {
    value: chosen.value!,
    agreed,
    ...(chosen.qualifier === undefined ? {} : { qualifier: chosen.qualifier }),
    from: [chosen],
  };
}

/** `more than 100` says where a number lies, not what it is; `as many as` and `in total` only stress it. */
export const isBound = (qualifier: string | undefined): boolean =>
  qualifier !== undefined &&
  /^(more than|over|less than|fewer than|at least|at most|about|nearly|up to)$/.test(qualifier);

function satisfies(exact: Observation | undefined, bound: Observation): boolean {
  if (!exact) return true;
  const difference = exact.value! - bound.value!;
  if (/^(more than|over)$/.test(bound.qualifier!)) return difference >= 0;
  if (bound.qualifier === 'at least') return difference >= 0;
  if (/^(less than|fewer than|nearly|at most|up to)$/.test(bound.qualifier!)) return difference <= 0;
  return Math.abs(difference) <= Math.abs(bound.value!) * 0.1;
}

/** Owners first, in their order; then in the order of arrival. Public and implied values come last. */
function ranked(observations: readonly Observation[], owners: readonly string[]): Observation[] {
  const rank = (o: Observation): number => {
    const at = owners.indexOf(o.agency);
    return (at < 0 ? owners.length : at) + (o.reliability === undefined ? 0 : owners.length + 1);
  };
  return observations.toSorted((a, b) => rank(a) - rank(b) || a.id - b.id);
}

/** A figure over two NGOs, each of which reported its own part: the sum, if none is missing. */
function sumOfParts(
  counting: readonly Observation[],
  covers: Readonly<Record<string, readonly string[]>>,
): AcceptedValue | null {
  for (const [dimension, codes] of Object.entries(covers)) {
    const parts = codes.map((code) =>
      counting.find((o) => Object.keys(o.categories).length === 1 && o.categories[dimension] === code),
    );
    if (parts.length > 1 && parts.every((part) => part !== undefined)) {
      const value = parts.reduce((sum, part) => sum + part.value!, 0);
      return { value, agreed: true, from: parts };
    }
  }
  return null;
}
