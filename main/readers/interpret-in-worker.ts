import { understand, type ReadingContext } from '../../shared/domain/understanding/understand.ts';
import { meaningsOf } from '../../shared/domain/understanding/meaning/meanings.ts';
import type { Interpretation } from '../../shared/domain/understanding/interpretation.ts';
import type { ReadDocument } from '../../shared/domain/sheets/cell.ts';
import { mayBeRegister, ROWS_READ_FREELY } from '../../shared/domain/understanding/layouts/long-sheets.ts';
import type { StoredDocument } from '../cells/stored-document.ts';

/**
 * Runs inside the reading worker, between reading and storing: whatever a hostile file makes of the
 * interpretation dies with the thread. `context` is what the intake service passed,
 * copied; null: the cells only.
 */
export const interpret = (document: ReadDocument, context: unknown): Interpretation | null =>
  context === null ? null : understand(document, context as ReadingContext);

/** Makes what every file is interpreted with. */
export const prepare = (context: unknown): void => void meaningsOf(context as ReadingContext);

/** How many cells interpreting unfolds: long sheets are read as far as a return may reach. */
export function cellsUnfolded(document: StoredDocument, context: unknown): number {
  const layouts = context === null ? [] : (context as ReadingContext).layouts;
  return document.sheets.reduce((sum, { name, cells, blocks }) => {
    if (mayBeRegister(name, layouts)) return sum + cells;
    const near = blocks.filter(({ firstRow }) => firstRow <= ROWS_READ_FREELY).length;
    return sum + Math.ceil((cells * near) / Math.max(1, blocks.length));
  }, 0);
}
