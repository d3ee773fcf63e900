import { columnName, parseRange } from '../../../shared/domain/sheets/cell-ref.ts';
import type { CellView, SheetView } from '../../../shared/contract/delivery-views.ts';
import type { ReadableDb } from '../../store/connection.ts';
import type { SheetFacts } from '../../store/tables/sheet-table.ts';
import { hiddenParts } from './hidden-parts.ts';
import { cellsBetween, type PlacedCell } from '../../store/tables/sheet-cells.ts';
import type { DeliveryMeaning } from './sheet-meaning.ts';
import type { DeliveryId } from '../../../shared/domain/keys/ids.ts';

/** Rows that the shape of a sheet is taken from: the first blocks, as many as are unfolded at once. */
const SHAPED_BY = 5000;

const NARROW = 4;
const WIDE = 46;

/** What a sheet looks like before its cells are there: how wide its columns are, what is hidden, what is merged. */
export function sheetShape(
  db: ReadableDb,
  delivery: DeliveryId,
  facts: SheetFacts,
): Pick<SheetView, 'rows' | 'columns' | 'hiddenRows' | 'merges'> {
  const cells = cellsBetween(db, delivery, facts, 1, SHAPED_BY);
  const hidden = hiddenParts(cells);
  const spans = facts.merges.map(parseRange);
  const spanning = new Set(
    spans.filter((one) => one.left !== one.right).map((one) => `${one.top} ${one.left}`),
  );
  const last = Math.max(1, ...cells.map((cell) => cell.col), ...spans.map((one) => one.right));
  const widest = new Map<number, number>();
  for (const [at, cell] of cells.entries()) {
    if (spanning.has(`${cell.row} ${cell.col}`) || cell.coveredBy !== undefined) continue;
    const next = cells[at + 1];
    // A text runs on over the empty cells to its right, as in any spreadsheet.
    const runsOn =
      cell.type === 'text' && cell.col < last && !(next?.row === cell.row && next.col === cell.col + 1);
    if (runsOn) continue;
    widest.set(cell.col, Math.max(widest.get(cell.col) ?? 0, cell.text.length));
  }
  const columns = Array.from({ length: last }, (_, at) => ({
    name: columnName(at + 1),
    characters: Math.min(WIDE, Math.max(NARROW, widest.get(at + 1) ?? 0)),
    hidden: hidden.columns.includes(at + 1),
  }));
  const rows = Math.max(facts.rows, ...spans.map((one) => one.bottom));
  return { rows, columns, hiddenRows: hidden.rows, merges: facts.merges };
}

/** A cell with what was made of it. */
export function cellView(cell: PlacedCell, sheet: string, meaning: DeliveryMeaning): CellView {
  const { row, col, text, type, hidden, comment, formula, superscript, coveredBy } = cell;
  const made = meaning.of(sheet, cell.ref);
  return {
    row,
    col,
    text,
    type,
    meaning: made.meaning,
    ...(made.meaning === 'header' && meaning.hasValues(sheet, row) ? { label: true as const } : {}),
    ...(hidden === undefined ? {} : { hidden }),
    ...(comment === undefined ? {} : { comment }),
    ...(formula === undefined ? {} : { formula }),
    ...(superscript === undefined ? {} : { superscript }),
    ...(coveredBy === undefined ? {} : { coveredBy }),
    ...(made.question === undefined ? {} : { question: made.question }),
    ...(made.why === undefined ? {} : { why: made.why }),
  };
}
