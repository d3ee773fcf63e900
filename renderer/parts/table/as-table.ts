import type { TableToSave } from '../../../shared/contract/files.ts';
import type { LineColumn } from './line-column.ts';

/** Lines as they are copied and saved: the columns that are seen, then those that only stand there. */
export const asTable = <R>(
  title: string,
  columns: readonly LineColumn<R>[],
  rows: readonly R[],
  originOf: (row: R) => string,
): TableToSave => ({
  title,
  columns: columns.map(({ header, number }) => ({ header, kind: number ? 'number' : 'text' })),
  rows: rows.map((row) => columns.map(({ text, number }) => (number ? number(row) : text(row)))),
  origins: rows.map(originOf),
});
