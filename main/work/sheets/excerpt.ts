import type { Cell } from '../../../shared/domain/sheets/cell.ts';
import { columnName, parseRange, parseRef, toRef } from '../../../shared/domain/sheets/cell-ref.ts';
import type { Excerpt, ExcerptCell, ExcerptRow } from '../../../shared/domain/sheets/excerpt.ts';
import type { CellLink } from '../../../shared/domain/observations/observation.ts';
import type { ReadableDb } from '../../store/connection.ts';
import { sheetRows } from '../../store/tables/sheet-table.ts';
import { columnsOf, type SheetPiece } from './excerpt-columns.ts';
import type { DeliveryId } from '../../../shared/domain/keys/ids.ts';

/** How far above the value a header that names its column is looked for. Rows. */
const HEADER_REACH = 400;
/** Of a range that was counted, so many rows are shown at either end. */
const ENDS = 2;

export interface ExcerptInput {
  delivery: DeliveryId;
  /** The observation's cells; the first one with the role `value` is the source. */
  cells: readonly CellLink[];
  /** Texts that explain a disagreement, as written: their cells are marked. */
  evidence?: readonly string[];
  /** Rows shown above and below the value. */
  around?: number;
}

/**
 * The piece of the sheet that shows a value as its agency sees it: header rows, label column, the columns
 * beside it, remarks. Null where the value stands in no sheet (typed by hand) or the sheet is not kept.
 */
export function excerptOf(db: ReadableDb, input: ExcerptInput): Excerpt | null {
  const source = input.cells.find((cell) => cell.role === 'value') ?? input.cells[0];
  if (!source || source.ref === '') return null;
  const range = parseRange(source.ref);
  const links = input.cells.filter((cell) => cell.sheet === source.sheet && cell.ref !== '');
  const tops = links.map((cell) => parseRange(cell.ref).top);
  const around = input.around ?? 0;
  const read = sheetRows(db, input.delivery, source.sheet, {
    first: Math.max(1, Math.min(...tops, range.top - HEADER_REACH)),
    last: range.bottom + around + 1,
  });
  if (!read) return null;
  const piece = pieceOf(read.cells, read.merges, source, links, input.evidence ?? []);
  const rows = rowsOf(piece, range, links, around);
  const columns = columnsOf(piece, range, rows);
  let before: number | null = null;
  return {
    delivery: input.delivery,
    sheet: source.sheet,
    columns: columns.map(({ col, kind }) => ({
      name: columnName(col),
      kind,
      hidden:
        rows.every((row) => piece.at(row, col)?.hidden !== undefined || !piece.at(row, col)) &&
        rows.some((row) => piece.at(row, col)?.hidden === true),
    })),
    rows: rows.map((row): ExcerptRow => {
      const gap = before !== null && row > before + 1;
      before = row;
      const cells = cellsOf(
        piece,
        row,
        columns.map(({ col }) => col),
      );
      return {
        row,
        gap,
        hidden: piece.at(row, range.left)?.hidden === true && isRowHidden(piece, row),
        cells,
      };
    }),
  };
}

const isRowHidden = (piece: SheetPiece, row: number): boolean =>
  (piece.byRow.get(row) ?? []).every((cell) => cell.hidden === true);

function pieceOf(
  cells: readonly Cell[],
  merges: readonly string[],
  source: CellLink,
  links: readonly CellLink[],
  evidence: readonly string[],
): SheetPiece {
  const byRef = new Map(cells.map((cell) => [cell.ref, cell]));
  const byRow = Map.groupBy(cells, (cell) => parseRef(cell.ref).row);
  const marked = new Set(
    cells.filter((cell) => cell.text !== '' && evidence.includes(cell.text)).map((cell) => cell.ref),
  );
  for (const link of links) if (evidence.includes(link.text)) marked.add(link.ref);
  const ranges = merges.map(parseRange);
  const at = (row: number, col: number): Cell | undefined => byRef.get(toRef(row, col));
  return {
    at,
    byRow,
    source: parseRange(source.ref),
    evidence: marked,
    roles: new Map(links.map((link) => [link.ref, link.role])),
    mergeAt: (row, col) =>
      ranges.find((r) => row >= r.top && row <= r.bottom && col >= r.left && col <= r.right),
  };
}

/** Rows from top to bottom: what says the date or the population, headers, the value with its neighbours. */
function rowsOf(
  piece: SheetPiece,
  range: SheetPiece['source'],
  links: readonly CellLink[],
  around: number,
): number[] {
  const rows = new Set<number>();
  const headers = links.filter((cell) => cell.role === 'period').map((cell) => parseRange(cell.ref).top);
  const above = headers.filter((row) => row < range.top);
  for (const row of above.length > 0 ? [Math.max(...above)] : nearestHeader(piece, range)) rows.add(row);
  for (const ref of piece.evidence) rows.add(parseRange(ref).top);
  const first = Math.max(1, range.top - around);
  for (let row = first; row <= range.bottom + around; row++) {
    const inside = row >= range.top && row <= range.bottom;
    const shown = inside ? row < range.top + ENDS || row > range.bottom - ENDS : piece.byRow.has(row);
    if (shown) rows.add(row);
  }
  return [...rows].toSorted((a, b) => a - b);
}

/** The nearest cell with words above the value in its column; none where the value is in a sentence. */
function nearestHeader(piece: SheetPiece, range: SheetPiece['source']): number[] {
  for (let row = range.top - 1; row >= Math.max(1, range.top - HEADER_REACH); row--) {
    const cell = piece.at(row, range.left);
    const merged = cell?.coveredBy === undefined ? cell : undefined;
    if (merged && merged.text.trim() !== '' && (merged.type === 'text' || merged.type === 'date'))
      return [row];
  }
  return [];
}

function cellsOf(piece: SheetPiece, row: number, columns: readonly number[]): ExcerptCell[] {
  const cells: ExcerptCell[] = [];
  for (let index = 0; index < columns.length; index++) {
    const col = columns[index]!;
    const merge = piece.mergeAt(row, col);
    const within = merge ? columns.filter((other) => other >= col && other <= merge.right).length : 1;
    const span = Math.max(1, within);
    // Of a merge that goes over several rows the text stands in the first one that is shown.
    const cell = merge ? (piece.at(merge.top, merge.left) ?? piece.at(row, col)) : piece.at(row, col);
    cells.push(excerptCell(piece, cell, toRef(row, col), span));
    index += span - 1;
  }
  return cells;
}

function excerptCell(piece: SheetPiece, cell: Cell | undefined, ref: string, span: number): ExcerptCell {
  const own = cell?.ref ?? ref;
  const role = roleOf(piece, own, ref);
  return {
    ref: own,
    text: cell?.text ?? '',
    span,
    number: cell?.type === 'number',
    ...(role === undefined ? {} : { role }),
    ...(cell?.hidden === true ? { hidden: true as const } : {}),
    ...(cell?.comment === undefined ? {} : { comment: cell.comment }),
  };
}

function roleOf(piece: SheetPiece, own: string, ref: string): ExcerptCell['role'] {
  const { row, col } = parseRef(ref);
  const { top, bottom, left, right } = piece.source;
  if (row >= top && row <= bottom && col >= left && col <= right) return 'source';
  if (piece.evidence.has(own) || piece.evidence.has(ref)) return 'evidence';
  const role = piece.roles.get(own) ?? piece.roles.get(ref);
  if (role === 'period') return 'header';
  return role === 'label' ? 'label' : undefined;
}
