import type { Catalogue, FigureDefinition } from '../catalogue/catalogue.ts';
import type { Observation, ObservationDraft } from './observation.ts';

/** Values that a delivery itself calls invented are kept, and never weigh against others. */
export const isRival = (o: Observation): boolean =>
  o.value !== null && !/^(?:illustrative|illüstrativ)/i.test(o.reliability ?? '');

/** Per dimension the codes that take all of its others together: `actual+potential`. */
export const wholesOf = ({ dimensions }: Pick<Catalogue, 'dimensions'>): ReadonlyMap<string, string> =>
  new Map(
    dimensions.flatMap(({ id, codes }) => {
      const single = codes.filter((code) => !code.id.includes('+'));
      const whole = codes.find(
        (code) => code.id.includes('+') && single.every((one) => code.id.split('+').includes(one.id)),
      );
      return whole === undefined ? [] : [[id, whole.id] as const];
    }),
  );

/**
 * Whether the observation covers less than the figure: a part with further categories
 * (`status=actual`, one of two NGOs), which is no rival of the whole. What takes in everybody is one.
 */
export const isNarrower = (
  o: Observation,
  figure: FigureDefinition | undefined,
  wholes: ReadonlyMap<string, string>,
): boolean =>
  Object.entries(o.categories).some(
    ([dimension, code]) => figure?.categories[dimension] !== code && wholes.get(dimension) !== code,
  );

/** `more than 100` says where a number lies, not what it is; `as many as` and `in total` only stress it. */
export const isBound = (qualifier: string | undefined): boolean =>
  qualifier !== undefined &&
  /^(more than|over|less than|fewer than|at least|at most|about|nearly|up to)$/.test(qualifier);

/** Two values of one key that can both be true: equal, or one exact behind the other's "more than". */
export function agree(a: ObservationDraft, b: ObservationDraft): boolean {
  if (a.value === null || b.value === null) return true;
  if (isBound(a.qualifier) === isBound(b.qualifier)) return a.value === b.value;
  return isBound(a.qualifier) ? satisfies(b.value, a.qualifier!, a.value) : agree(b, a);
}

/** Whether an exact value lies where `qualifier bound` says: the bound itself is left to pass. */
function satisfies(exact: number, qualifier: string, bound: number): boolean {
  if (/^(more than|over|at least)$/.test(qualifier)) return exact >= bound;
  if (/^(less than|fewer than|nearly|at most|up to)$/.test(qualifier)) return exact <= bound;
  return Math.abs(exact - bound) <= Math.abs(bound) * 0.1;
}
