import type { ChartSpec } from './spec.ts';

interface Item {
  role: 'title' | 'ministry' | 'label';
  runs: readonly { kind: string }[];
}

/** What stands where on an annex page, in the order of the printed slide. */
export interface SlideParts<T extends Item> {
  head: T[];
  /** On a slide with two charts, the two last titles stand each over its chart. */
  pair: T[];
  labels: T[];
}

/** Titles and ministry line with whatever stands between them; the labels after that. */
export function slideParts<T extends Item>(items: readonly T[], charts: number): SlideParts<T> {
  const last = items.findLastIndex((item) => item.role !== 'label');
  const [head, labels] = [items.slice(0, last + 1), items.slice(last + 1)];
  const paired = charts === 2 && head.length > 2 && head.slice(-2).every((item) => item.role === 'title');
  return paired ? { head: head.slice(0, -2), pair: head.slice(-2), labels } : { head, pair: [], labels };
}

/** Charts that get a table of their values: a single one, where the slide's own labels do not print them. */
export const slideTables = (specs: readonly ChartSpec[], labels: readonly Item[]): ChartSpec[] =>
  specs.length === 1 && !labels.some((item) => item.runs.some((run) => run.kind === 'figure'))
    ? [...specs]
    : [];
