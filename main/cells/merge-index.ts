import type { Range } from '../../shared/domain/sheets/cell-ref.ts';

/** Looks up the merge that covers a cell; its top-left cell is not covered. */
export function mergeIndex(merges: readonly Range[]): (row: number, col: number) => Range | undefined {
  const sorted = merges.toSorted((a, b) => a.top - b.top);
  // Highest bottom of all merges up to each place: where to stop looking back.
  const reach: number[] = [];
  for (const merge of sorted) reach.push(Math.max(reach.at(-1) ?? 0, merge.bottom));
  return (row, col) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.top <= row) low = middle + 1;
      else high = middle;
    }
    for (let at = low - 1; at >= 0 && reach[at]! >= row; at--) {
      const merge = sorted[at]!;
      if (row > merge.bottom || col < merge.left || col > merge.right) continue;
      if (row !== merge.top || col !== merge.left) return merge;
    }
    return undefined;
  };
}
