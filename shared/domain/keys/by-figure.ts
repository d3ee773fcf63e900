/** By figure, in the order in which they were given. */
export type ByFigure<T> = ReadonlyMap<string, readonly T[]>;

const texts = new WeakMap<object, string>();

const textOf = (list: readonly unknown[]): string => {
  const text = texts.get(list) ?? JSON.stringify(list);
  texts.set(list, text);
  return text;
};

/** `now`, or what was before where it says the same: what is made from it need not be made anew. */
export const sameAs = <T extends readonly unknown[]>(now: T, before: T | undefined): T =>
  before !== undefined && textOf(now) === textOf(before) ? before : now;

/** Sorts by figure; the list of a figure of which nothing changed is the same list, of the same objects. */
export function byFigure<T extends { figure: string }>(
  all: readonly T[],
  before?: ByFigure<T>,
): { all: T[]; byFigure: ByFigure<T> } {
  const lists = new Map<string, readonly T[]>(Map.groupBy(all, ({ figure }) => figure));
  for (const [figure, list] of lists) lists.set(figure, sameAs(list, before?.get(figure)));
  const taken = new Map<string, number>();
  const kept = all.map(({ figure }) => {
    const at = taken.get(figure) ?? 0;
    taken.set(figure, at + 1);
    return lists.get(figure)![at]!;
  });
  const isAsBefore =
    before?.size === lists.size && [...lists].every(([figure, list]) => before.get(figure) === list);
  return { all: kept, byFigure: isAsBefore ? before : lists };
}
