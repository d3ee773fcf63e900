import { agree, isBound, isRival } from './rivals.ts';
import { exactly } from '../numbers/exactly.ts';
import { UNKNOWN_SENDER, type Observation } from './observation.ts';

/** Whether an observation counts now: not superseded, and a value rather than its absence. */
export const isInForce = (o: Observation): boolean =>
  o.supersededBy === undefined &&
  o.value !== null &&
  (o.status === 'value' || o.status === 'zero') &&
  // Nobody stands behind it until somebody says who sent it.
  o.agency !== UNKNOWN_SENDER;

/** Whether it is about the figure itself, not about a part of it or something wider. */
export const isDirect = (o: Pick<Observation, 'categories'>): boolean =>
  Object.keys(o.categories).length === 0;

/**
 * The observations that a figure can be made of. International bodies publish vintages of their own: one
 * counts only where it is an owner of the indicator.
 */
export const fromOwnSources = (
  offered: readonly Observation[],
  owners: readonly string[],
  isExternal: (agency: string) => boolean,
): Observation[] => offered.filter((o) => owners.includes(o.agency) || !isExternal(o.agency));

export interface AcceptedValue {
  value: number;
  /** Whether all that counts says the same. */
  agreed: boolean;
  qualifier?: string;
  /** What the value comes from: a list of observations that say the same, one list a part where it adds up. */
  from: Observation[][];
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
  if (!first) return sumOfParts(counting, owners, covers);
  const bounded = direct.find((o) => isBound(o.qualifier));
  const agreed = direct.every((o) => direct.every((other) => agree(o, other)));
  const chosen = agreed && bounded ? bounded : first;
  return {
    value: chosen.value!,
    agreed,
    ...(chosen.qualifier === undefined ? {} : { qualifier: chosen.qualifier }),
    from: [[chosen, ...direct.filter((o) => o !== chosen && o.value === chosen.value)]],
  };
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
  owners: readonly string[],
  covers: Readonly<Record<string, readonly string[]>>,
): AcceptedValue | null {
  for (const [dimension, codes] of Object.entries(covers)) {
    const parts = codes.map((code) =>
      ranked(
        counting.filter((o) => Object.keys(o.categories).length === 1 && o.categories[dimension] === code),
        owners,
      ),
    );
    if (parts.length < 2 || parts.some((part) => part.length === 0)) continue;
    const value = exactly(parts.reduce((sum, [first]) => sum + first!.value!, 0));
    const agreed = parts.every((part) => part.every((o) => o.value === part[0]!.value));
    return { value, agreed, from: parts };
  }
  return null;
}
