import type { LinesSpec } from '../../../../shared/contract/figure-rows.ts';
import type { Leaf } from './leaf.ts';
import { leavesOf, sourceOf, treeOf, type Asking } from './rows.ts';
import { matches, searchWords } from './visible.ts';

/**
 * The next line of a view that waits for the person, folded away or not, and from the beginning again: one that is
 * open, else a proposal of somebody else.
 *
 * @param after id of a line, which may have left the view; null: from the beginning
 */
export function nextOpen(asking: Asking, spec: LinesSpec, after: string | null): Leaf['key'] | null {
  const nodes = treeOf(asking, spec.arrange);
  const { me } = asking;
  const view = { filter: spec.filter, source: sourceOf(leavesOf(asking), spec.agency) };
  const words = searchWords(spec.search);
  const from = nodes.findIndex((node) => node.id === after) + 1;
  const turned = [...nodes.slice(from), ...nodes.slice(0, from)].flatMap(({ leaf }) =>
    leaf && matches(leaf, view, words, me) ? [leaf] : [],
  );
  const next =
    turned.find(({ state }) => state === 'open') ??
    turned.find(({ state, proposedBy }) => state === 'proposed' && me !== null && proposedBy !== me);
  return next?.key ?? null;
}
