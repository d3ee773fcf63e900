import { parseRange, toRef, type Range } from './cell-ref.ts';

/** `D40:F40,D43`: one A1 range or several with commas; empty text is none. */
export const rangesOf = (refs: string): Range[] =>
  refs
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(parseRange);

export const holds = (range: Range, row: number, col: number): boolean =>
  row >= range.top && row <= range.bottom && col >= range.left && col <= range.right;

/** How many cells the ranges have; a cell in two of them counts twice. */
export const cellsIn = (refs: string): number =>
  rangesOf(refs).reduce((sum, r) => sum + (r.bottom - r.top + 1) * (r.right - r.left + 1), 0);

export const isOneCell = (refs: string): boolean => refs !== '' && !refs.includes(':') && !refs.includes(',');

/** Addresses of all cells, range by range, row by row; null where there are more than `most`. */
export function refsIn(refs: string, most: number): string[] | null {
  const ranges = rangesOf(refs);
  if (cellsIn(refs) > most) return null;
  return ranges.flatMap(({ top, left, bottom, right }) => {
    const found: string[] = [];
    for (let row = top; row <= bottom; row++) {
      for (let col = left; col <= right; col++) found.push(toRef(row, col));
    }
    return found;
  });
}

/** Whether a range lies within an area; null: anywhere. */
export const within = (range: Range, area: Range | null): boolean =>
  area === null ||
  (range.top >= area.top &&
    range.bottom <= area.bottom &&
    range.left >= area.left &&
    range.right <= area.right);

/** The smallest range that holds all of some; of none it is empty. */
export const areaOf = (ranges: readonly Range[]): Range => ({
  top: Math.min(...ranges.map(({ top }) => top)),
  left: Math.min(...ranges.map(({ left }) => left)),
  bottom: Math.max(...ranges.map(({ bottom }) => bottom)),
  right: Math.max(...ranges.map(({ right }) => right)),
});
