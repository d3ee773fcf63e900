import type { FigureDefinition } from '../catalogue.ts';
import type { Observation, ObservationDraft } from '../observation.ts';

/** Values that a delivery itself calls invented are kept, and never weigh against others. */
export const isRival = (o: Observation): boolean =>
  o.value !== null && !/^(?:illustrative|illüstrativ)/i.test(o.reliability ?? '');

/**
 * Whether the observation covers less than the figure: a part with further categories
 * (`status=actual`, one of two NGOs), which is no rival of the whole.
 */
export const isNarrower = (o: Observation, figure: FigureDefinition | undefined): boolean =>
  Object.entries(o.categories).some(([dimension, code]) => figure?.categories[dimension] !== code);

/** Two values of one key that can both be true: equal, or one exact behind the other's "more than". */
export function agree(a: ObservationDraft, b: ObservationDraft): boolean {
  if (a.value === null || b.value === null) return true;
  if (a.qualifier === b.qualifier || (a.qualifier !== undefined && b.qualifier !== undefined))
    return a.value === b.value;
  const [bound, exact] = a.qualifier === undefined ? [b, a] : [a, b];
  return exact.value! >= bound.value!;
}
