import type { Spot } from './block.ts';
import type { ColumnCell, Reading } from './reading.ts';

/** How many cells below a heading are compared with it. */
export const LOOK_DOWN = 8;

export const isPlainValue = ({ kind }: Spot): boolean => kind === 'number' || kind === 'missing';

/** Whether the filled cells below are of another kind, and the one above is not of the same. */
export function contrasted(reading: Reading, spot: Spot): boolean {
  const own = storedKind(spot);
  for (let col = spot.col; col <= Math.min(spot.right, spot.col + 40); col++) {
    const cells = reading.column(col);
    const start = indexBelow(cells, spot.row);
    const above = cells[start - 2]?.spot;
    if (
      col === spot.col &&
      own !== 'words' &&
      above &&
      storedKind(above) === own &&
      spot.row - above.row <= 1
    )
      return false;
    const below = cells.slice(start, start + LOOK_DOWN);
    if (below.length === 0) continue;
    const alike = below.filter((cell) => storedKind(cell.spot) === own).length;
    const different = below.filter(
      ({ spot: other }) => isPlainValue(other) || other.kind === 'worded' || own !== 'words',
    ).length;
    return alike * 2 < below.length && different * 2 >= below.length - alike;
  }
  return false;
}

/** Whether the next filled cell of the column is words too. */
export function wordsBelow(reading: Reading, spot: Spot): boolean {
  const cells = reading.column(spot.col);
  return cells[indexBelow(cells, spot.row)]?.spot.kind === 'words';
}

const storedKind = ({ kind, cell }: Spot): string =>
  kind === 'year' ? `year ${cell.type}` : kind === 'worded' ? 'words' : kind;

/** Where the cells of a column below a row begin. */
export function indexBelow(cells: ColumnCell[], row: number): number {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cells[middle]!.spot.row <= row) low = middle + 1;
    else high = middle;
  }
  return low;
}
