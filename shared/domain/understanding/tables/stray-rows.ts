import { parseRef } from '../../sheets/cell-ref.ts';
import type { Grid } from '../lines/grid.ts';
import { readQuantity } from '../quantities/read-quantity.ts';
import type { FoundTable, Placed, SheetTables } from './found-table.ts';

/** A longer text beside a label is a remark. */
const LONGEST = 30;
const YEAR = /^\s*(?:19|20)\d{2}\s*$/;

/** Rows outside all tables of a label and a number in words: `Yerləşdirilmiş potensial zərərçəkmiş | bir nəfər`. */
export function strayRows({ sheet, at }: Grid, { tables }: SheetTables): FoundTable[] {
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
  return [...rows.values()].flatMap((line): FoundTable[] => {
    const [label, value] = line;
    if (line.length !== 2 || !isLabel(label!) || !isNumber(value!)) return [];
    if (tables.some(({ box }) => box.top <= label!.row && label!.row <= box.bottom)) return [];
    return [
      {
        box: { top: label!.row, left: label!.col, bottom: label!.row, right: value!.col },
        headerRows: [],
        numberingRows: [],
        labelCols: [label!.col],
        bodyRows: [label!.row],
        bodyCols: [value!.col],
        sectionRows: [],
        derived: [],
        captions: [],
        notes: [],
      },
    ];
  });
}

const isLabel = ({ cell, text }: Placed): boolean =>
  cell.type === 'text' && /\p{L}.*\s.*\p{L}/u.test(text) && readQuantity(cell).kind === 'text';

const isNumber = ({ cell, text }: Placed): boolean =>
  cell.type === 'text' && text.length <= LONGEST && !YEAR.test(text) && readQuantity(cell).kind === 'number';
