import type { Cell } from '../../../shared/domain/sheets/cell.ts';
import { parseRange, type Range } from '../../../shared/domain/sheets/cell-ref.ts';
import type { ExcerptColumn } from '../../../shared/domain/sheets/excerpt.ts';
import type { CellLink } from '../../../shared/domain/observations/observation.ts';

/** What an excerpt is cut from. */
export interface SheetPiece {
  at: (row: number, col: number) => Cell | undefined;
  byRow: ReadonlyMap<number, Cell[]>;
  /** Where the value stands, or the range that it was counted from. */
  source: Range;
  /** Addresses of cells that explain a disagreement. */
  evidence: ReadonlySet<string>;
  roles: ReadonlyMap<string, CellLink['role']>;
  mergeAt: (row: number, col: number) => Range | undefined;
}

/** As many columns as a panel can show with readable words. */
const MOST = 6;

interface Column {
  col: number;
  kind: ExcerptColumn['kind'];
}

/** Label, value, its nearest neighbours that say something in the value's row, and what explains it. */
export function columnsOf(piece: SheetPiece, source: Range, rows: readonly number[]): Column[] {
  const label = labelColumn(piece, source);
  const evidence = [...piece.evidence].map((ref) => parseRange(ref).left);
  const linked = [...piece.roles].filter(([, role]) => role !== 'unit').map(([ref]) => parseRange(ref).left);
  const units = [...piece.roles].filter(([, role]) => role === 'unit').map(([ref]) => parseRange(ref).left);
  // Running numbers before the label say nothing.
  const beside = besides(piece, source).filter((col) => !units.includes(col) && col >= (label ?? 1));
  const wanted: number[] = [];
  const own = Array.from({ length: source.right - source.left + 1 }, (_, at) => source.left + at);
  for (const col of [
    ...own.slice(0, 3),
    ...(label === null ? [] : [label]),
    ...evidence,
    ...linked,
    ...beside,
  ]) {
    if (wanted.length < MOST && !wanted.includes(col)) wanted.push(col);
  }
  return wanted.toSorted((a, b) => a - b).map((col) => ({ col, kind: kindOf(piece, col, label, rows) }));
}

/** The column of the label that was read; else the first words of the row. */
function labelColumn(piece: SheetPiece, source: Range): number | null {
  const linked = [...piece.roles].find(
    ([ref, role]) =>
      role === 'label' && parseRange(ref).top <= source.bottom && parseRange(ref).bottom >= source.top,
  );
  if (linked) return parseRange(linked[0]).left;
  const words = (piece.byRow.get(source.top) ?? []).find(
    (cell) => cell.type === 'text' && /\p{L}{2}/u.test(cell.text) && cell.coveredBy === undefined,
  );
  const at = words ? parseRange(words.ref).left : null;
  return at === null || (at >= source.left && at <= source.right) ? null : at;
}

/** Columns with something in the value's row, nearest first, to the left before the right. */
function besides(piece: SheetPiece, source: Range): number[] {
  return (piece.byRow.get(source.top) ?? [])
    .filter((cell) => cell.text.trim() !== '')
    .map((cell) => parseRange(cell.ref).left)
    .filter((col) => col < source.left || col > source.right)
    .toSorted((a, b) => distance(a, source) - distance(b, source) || a - b);
}

const distance = (col: number, { left, right }: Range): number => (col < left ? left - col : col - right);

function kindOf(
  piece: SheetPiece,
  col: number,
  label: number | null,
  rows: readonly number[],
): ExcerptColumn['kind'] {
  if (col === label) return 'label';
  const longest = Math.max(
    0,
    ...rows.map((row) => (piece.mergeAt(row, col) ? 0 : (piece.at(row, col)?.text.length ?? 0))),
  );
  return longest > 12 ? 'text' : 'number';
}
