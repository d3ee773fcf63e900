import type { FigureRow, RowsSpec, RowsView } from '../../../../shared/contract/figure-rows.ts';
import { ROW_FILTERS, type Arrangement, type RowFilter } from '../../../../shared/contract/row-views.ts';
import { waitingFindingsView } from '../../checks/findings-that-wait.ts';
import { documentIndex } from '../../text/printed-at.ts';
import { stateView } from '../../conflicts/reconciled.ts';
import { followingView, view, type Derived } from '../../../session/view.ts';
import { sumsOf } from './breakdown-row.ts';
import { isProvisional, type Leaf } from './leaf.ts';
import { makeLeaves, type Leaves } from './leaves.ts';
import { makeTree, type Tree, type TreeNode } from './tree.ts';
import { ancestors, belongs, isPlain, revealed, visibleNodes } from './visible.ts';

export interface Asking {
  derived: Derived;
  /** The person in the top bar. */
  me: string | null;
}

export const leavesView = followingView(
  'figure leaves',
  ({ from: { app, workspace }, get }, _: undefined, before: Leaves | undefined) =>
    makeLeaves(app, get(stateView), get(waitingFindingsView), workspace.meta.period, before),
);

export const treeView = followingView(
  'figure tree',
  ({ from: { app, workspace }, get }, arrange: Arrangement, before: Tree | undefined) =>
    makeTree(app.catalogue(), documentIndex(app, workspace), get(leavesView), arrange, before),
);

/** Of the lines of one tree those that are shown, by how they are asked for. */
const shownView = view('figure rows shown', () => new Map<string, Int32Array>());

/** Place of the body whose lines alone are asked for; null: those of all. */
export const sourceOf = (all: Leaves, agency: string | undefined): number | null =>
  agency === undefined ? null : all.agencies.findIndex(({ id }) => id === agency);

/** One page of the grid. The tree is made once for each state of the workspace, the lines shown once a view of it. */
export function figureRows({ derived, me }: Asking, spec: RowsSpec): RowsView {
  const all = derived.get(leavesView);
  const { nodes } = derived.get(treeView, spec.arrange);
  const { filter, search, folds, reveal, arrange, agency } = spec;
  const source = sourceOf(all, agency);
  const asked = JSON.stringify([
    arrange,
    filter,
    search,
    folds,
    reveal,
    agency,
    filter === 'mine' ? me : null,
  ]);
  const shown = derived.get(shownView);
  let visible = shown.get(asked);
  if (!visible) {
    if (shown.size >= KEPT) shown.clear();
    shown.set(asked, (visible = visibleNodes(nodes, { ...spec, source }, me)));
  }
  const target = reveal === undefined ? -1 : revealed(nodes, reveal);
  const page = [...visible.subarray(spec.from, Math.min(spec.to, visible.length))];
  return {
    total: visible.length,
    rows: page.map((at, index) => rowOf(nodes, at, visible[spec.from + index + 1], spec)),
    agencies: all.agencies,
    doubled: all.doubled,
    counts: derived.get(countsView, me),
    figures: all.figures,
    conflicts: derived.get(conflictCountsView),
    at: target < 0 ? -1 : visible.indexOf(target),
    unfolded: ancestors(nodes, target)
      .map((at) => nodes[at]!)
      .filter((node) => folds[node.id] ?? node.folded)
      .map((node) => node.id),
    firstOpen: firstOpen(nodes, visible, filter === 'all' && source === null) ?? null,
    version: derived.version(),
  };
}

/** Of what is shown; where that is a choice of lines and none of them is open, the first of them. */
function firstOpen(
  nodes: readonly TreeNode[],
  visible: Int32Array,
  everything: boolean,
): Leaf['key'] | undefined {
  if (everything) return nodes.find(({ leaf }) => leaf && isProvisional(leaf))?.leaf?.key;
  let first: Leaf | undefined;
  for (const at of visible) {
    const { leaf } = nodes[at]!;
    if (leaf && isProvisional(leaf)) return leaf.key;
    first ??= leaf;
  }
  return first?.key;
}

