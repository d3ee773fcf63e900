import { parseRef, rangeText, toRef } from '../../sheets/cell-ref.ts';

/** Addresses as few ranges: runs within a row, and equal runs of neighbouring rows. */
export function refsText(refs: readonly string[]): string {
  const places = [...new Set(refs)].map(parseRef).toSorted((a, b) => a.row - b.row || a.col - b.col);
  const runs: { top: number; bottom: number; left: number; right: number }[] = [];
  for (const { row, col } of places) {
    const last = runs.at(-1);
    if (last && last.top === row && last.right === col - 1) last.right = col;
    else runs.push({ top: row, bottom: row, left: col, right: col });
  }
  const joined: typeof runs = [];
  for (const run of runs) {
    const above = joined.find(
      (other) => other.bottom === run.top - 1 && other.left === run.left && other.right === run.right,
    );
    if (above) above.bottom = run.bottom;
    else joined.push(run);
  }
  return joined
    .map((box) =>
      box.top === box.bottom && box.left === box.right ? toRef(box.top, box.left) : rangeText(box),
    )
    .join(',');
}
