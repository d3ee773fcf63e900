import type { FigureRow } from '../../../shared/contract/figure-rows.ts';

/** A value that others contradict weighs as much as so many that nobody does. */
const DISPUTED = 6;

/**
 * Bodies that report any of these rows, by their place among the agencies: those that disagree with others first,
 * then those that report most of them.
 * While they are the same bodies they keep their order, so that columns stand still under a scroll.
 */
export function sourcesInView(rows: readonly FigureRow[], before: readonly number[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const row of rows)
    for (const [agency, , mark] of row.sources)
      counts.set(agency, (counts.get(agency) ?? 0) + (mark === 'same' || mark === 'other' ? 1 : DISPUTED));
  if (counts.size === before.length && before.every((agency) => counts.has(agency))) return before;
  return [...counts].toSorted(([a, most], [b, least]) => least - most || a - b).map(([agency]) => agency);
}
