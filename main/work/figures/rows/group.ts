import type { GroupView } from '../../../../shared/contract/figure-rows.ts';
import type { Arrangement } from '../../../../shared/contract/row-views.ts';
import { isProvisional } from './leaf.ts';
import { treeView } from './rows.ts';
import type { Derived } from '../../../session/view.ts';

/** What waits for a person under a line; null where there is no such line. */
export function groupOf(derived: Derived, row: string, arrange: Arrangement): GroupView | null {
  const { nodes } = derived.get(treeView, arrange);
  const at = nodes.findIndex((node) => node.id === row);
  const group = nodes[at];
  if (!group) return null;
  const within = nodes.slice(at + 1, group.end).flatMap(({ leaf }) => leaf ?? []);
  return {
    label: group.label,
    figures: within.length,
    work: within
      .filter((leaf) => isProvisional(leaf) || leaf.check === 'blocker')
      .map(({ key, label, value, state, conflict, check }) => ({
        ...key,
        label,
        value,
        state,
        ...(conflict ? { conflict: conflict.kind } : {}),
        ...(check === undefined ? {} : { check }),
      })),
  };
}
