import { exactly } from '../../../../shared/domain/numbers/exactly.ts';
import type { SourceCell } from '../../../../shared/contract/figure-rows.ts';
import type { Leaf } from './leaf.ts';
import type { TreeNode } from './tree.ts';

export interface Sums {
  value: number | null;
  previous: number | null;
  change: number | null;
  sources: SourceCell[];
  agree: number;
}

/** What the parts of a breakdown add up to: as accepted, and by each body that reports all of them. */
export function sumsOf(nodes: readonly TreeNode[], at: number): Sums {
  const parts: Leaf[] = [];
  for (let index = at + 1; index < nodes[at]!.end; index++) {
    const node = nodes[index]!;
    if (node.level === nodes[at]!.level + 1 && node.leaf) parts.push(node.leaf);
  }
  const value = sum(parts.map((part) => part.value));
  const agencies = new Set(parts.flatMap((part) => part.sources.map(([agency]) => agency)));
  const sources = [...agencies]
    .toSorted((a, b) => a - b)
    .flatMap((agency): SourceCell[] => {
      const own = parts.map((part) =>
        part.sources.filter((cell) => cell[0] === agency && cell[2] !== 'other'),
      );
      // A body whose files disagree on a part has no sum of its own.
      const total = sum(own.map((cells) => (cells.length === 1 ? cells[0]![1] : null)));
      if (total === null) return [];
      if (total === value) return [[agency, total, 'same']];
      return [[agency, total, own.flat().some((cell) => cell[2] === 'differs') ? 'differs' : 'settled']];
    });
  return {
    value,
    previous: sum(parts.map((part) => part.previous)),
    change: sum(parts.map((part) => part.change)),
    sources,
    agree: sources.filter((cell) => cell[2] === 'same').length,
  };
}

const sum = (numbers: readonly (number | null)[]): number | null =>
  numbers.length === 0 || numbers.includes(null)
    ? null
    : exactly(numbers.reduce<number>((a, b) => a + b!, 0));
