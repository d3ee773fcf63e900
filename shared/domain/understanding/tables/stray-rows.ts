import { parseRef } from '../../sheets/cell-ref.ts';
import type { Grid } from '../lines/grid.ts';
import { readQuantity } from '../quantities/read-quantity.ts';
import type { FoundTable, Placed, SheetTables } from './found-table.ts';

/** A longer text beside a label is a remark. */
const LONGEST = 30;
const YEAR = /^\s*(?:19|20)\d{2}\s*$/;

/**
 * Lines outside all tables that hold a label and its number: `Yerləşdirilmiş potensial zərərçəkmiş | bir nəfər`, or a
 * label alone with a row of numbers right below it.
 */
export function strayRows(grid: Grid, { tables }: SheetTables): FoundTable[] {
  const rows = rowsOf(grid);
  const isFree = (row: number): boolean => !tables.some(({ box }) => box.top <= row && row <= box.bottom);
  return [...rows].flatMap(([row, line]): FoundTable[] => {
    if (!isFree(row)) return [];
    const [label, value] = line;
    if (line.length === 2 && isLabel(label!) && isNumber(value!))
      return [strayTable([row], [], [label!.col], [value!.col])];
    const above = rows.get(row - 1) ?? [];
    return line.every(({ cell }) => cell.type === 'number') &&
      above.length === 1 &&
      isFree(row - 1) &&
      isLabel(above[0]!) &&
      above[0]!.col === line[0]!.col
      ? [
          strayTable(
            [row],
            [row - 1],
            [],
            line.map(({ col }) => col),
          ),
        ]
      : [];
  });
}

function rowsOf({ sheet, at }: Grid): Map<number, Placed[]> {
  const rows = new Map<number, Placed[]>();
  for (const cell of sheet.cells) {
    if (cell.text.trim() === '') continue;
    const { row, col } = parseRef(cell.ref);
    const placed = at(row, col);
    if (placed === undefined) continue;
    const line = rows.get(row);
    if (line) line.push(placed);
    else rows.set(row, [placed]);
  }
  return rows;
}

const strayTable = (
  bodyRows: number[],
  headerRows: number[],
  labelCols: number[],
  bodyCols: number[],
): FoundTable => ({
  box: {
    top: Math.min(...headerRows, ...bodyRows),
    left: Math.min(...labelCols, ...bodyCols),
    bottom: Math.max(...bodyRows),
    right: Math.max(...labelCols, ...bodyCols),
  },
  headerRows,
  numberingRows: [],
  labelCols,
  bodyRows,
  bodyCols,
  sectionRows: [],
  derived: [],
  captions: [],
  notes: [],
});

const isLabel = ({ cell, text }: Placed): boolean =>
  cell.type === 'text' && /\p{L}.*\s.*\p{L}/u.test(text) && readQuantity(cell).kind === 'text';

const isNumber = ({ cell, text }: Placed): boolean =>
  cell.type === 'text' && text.length <= LONGEST && !YEAR.test(text) && readQuantity(cell).kind === 'number';
