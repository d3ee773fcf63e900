import type { SheetState, Cell } from '../../../shared/domain/sheets/cell.ts';
import { decodeBlock } from '../../cells/decode-block.ts';
import type { StoredSheet } from '../../cells/stored-document.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { bytes, number, statement, text } from '../statement.ts';
import type { DeliveryId } from '../../../shared/domain/keys/ids.ts';

export function insertSheets(db: WritableDb, delivery: DeliveryId, sheets: readonly StoredSheet[]): void {
  const sheetRow = statement(
    db,
    'INSERT INTO sheet (delivery, seq, name, state, merges, cells) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const blockRow = statement(
    db,
    'INSERT INTO cell_block (delivery, sheet, seq, first_row, last_row, bytes) VALUES (?, ?, ?, ?, ?, ?)',
  );
  sheets.forEach((sheet, at) => {
    sheetRow.run(delivery, at, sheet.name, sheet.state, JSON.stringify(sheet.merges), sheet.cells);
    sheet.blocks.forEach((block, seq) => {
      blockRow.run(delivery, at, seq, block.firstRow, block.lastRow, block.bytes);
    });
  });
}

export const sheetNames = (db: ReadableDb, delivery: DeliveryId): string[] =>
  statement(db, 'SELECT name FROM sheet WHERE delivery = ? ORDER BY seq')
    .all(delivery)
    .map((row) => text(row, 'name'));

export interface SheetFacts {
  seq: number;
  name: string;
  state: SheetState;
  merges: string[];
  /** How many cells carry something. */
  cells: number;
  /** Last row that carries something; 0 where none does. */
  rows: number;
}

/** The sheets of a delivery without their cells. */
export const sheetFacts = (db: ReadableDb, delivery: DeliveryId): SheetFacts[] =>
  statement(
    db,
    `SELECT s.*, (SELECT coalesce(max(b.last_row), 0) FROM cell_block b WHERE b.delivery = s.delivery AND b.sheet = s.seq)
AS last_row FROM sheet s WHERE s.delivery = ? ORDER BY s.seq`,
  )
    .all(delivery)
    .map((row) => ({
      seq: number(row, 'seq'),
      name: text(row, 'name'),
      state: text(row, 'state') as SheetState,
      merges: JSON.parse(text(row, 'merges')) as string[],
      cells: number(row, 'cells'),
      rows: number(row, 'last_row'),
    }));

/** Encoded cells of a sheet, of the blocks that reach into rows `from` to `to`. */
export const blocksBetween = (
  db: ReadableDb,
  at: { delivery: DeliveryId; seq: number; from: number; to: number },
): Uint8Array[] =>
  statement(
    db,
    `SELECT bytes FROM cell_block WHERE delivery = ? AND sheet = ? AND last_row >= ? AND first_row <= ?
ORDER BY seq`,
  )
    .all(at.delivery, at.seq, at.from, at.to)
    .map((row) => bytes(row, 'bytes'));

/** Cells of all deliveries that are not undone, superseded ones included. */
export function countCells(db: ReadableDb): number {
  const row = statement(
    db,
    'SELECT coalesce(sum(s.cells), 0) AS cells FROM sheet s JOIN live_delivery d ON d.id = s.delivery',
  ).get();
  return row ? number(row, 'cells') : 0;
}

/** All sheets of a delivery with their encoded cells. */
export function sheetsOf(db: ReadableDb, delivery: DeliveryId): StoredSheet[] {
  const blocks = statement(
    db,
    'SELECT first_row, last_row, bytes FROM cell_block WHERE delivery = ? AND sheet = ? ORDER BY seq',
  );
  return statement(db, 'SELECT seq, name, state, merges, cells FROM sheet WHERE delivery = ? ORDER BY seq')
    .all(delivery)
    .map((row) => ({
      name: text(row, 'name'),
      state: text(row, 'state') as SheetState,
      merges: JSON.parse(text(row, 'merges')) as string[],
      cells: number(row, 'cells'),
      blocks: blocks.all(delivery, number(row, 'seq')).map((block) => ({
        firstRow: number(block, 'first_row'),
        lastRow: number(block, 'last_row'),
        bytes: bytes(block, 'bytes'),
      })),
    }));
}

interface SheetRows {
  state: SheetState;
  merges: string[];
  cells: Cell[];
}

/** The cells of a sheet whose blocks touch the rows `first` to `last` (from 1), or null: no such sheet. */
export function sheetRows(
  db: ReadableDb,
  delivery: DeliveryId,
  sheet: string,
  { first, last }: { first: number; last: number },
): SheetRows | null {
  const found = statement(
    db,
    'SELECT seq, state, merges FROM sheet WHERE delivery = ? AND name = ? ORDER BY seq',
  ).get(delivery, sheet);
  if (!found) return null;
  const blocks = blocksBetween(db, { delivery, seq: number(found, 'seq'), from: first, to: last });
  return {
    state: text(found, 'state') as SheetState,
    merges: JSON.parse(text(found, 'merges')) as string[],
    cells: blocks.flatMap(decodeBlock),
  };
}
