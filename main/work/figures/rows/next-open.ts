import type { LinesSpec } from '../../../../shared/contract/figure-rows.ts';
import type { Leaf } from './leaf.ts';
import { leavesView, sourceOf, treeView, type Asking } from './rows.ts';
import { matches, searchWords } from './visible.ts';

/**
 * The next line of a view that waits for the person, folded away or not, and from the beginning again: one that is
 * open, else a proposal of somebody else.
 *
 * @param after id of a line, which may have left the view; null: from the beginning
 */
export function nextOpen({ derived, me }: Asking, spec: LinesSpec, after: string | null): Leaf['key'] | null {
  const { nodes } = derived.get(treeView, spec.arrange);
  const view = { filter: spec.filter, source: sourceOf(derived.get(leavesView), spec.agency) };
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
