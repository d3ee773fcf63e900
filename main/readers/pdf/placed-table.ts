import type { FlowTable } from '../flow/flow-table.ts';
import type { PageLine, Piece } from './page-lines.ts';

/** A table as it stands on a page. */
export interface PlacedTable {
  top: number;
  bottom: number;
  /** x of its columns: where each begins, and where the last one ends. */
  edges: number[];
  rows: number;
  cells: PlacedCell[];
}

export interface PlacedCell {
  row: number;
  col: number;
  rows: number;
  cols: number;
  pieces: Piece[];
  /** What stands in it may belong elsewhere. */
  doubtful: boolean;
}

/** Adds the rows of a table behind those that a flow table has. */
export function addRows(table: FlowTable, placed: PlacedTable, after: number): void {
  for (const { row, col, rows, cols, pieces, doubtful } of placed.cells) {
    const top = after + row;
    if (rows > 1 || cols > 1)
      table.merges.push({ top, left: col, bottom: top + rows - 1, right: col + cols - 1 });
    if (pieces.length === 0) continue;
    if (doubtful || pieces.some((piece) => piece.doubtful)) table.doubtful.add(top);
    table.cells.push({ row: top, col, text: textOf(pieces), hidden: false });
  }
}

/** Lines of a cell are one text, broken where it was too narrow; two numbers below one another are not one number. */
function textOf(pieces: readonly Piece[]): FlowTable['cells'][number]['text'] {
  let text = '';
  let last: Piece | undefined;
  for (const piece of pieces.toSorted((a, b) => a.base - b.base || a.left - b.left)) {
    text += last === undefined ? '' : joint(text, piece.text, piece.base - last.base > piece.size * 0.5);
    text += piece.text;
    last = piece;
  }
  return {
    text,
    ...(last === undefined || last.superscript === '' ? {} : { superscript: last.superscript }),
    ...(pieces.some(({ struck }) => struck) ? { struck: true as const } : {}),
  };
}

/** What joins a line to the one before it. */
export function joint(before: string, next: string, isNewLine = true): string {
  if (/[\d)%]$/.test(before) && /^[\d(+−-]/.test(next)) return '\n';
  return isNewLine && /\p{L}-$/u.test(before) ? '' : ' ';
}

export const isNumber = (text: string): boolean => /^[-–−+(]?\d[\d\s.,]*[%)]?$/.test(text);

/** Pieces of lines in reading order. */
export const piecesOf = (lines: readonly PageLine[]): Piece[] => lines.flatMap(({ pieces }) => pieces);
