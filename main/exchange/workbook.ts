import type { CellObject } from '@e965/xlsx';
import type { TableToSave } from '../../shared/rpc/contract/files.ts';
import { sheetJs } from '../readers/number-format/spreadsheet-library.ts';

/** An xlsx file with one sheet: the table as shown, and a last column that names the origin of each row. */
export function workbookOf(table: TableToSave): Uint8Array {
  const { utils, write } = sheetJs();
  const header = [...table.columns.map((column) => column.header), 'Origin'].map(asText);
  const rows = table.rows.map((row, at) => [...row.map(cellOf), asText(table.origins[at] ?? '')]);
  const sheet = utils.aoa_to_sheet([header, ...rows]);
  sheet['!cols'] = [
    ...table.columns.map((column) => ({ wch: column.kind === 'text' ? 36 : 12 })),
    { wch: 48 },
  ];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, sheetName(table.title));
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
}

const cellOf = (value: string | number | null): CellObject =>
  value === null ? { t: 'z' } : typeof value === 'number' ? { t: 'n', v: value } : asText(value);

/** Text stays text: a label that begins with `=` is no formula in the workbook either (OWASP, CSV injection). */
const asText = (text: string): CellObject => ({ t: 's', v: text });

/** Excel's limits: 31 characters, none of `: \ / ? * [ ]`. */
const sheetName = (title: string): string =>
  title.replace(/[:\\/?*[\]]/g, ' ').trim().slice(0, 31) || 'Table'; // prettier-ignore
