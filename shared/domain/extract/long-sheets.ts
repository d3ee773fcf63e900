import type { ReadDocument, Sheet } from '../sheets/cell.ts';
import type { Layout } from '../catalogue/layout.ts';
import { matches } from './labels/resolve.ts';

/** Rows beyond this are read only by a layout that says how (registers, tables of records). */
export const ROWS_READ_FREELY = 4000;

/** Registers and tables of records may be of any length: some layout names this sheet as its own. */
export const mayBeRegister = (sheet: string, layouts: Layout[]): boolean =>
  layouts.some(({ registers, longTables, recognise }) => {
    const tables = [...registers, ...longTables];
    return (
      tables.some((table) => table.sheet !== undefined && matches(table.sheet, sheet)) ||
      (tables.some((table) => table.sheet === undefined) &&
        recognise.sheets.some((name) => matches(name, sheet)))
    );
  });

/** The document with its long sheets cut to the rows that are looked at, where the reader offers that. */
export function readAsFarAs(document: ReadDocument, layouts: Layout[]): ReadDocument {
  const cutSheet = (sheet: Sheet): Sheet => {
    if (sheet.head === undefined || mayBeRegister(sheet.name, layouts)) return sheet;
    const { cells, cut } = sheet.head(ROWS_READ_FREELY);
    return {
      name: sheet.name,
      state: sheet.state,
      merges: sheet.merges,
      cells,
      ...(cut === null ? {} : { cut }),
    };
  };
  return { ...document, sheets: document.sheets.map(cutSheet) };
}
