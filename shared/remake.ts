/** What was made of each item of a list, and what it was made from. */
export interface Remade<T> {
  made: readonly T[];
  from: readonly (readonly unknown[])[];
  beside: readonly unknown[];
}

/**
 * Makes something of each item of a list. Where everything that it is made from is the very same object as before,
 * what was made before is taken over: a `make` that looks at nothing else gives the same as if all were made anew.
 *
 * @param items what each is made from; items keep their places from one call to the next
 * @param beside what all of them are made from; where it is another, nothing is taken over
 */
export function remake<Item extends readonly unknown[], T>(
  beside: readonly unknown[],
  items: readonly (readonly [...Item])[],
  make: (...item: Item) => T,
  before?: Remade<T>,
): Remade<T> {
  const known = before && isSame(before.beside, beside) ? before : undefined;
  const made: T[] = [];
  const from: (readonly unknown[])[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    const was = known?.from[at];
    const kept = was !== undefined && (was === item || isSame(was, item));
    made.push(kept ? known!.made[at]! : make(...item));
    from.push(kept ? was : item);
  }
  return { made, from, beside };
}

export function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
