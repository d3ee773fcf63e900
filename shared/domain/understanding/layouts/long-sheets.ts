import type { Layout } from '../../catalogue/layout.ts';
import type { ReadDocument, Sheet } from '../../sheets/cell.ts';
import { parseRef } from '../../sheets/cell-ref.ts';
import type { Interpretation } from '../interpretation.ts';
import { matches } from './matches.ts';

/** Rows beyond this are read only by a layout that says how (registers, tables of records). */
export const ROWS_READ_FREELY = 4000;

/** Registers and tables of records may be of any length: some layout names this sheet as its own. */
export const mayBeRegister = (sheet: string, layouts: readonly Layout[]): boolean =>
  layouts.some(({ registers, longTables, recognise }) => {
    const tables = [...registers, ...longTables];
    return (
      tables.some((table) => table.sheet !== undefined && matches(table.sheet, sheet)) ||
      (tables.some((table) => table.sheet === undefined) &&
        recognise.sheets.some((name) => matches(name, sheet)))
    );
  });

/** The document with its long sheets cut to the rows that are looked at, where the reader offers that. */
export function readAsFarAs(document: ReadDocument, layouts: readonly Layout[]): ReadDocument {
  const cutSheet = (sheet: Sheet): Sheet => {
    if (sheet.head === undefined || mayBeRegister(sheet.name, layouts)) return sheet;
    const { cells, cut } = sheet.head(ROWS_READ_FREELY);
    const { name, state, merges, outside } = sheet;
    return {
      name,
      state,
      merges,
      cells,
      ...(outside === undefined ? {} : { outside }),
      ...(cut === null ? {} : { cut }),
    };
  };
  return { ...document, sheets: document.sheets.map(cutSheet) };
}

/** A sheet whose records are read, cut to what is looked at cell by cell. */
export function cutLong(sheet: Sheet): Sheet {
  const at = sheet.cells.findIndex(({ ref }) => parseRef(ref).row > ROWS_READ_FREELY);
  if (at < 0) return sheet;
  const row = parseRef(sheet.cells[at]!.ref).row;
  return { ...sheet, cells: sheet.cells.slice(0, at), cut: { row, last: sheet.cells.at(-1)!.ref } };
}

export const ignoreTail = (
  { name }: Sheet,
  { row, last }: NonNullable<Sheet['cut']>,
  out: Interpretation,
): void => void out.ignored.push({ sheet: name, ref: `A${row}:${last}`, says: { row } });
