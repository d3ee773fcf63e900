import type { Cell } from '../../../shared/domain/sheets/cell.ts';
import { parseRef } from '../../../shared/domain/sheets/cell-ref.ts';
import { decodeBlock } from '../../cells/cell-blocks.ts';
import type { ReadableDb } from '../connection.ts';
import { blocksBetween, sheetFacts, type SheetFacts } from './sheet-table.ts';
import type { DeliveryId } from '../../../shared/domain/keys/ids.ts';

export interface PlacedCell extends Cell {
  row: number;
  col: number;
}

export const factsOfSheet = (db: ReadableDb, delivery: DeliveryId, sheet: string): SheetFacts | null =>
  sheetFacts(db, delivery).find((one) => one.name === sheet) ?? null;

/** Cells of the rows `from` to `to`. Only their blocks are unfolded: a sheet may have a million cells. */
export function cellsBetween(
  db: ReadableDb,
  delivery: DeliveryId,
  { seq }: SheetFacts,
  from: number,
  to: number,
): PlacedCell[] {
  return blocksBetween(db, { delivery, seq, from, to })
    .flatMap((block) => decodeBlock(block))
    .map((cell) => ({ ...cell, ...parseRef(cell.ref) }))
    .filter(({ row }) => row >= from && row <= to);
}
