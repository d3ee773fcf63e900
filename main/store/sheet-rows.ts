import type { Cell, SheetState } from '../../shared/domain/cell.ts';
import { decodeBlock } from '../readers/cells/decode-block.ts';
import type { ReadableDb } from './connection.ts';
import { bytes, number, statement, text } from './statement.ts';

export interface SheetRows {
  state: SheetState;
  merges: string[];
  cells: Cell[];
}

/** The cells of a sheet whose blocks touch the rows `first` to `last` (from 1), or null: no such sheet. */
export function sheetRows(
  db: ReadableDb,
  delivery: number,
  sheet: string,
  { first, last }: { first: number; last: number },
): SheetRows | null {
  const found = statement(
    db,
    'SELECT seq, state, merges FROM sheet WHERE delivery = ? AND name = ? ORDER BY seq',
  ).get(delivery, sheet);
  if (!found) return null;
  const blocks = statement(
    db,
    `SELECT bytes FROM cell_block WHERE delivery = ? AND sheet = ? AND last_row >= ? AND first_row <= ?
ORDER BY seq`,
  ).all(delivery, number(found, 'seq'), first, last);
  return {
    state: text(found, 'state') as SheetState,
    merges: JSON.parse(text(found, 'merges')) as string[],
    cells: blocks.flatMap((block) => decodeBlock(bytes(block, 'bytes'))),
  };
}