/** Views of one workspace state that are kept: scrolling asks for the same one again and again. */
const KEPT = 12;

const countsView = view('figure counts', ({ get }, me: string | null): Record<RowFilter, number> => {
  const counts = { all: 0, open: 0, waiting: 0, mine: 0, blockers: 0, unsettled: 0, disputed: 0 };
  const { leaves } = get(leavesView);
  for (const leaf of leaves) {
    if (isPlain(leaf)) counts.all += 1;
    else for (const filter of ROW_FILTERS) if (belongs(leaf, filter, me)) counts[filter] += 1;
  }
  return counts;
});

const conflictCountsView = view('figure conflicts', ({ get }): RowsView['conflicts'] => {
  const { conflicts } = get(stateView);
  const count = (state: string): number => conflicts.filter((conflict) => conflict.state === state).length;
  return {
    total: conflicts.length,
    open: count('open'),
    waiting: count('proposed'),
    decided: count('decided'),
  };
});

function rowOf(nodes: readonly TreeNode[], at: number, next: number | undefined, spec: RowsSpec): FigureRow {
  const node = nodes[at]!;
  const { language } = spec;
  const hasChildren = node.end > at + 1;
  const base = {
    id: node.id,
    kind: node.kind,
    level: node.level,
    fold: hasChildren
      ? next !== undefined && next < node.end
        ? ('open' as const)
        : ('folded' as const)
      : null,
    label: node.label[language],
  };
  if (node.leaf) return { ...base, ...leafRow(node.leaf, spec) };
  if (node.kind === 'breakdown') {
    const sums = sumsOf(nodes, at);
    const unit = nodes[at + 1]?.leaf?.unit[language] ?? '';
    return { ...base, ...sums, unit, provisional: false, state: null, checks: 0 };
  }
  const within = countWithin(nodes, at);
  return {
    ...base,
    unit: '',
    value: null,
    previous: null,
    change: null,
    provisional: false,
    state: null,
    agree: 0,
    ...within,
    sources: [],
  };
}

/** Of the lines under a section; `checks`: those with a blocker. */
function countWithin(
  nodes: readonly TreeNode[],
  at: number,
): Required<Pick<FigureRow, 'checks' | 'figures' | 'open' | 'waiting'>> {
  const counts = { checks: 0, figures: 0, open: 0, waiting: 0 };
  for (let under = at + 1; under < nodes[at]!.end; under++) {
    const leaf = nodes[under]!.leaf;
    if (!leaf) continue;
    counts.figures++;
    if (leaf.check === 'blocker') counts.checks++;
    if (leaf.state === 'open') counts.open++;
    if (leaf.state === 'proposed') counts.waiting++;
  }
  return counts;
}

function leafRow(
  leaf: Leaf,
  { language, state }: RowsSpec,
): Omit<FigureRow, 'id' | 'kind' | 'level' | 'fold' | 'label'> {
  const printed = state === 'printed' ? (leaf.printed ?? { value: null, change: null }) : null;
  const { value, change } = printed ?? leaf;
  const previous = printed
    ? printed.value === null || printed.change === null
      ? null
      : printed.value - printed.change
    : leaf.previous;
  return {
    ...leaf.key,
    unit: leaf.unit[language],
    value,
    previous,
    change,
    provisional: printed === null ? isProvisional(leaf) : printed.value !== leaf.value,
    state: leaf.state,
    ...(leaf.conflict && (leaf.state === 'open' || leaf.state === 'proposed')
      ? { conflict: leaf.conflict.kind }
      : {}),
    agree: leaf.agree,
    ...(leaf.check ? { check: leaf.check } : {}),
    checks: leaf.checks,
    sources: leaf.sources,
  };
}
