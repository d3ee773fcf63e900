import type { TableColumn } from './column.ts';

/** Rows as text that a spreadsheet takes apart into cells: tabs between columns, headers first. */
export function toTsv<R>(rows: readonly R[], columns: readonly TableColumn<R>[]): string {
  return tabbed([
    columns.map((column) => column.header),
    ...rows.map((row) => columns.map((column) => column.number?.(row) ?? column.text(row))),
  ]);
}

/** Lines of cells, tabs between them; numbers as a spreadsheet reads them: no grouping, an ASCII minus. */
export const tabbed = (lines: readonly (readonly (string | number | null)[])[]): string =>
  lines.map((line) => line.map((cell) => oneLine(String(cell ?? ''))).join('\t')).join('\n');

const oneLine = (text: string): string => text.replaceAll('\u00ad', '').replace(/[\t\r\n]+/g, ' ');
