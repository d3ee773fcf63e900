import type { Branded } from './branded.ts';

/** A cell, or a range, of a document in one text, by which it is found: `Sheet1!B7`. */
export type CellKey = Branded<string, 'CellKey'>;

/** @param ref A1 address, or a range of them */
export const cellKey = ({ sheet, ref }: { sheet: string; ref: string }): CellKey =>
  `${sheet}!${ref}` as CellKey;

/** A row of a document's sheet. */
export type RowKey = Branded<string, 'RowKey'>;

/** @param row from 1 */
export const rowKey = (sheet: string, row: number): RowKey => `${sheet}!${row}` as RowKey;
