import type { Piece } from './page-lines.ts';
import type { Stroke } from './page-marks.ts';
import { isNumber, type PlacedCell, type PlacedTable } from './placed-table.ts';

/** Lines this near are one, or meet. */
const NEAR = 3;
const MOST_LINES = 4000;

/** Tables whose cells are drawn: upright and level lines that meet. A frame without lines within is none. */
export function ruledTables(strokes: readonly Stroke[], pieces: readonly Piece[]): PlacedTable[] {
  const level = joinedLines(strokes.filter(({ isLevel }) => isLevel));
  const upright = joinedLines(strokes.filter(({ isLevel }) => !isLevel));
  if (level.length * upright.length > MOST_LINES * MOST_LINES) return [];
  return nets(level, upright).flatMap((net) => tableOf(net, pieces) ?? []);
}

/** Pieces of one line, drawn cell by cell, as one. */
function joinedLines(strokes: readonly Stroke[]): Stroke[] {
  const out: Stroke[] = [];
  for (const stroke of strokes.toSorted((a, b) => a.at - b.at || a.from - b.from)) {
    const same = out.findLast((one) => Math.abs(one.at - stroke.at) <= NEAR / 2 && stroke.from <= one.to + NEAR && stroke.to >= one.from - NEAR); // prettier-ignore
    if (same) {
      same.from = Math.min(same.from, stroke.from);
      same.to = Math.max(same.to, stroke.to);
    } else out.push({ ...stroke });
  }
  return out;
}

interface Net {
  level: Stroke[];
  upright: Stroke[];
}

const meet = (level: Stroke, upright: Stroke): boolean =>
  upright.at >= level.from - NEAR &&
  upright.at <= level.to + NEAR &&
  level.at >= upright.from - NEAR &&
  level.at <= upright.to + NEAR;

/** Lines that hang together. */
function nets(level: readonly Stroke[], upright: readonly Stroke[]): Net[] {
  const left = new Set(upright);
  const out: Net[] = [];
  const used = new Set<Stroke>();
  for (const start of level) {
    if (used.has(start)) continue;
    const net: Net = { level: [], upright: [] };
    const waiting: Stroke[] = [start];
    used.add(start);
    for (let line = waiting.pop(); line; line = waiting.pop()) {
      (line.isLevel ? net.level : net.upright).push(line);
      const one = line;
      const others = one.isLevel
        ? [...left].filter((other) => meet(one, other))
        : level.filter((other) => !used.has(other) && meet(other, one));
      for (const other of others) {
        used.add(other);
        left.delete(other);
        waiting.push(other);
      }
    }
    if (net.upright.length >= 2 && net.level.length >= 2) out.push(net);
  }
  return out;
}

function distinct(values: readonly number[]): number[] {
  const out: number[] = [];
  for (const value of values.toSorted((a, b) => a - b))
    if (out.length === 0 || value - out.at(-1)! > NEAR) out.push(value);
  return out;
}

function tableOf({ level, upright }: Net, pieces: readonly Piece[]): PlacedTable | null {
  const xs = distinct(upright.map(({ at }) => at));
  const ys = distinct(level.map(({ at }) => at));
  const [rows, cols] = [ys.length - 1, xs.length - 1];
  if (rows < 1 || cols < 1 || (rows === 1 && cols === 1)) return null;
  const [left, right, top, bottom] = [xs[0]!, xs.at(-1)!, ys[0]!, ys.at(-1)!];
  const cells = drawnCells(xs, ys, { level, upright });
  const table: PlacedTable = { top, bottom, edges: xs, rows, cells };
  for (const piece of pieces) {
    const [x, y] = [(piece.left + piece.right) / 2, piece.base - piece.size * 0.3];
    if (x < left || x > right || y < top || y > bottom) continue;
    const cell = cells.find((one) => x >= xs[one.col - 1]! && x <= xs[one.col - 1 + one.cols]! && y >= ys[one.row - 1]! && y <= ys[one.row - 1 + one.rows]!); // prettier-ignore
    if (!cell) return null;
    cell.pieces.push(piece);
    cell.doubtful ||=
      piece.left < xs[cell.col - 1]! - 1.5 || piece.right > xs[cell.col - 1 + cell.cols]! + 1.5;
  }
  return cells.some(holdsSeveral) ? null : table;
}

/** Numbers beside one another within one cell: its lines are not those of the table. */
const holdsSeveral = ({ pieces }: PlacedCell): boolean =>
  pieces.some(
    (piece) =>
      isNumber(piece.text) &&
      pieces.some(
        (other) =>
          other !== piece && isNumber(other.text) && Math.abs(other.base - piece.base) < piece.size * 0.5,
      ),
  );

/** Fields between which no line is drawn are one cell. */
function drawnCells(xs: readonly number[], ys: readonly number[], { level, upright }: Net): PlacedCell[] {
  const [rows, cols] = [ys.length - 1, xs.length - 1];
  const middle = (values: readonly number[], at: number): number => (values[at]! + values[at + 1]!) / 2;
  const covers = (lines: readonly Stroke[], at: number, across: number): boolean =>
    lines.some((line) => Math.abs(line.at - at) <= NEAR && line.from <= across && line.to >= across);
  const taken = new Set<number>();
  const cells: PlacedCell[] = [];
  for (let row = 0; row < rows; row++)
    for (let col = 0; col < cols; col++) {
      if (taken.has(row * cols + col)) continue;
      let right = col;
      while (
        right + 1 < cols &&
        !taken.has(row * cols + right + 1) &&
        !covers(upright, xs[right + 1]!, middle(ys, row))
      )
        right++;
      let down = row;
      while (down + 1 < rows && !covers(level, ys[down + 1]!, middle(xs, col))) down++;
      for (let r = row; r <= down; r++) for (let c = col; c <= right; c++) taken.add(r * cols + c);
      cells.push({
        row: row + 1,
        col: col + 1,
        rows: down - row + 1,
        cols: right - col + 1,
        pieces: [],
        doubtful: false,
      });
    }
  return cells;
}
