import type { GridColumn } from './column.ts';

/** Rows as text that a spreadsheet takes apart into cells: tabs between columns, headers first. */
export function toTsv<R>(rows: readonly R[], columns: readonly GridColumn<R>[]): string {
  const lines = [columns.map((column) => oneLine(column.header))];
  for (const row of rows) {
    lines.push(columns.map((column) => oneLine(numberText(column, row) ?? column.text(row))));
  }
  return lines.map((line) => line.join('\t')).join('\n');
}

/** Numbers as a spreadsheet reads them: no grouping, an ASCII minus. */
function numberText<R>(column: GridColumn<R>, row: R): string | null {
  const number = column.number?.(row);
  return number === null || number === undefined ? null : String(number);
}

const oneLine = (text: string): string => text.replaceAll('\u00ad', '').replace(/[\t\r\n]+/g, ' ');
