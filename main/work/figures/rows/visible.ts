import { assertNever } from '../../../../shared/result.ts';
import { searchText } from '../../../../shared/domain/text/search-text.ts';
import type { RowsSpec } from '../../../../shared/contract/figure-rows.ts';
import type { RowFilter } from '../../../../shared/contract/row-views.ts';
import type { Leaf } from './leaf.ts';
import type { TreeNode } from './tree.ts';

/** Whether a line belongs to a filter. `me`: the person in the top bar. */
export function belongs(leaf: Leaf, filter: RowFilter, me: string | null): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'open':
      return leaf.state === 'open';
    case 'waiting':
      return leaf.state === 'proposed';
    case 'mine':
      // A proposal waits for everybody but the one who made it.
      return leaf.state === 'proposed' && me !== null && leaf.proposedBy !== me;
    case 'blockers':
      return leaf.check === 'blocker';
    case 'unsettled':
      return leaf.disputed && leaf.conflict !== undefined && leaf.conflict.state !== 'decided';
    case 'disputed':
      return leaf.disputed;
    default:
      return assertNever(filter);
  }
}

/** It belongs to no filter but that of all lines: most keys of a large workspace, told apart at once. */
export const isPlain = ({ state, check, disputed }: Leaf): boolean =>
  state !== 'open' && state !== 'proposed' && check === undefined && !disputed;

type Spec = Pick<RowsSpec, 'filter' | 'search' | 'folds' | 'reveal'> & {
  /** Index of the body whose lines alone are shown. */
  source: number | null;
};

/** Indexes of the lines that are shown, in order: what matches with its ancestors, or what is not folded. */
export function visibleNodes(nodes: readonly TreeNode[], spec: Spec, me: string | null): Int32Array {
  const words = searchWords(spec.search);
  const shown = new Int32Array(nodes.length);
  const count =
    words.length > 0 || spec.filter !== 'all' || spec.source !== null
      ? found(nodes, spec, words, me, shown)
      : unfolded(nodes, spec, shown);
  return shown.subarray(0, count);
}

/** @param words of the search, folded */
export const matches = (
  leaf: Leaf,
  { filter, source }: Pick<Spec, 'filter' | 'source'>,
  words: readonly string[],
  me: string | null,
): boolean =>
  words.every((word) => leaf.text.includes(word)) &&
  belongs(leaf, filter, me) &&
  (source === null || leaf.sources.some(([agency]) => agency === source));

export const searchWords = (search: string): string[] => searchText(search).split(' ').filter(Boolean);

function found(
  nodes: readonly TreeNode[],
  { filter, source }: Spec,
  words: readonly string[],
  me: string | null,
  shown: Int32Array,
): number {
  const keep = new Uint8Array(nodes.length);
  for (let at = 0; at < nodes.length; at++) {
    const leaf = nodes[at]!.leaf;
    if (!leaf || !matches(leaf, { filter, source }, words, me)) continue;
    for (let up = at; up >= 0 && keep[up] === 0; up = nodes[up]!.parent) keep[up] = 1;
  }
  let count = 0;
  for (let at = 0; at < nodes.length; at++) if (keep[at] === 1) shown[count++] = at;
  return count;
}

function unfolded(nodes: readonly TreeNode[], { folds, reveal }: Spec, shown: Int32Array): number {
  const opened = new Set<number>();
  if (reveal !== undefined) {
    for (const up of ancestors(nodes, revealed(nodes, reveal))) opened.add(up);
  }
  let count = 0;
  for (let at = 0; at < nodes.length;) {
    const node = nodes[at]!;
    shown[count++] = at;
    const folded = node.end > at + 1 && !opened.has(at) && (folds[node.id] ?? node.folded);
    at = folded ? node.end : at + 1;
  }
  return count;
}

/** The line of a key, or of a figure in the period that comes first; -1: none. */
export const revealed = (nodes: readonly TreeNode[], key: string): number =>
  nodes.findIndex((node) => node.id === key || node.leaf?.key.figure === key);

/** Indexes of the lines above a line that it stands under. */
export function ancestors(nodes: readonly TreeNode[], at: number): number[] {
  const above: number[] = [];
  for (let up = nodes[at]?.parent ?? -1; up >= 0; up = nodes[up]!.parent) above.push(up);
  return above;
}
