import type { Sheet } from '../../sheets/cell.ts';
import { parseRef } from '../../sheets/cell-ref.ts';
import { foldLabel } from '../../text/fold.ts';
import type { Placed } from '../tables/found-table.ts';

export type Rows = ReadonlyMap<number, readonly Placed[]>;

/** A table with one record per row, found by its headers. */
export interface RecordTable {
  header: number;
  first: number;
  last: number;
  /** Folded header → column. */
  columns: ReadonlyMap<string, number>;
}

export function rowsOf(sheet: Sheet): Map<number, Placed[]> {
  const rows = new Map<number, Placed[]>();
  for (const cell of sheet.cells) {
    const { row, col } = parseRef(cell.ref);
    const placed = { row, col, cell, text: cell.text };
    const line = rows.get(row);
    if (line) line.push(placed);
    else rows.set(row, [placed]);
  }
  return rows;
}

/** Headers stand this far down at most. */
const HEAD_ROWS = 60;
/** So many empty rows may stand between two records: more, and another table begins. */
const EMPTY_ROWS = 2;

/** The header row that carries all wanted headers, and the records below it down to the first gap. */
export function findRecords(rows: Rows, headers: readonly string[]): RecordTable | null {
  const wanted = headers.map((text) => foldLabel(text));
  for (let row = 1; row <= HEAD_ROWS; row += 1) {
    const line = rows.get(row) ?? [];
    const columns = new Map(line.map(({ text, col }) => [foldLabel(text), col]));
    if (!wanted.every((header) => columns.has(header))) continue;
    return {
      header: row,
      first: row + 1,
      last: lastRecord(rows, row, columns.get(wanted[0]!)!, columns),
      columns,
    };
  }
  return null;
}

/** The last row that has the guide column and half of the others filled; empty rows between are skipped. */
function lastRecord(rows: Rows, header: number, guide: number, columns: ReadonlyMap<string, number>): number {
  const known = new Set(columns.values());
  const isRecord = (row: number): boolean => {
    const line = rows.get(row)?.filter(({ col, text }) => known.has(col) && text.trim() !== '') ?? [];
    return line.some(({ col }) => col === guide) && line.length * 2 >= known.size;
  };
  let end = header;
  for (let row = header + 1; row <= end + 1 + EMPTY_ROWS; row += 1) if (isRecord(row)) end = row;
  return end;
}

/** The cell of a record under a header. */
export const cellUnder = (
  rows: Rows,
  { columns }: RecordTable,
  row: number,
  header: string,
): Placed | undefined => {
  const col = columns.get(foldLabel(header));
  return col === undefined ? undefined : rows.get(row)?.find((placed) => placed.col === col);
};
