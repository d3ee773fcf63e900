import type { Range } from './cell-ref.ts';

/** Boxes around the tables of a sheet, as a person draws them: none cuts a merged cell, no two share a cell. */

export type Edge = 'top' | 'right' | 'bottom' | 'left';

/** What edges are moved among. */
export interface EdgesOn {
  rows: number;
  columns: number;
  merges: readonly Range[];
  /** The other boxes of the sheet. */
  others: readonly Range[];
}

const overlap = (one: Range, other: Range): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

const isWithin = (one: Range, other: Range): boolean =>
  one.top >= other.top && one.bottom <= other.bottom && one.left >= other.left && one.right <= other.right;

const cut = (box: Range, merges: readonly Range[]): Range[] =>
  merges.filter((merge) => overlap(box, merge) && !isWithin(merge, box));

/** Whether tables can be read by the boxes. */
export const areSound = (boxes: readonly Range[], merges: readonly Range[]): boolean =>
  boxes.every(
    (box, at) => cut(box, merges).length === 0 && !boxes.slice(at + 1).some((other) => overlap(box, other)),
  );

/**
 * A box with one edge moved by so many lines, or so many more that no merged cell is cut; null where it would leave the
 * sheet, turn inside out or run into another box.
 *
 * @param by down and right are positive
 */
export function movedEdge(box: Range, edge: Edge, by: number, on: EdgesOn): Range | null {
  const step = Math.sign(by);
  let moved = { ...box, [edge]: box[edge] + by };
  // Further the same way until nothing is cut.
  while (isOnSheet(moved, on) && cut(moved, on.merges).length > 0)
    moved = { ...moved, [edge]: moved[edge] + step };
  return isOnSheet(moved, on) && !on.others.some((other) => overlap(moved, other)) ? moved : null;
}

const isOnSheet = ({ top, left, bottom, right }: Range, { rows, columns }: EdgesOn): boolean =>
  top >= 1 && left >= 1 && bottom <= rows && right <= columns && top <= bottom && left <= right;

/** A new box around some cells, as much larger as merged cells ask; null where it would run into another. */
export function boxAround(cells: Range, on: EdgesOn): Range | null {
  let box = cells;
  for (let more = cut(box, on.merges); more.length > 0; more = cut(box, on.merges))
    box = {
      top: Math.min(box.top, ...more.map(({ top }) => top)),
      left: Math.min(box.left, ...more.map(({ left }) => left)),
      bottom: Math.max(box.bottom, ...more.map(({ bottom }) => bottom)),
      right: Math.max(box.right, ...more.map(({ right }) => right)),
    };
  return isOnSheet(box, on) && !on.others.some((other) => overlap(box, other)) ? box : null;
}

/** Two boxes in the place of one, the second from a row or a column on; null where that would cut a merged cell. */
export function splitBox(
  box: Range,
  at: { row: number } | { col: number },
  merges: readonly Range[],
): [Range, Range] | null {
  const parts: [Range, Range] =
    'row' in at
      ? [
          { ...box, bottom: at.row - 1 },
          { ...box, top: at.row },
        ]
      : [
          { ...box, right: at.col - 1 },
          { ...box, left: at.col },
        ];
  const [first, second] = parts;
  const isInside =
    first.top <= first.bottom &&
    first.left <= first.right &&
    second.top <= second.bottom &&
    second.left <= second.right;
  return isInside && areSound(parts, merges) ? parts : null;
}

/** One box in the place of two; null where it would cut a merged cell or run into a third. */
export function joinBoxes(one: Range, other: Range, on: EdgesOn): Range | null {
  const both = {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
  const others = on.others.filter((box) => box !== one && box !== other);
  return cut(both, on.merges).length === 0 && !others.some((box) => overlap(both, box)) ? both : null;
}
