import type { CellObject } from '@e965/xlsx';
import type { TableToSave } from '../../../shared/contract/files.ts';
import { sheetJs } from '../../readers/number-format/spreadsheet-library.ts';

/** Of one cell, in UTF-16 units: ECMA-376 leaves it open, Excel and its readers do not. */
const MOST = 32_767;
/** In both languages of the window: a workbook does not know in which it is read. */
const LONG_SHEET = 'Long texts · Uzun mətnlər';

interface WorkbookFile {
  bytes: Uint8Array;
  /** Texts that are longer than a cell takes: cut where they stand, whole on a sheet of their own. */
  long: number;
}

/** An xlsx file: the table as shown, and a last column that names the origin of each row. */
export function workbookOf(table: TableToSave): WorkbookFile {
  const { utils, write } = sheetJs();
  const long: CellObject[][] = [];
  const name = sheetName(table.title);
  const fitting = (text: string, row: number, column: number): CellObject => {
    if (text.length <= MOST) return asText(text);
    const place = asText(`${name}!${utils.encode_cell({ r: row, c: column })}`);
    const mark = ` … → ${LONG_SHEET}!A${long.length + 1}`;
    long.push([place, ...pieces(text).map(asText)]);
    return asText(pieces(text, MOST - mark.length)[0]! + mark);
  };
  const cells = [
    [...table.columns.map((column) => column.header), 'Origin'],
    ...table.rows.map((row, at) => [...row, table.origins[at] ?? '']),
  ].map((row, r) =>
    row.map((value, c): CellObject => {
      if (value === null) return { t: 'z' };
      return typeof value === 'number' ? { t: 'n', v: value } : fitting(value, r, c);
    }),
  );
  const sheet = utils.aoa_to_sheet(cells);
  sheet['!cols'] = [
    ...table.columns.map((column) => ({ wch: column.kind === 'text' ? 36 : 12 })),
    { wch: 48 },
  ];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, name);
  if (long.length > 0) utils.book_append_sheet(book, utils.aoa_to_sheet(long), LONG_SHEET);
  const written = write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer;
  return { bytes: new Uint8Array(written), long: long.length };
}

/** Never between the halves of a character. */
function pieces(text: string, most = MOST): string[] {
  const cut: string[] = [];
  for (let from = 0; from < text.length;) {
    const end = Math.min(from + most, text.length);
    const isHalf = end < text.length && /[\uD800-\uDBFF]/.test(text[end - 1]!);
    cut.push(text.slice(from, isHalf ? end - 1 : end));
    from = isHalf ? end - 1 : end;
  }
  return cut;
}

/** Text stays text: a label that begins with `=` is no formula in the workbook either (OWASP, CSV injection). */
const asText = (text: string): CellObject => ({ t: 's', v: text });

/** Excel's limits: 31 characters, none of `: \ / ? * [ ]`. */
const sheetName = (title: string): string =>
  title.replace(/[:\\/?*[\]]/g, ' ').trim().slice(0, 31) || 'Table'; // prettier-ignore
