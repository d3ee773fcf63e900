import type { PageLine, Piece } from './page-lines.ts';
import { isNumber, type PlacedCell, type PlacedTable } from './placed-table.ts';

/** Lines farther apart than so many of their heights are of two tables. */
const APART = 3.2;

/**
 * Tables without drawn lines: numbers that stand apart in lines that follow one another. Where their cells end can only
 * be guessed by what stands above and below, so that every row of them is in doubt.
 */
export function guessedTables(lines: readonly PageLine[]): PlacedTable[] {
  const blocks: PageLine[][] = [];
  let block: PageLine[] = [];
  const end = (): void => {
    const rows = block.findLastIndex(isRow) + 1;
    const held = block.slice(0, rows);
    if (
      held.filter(isRow).length >= 2 &&
      held.some(({ pieces }) => pieces.some(({ text }) => isNumber(text)))
    )
      blocks.push(held);
    block = [];
  };
  for (const line of lines) {
    const before = block.at(-1);
    if (before && line.base - before.base > APART * Math.max(before.size, line.size)) end();
    if (block.length > 0 || isRow(line)) block.push(line);
  }
  end();
  return blocks.map(tableOf);
}

const isRow = ({ pieces }: PageLine): boolean => pieces.length >= 2;

interface Column {
  left: number;
  right: number;
}

function tableOf(lines: readonly PageLine[]): PlacedTable {
  const columns = columnsOf(lines);
  const cells: PlacedCell[] = [];
  lines.forEach(({ pieces }, at) => {
    for (const piece of pieces) {
      const over = columns.flatMap((column, index) => (overlaps(column, piece) ? [index] : []));
      const [first = 0, last = first] = [over[0], over.at(-1)];
      const there = cells.find((cell) => cell.row === at + 1 && cell.col === first + 1);
      if (there) there.pieces.push(piece);
      else
        cells.push({
          row: at + 1,
          col: first + 1,
          rows: 1,
          cols: last - first + 1,
          pieces: [piece],
          doubtful: true,
        });
    }
  });
  const [first, last] = [lines[0]!, lines.at(-1)!];
  return {
    top: first.base - first.size,
    bottom: last.base,
    edges: [...columns.map(({ left }) => left), columns.at(-1)!.right],
    rows: lines.length,
    cells,
  };
}

/** Lines with the most pieces say where columns are; a piece over several of them spans them. */
function columnsOf(lines: readonly PageLine[]): Column[] {
  const columns: Column[] = [];
  for (const { pieces } of lines.toSorted((a, b) => b.pieces.length - a.pieces.length))
    for (const { left, right } of pieces) {
      const over = columns.filter((column) => overlaps(column, { left, right }));
      if (over.length === 0) columns.push({ left, right });
      else if (over.length === 1) widen(over[0]!, { left, right }, columns);
    }
  return columns.toSorted((a, b) => a.left - b.left);
}

/** Not into its neighbours. */
function widen(column: Column, { left, right }: Column, columns: readonly Column[]): void {
  const others = columns.filter((other) => other !== column);
  column.left = Math.min(column.left, Math.max(left, ...others.filter((one) => one.right <= column.left).map((one) => one.right))); // prettier-ignore
  column.right = Math.max(column.right, Math.min(right, ...others.filter((one) => one.left >= column.right).map((one) => one.left))); // prettier-ignore
}

const overlaps = (column: Column, { left, right }: Pick<Piece, 'left' | 'right'>): boolean =>
  left < column.right && right > column.left;
