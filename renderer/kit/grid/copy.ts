import type { GridApi } from 'ag-grid-community';
import { copyText } from '../copy-text.ts';
import type { GridColumn } from './column.ts';
import type { GridState } from './grid.tsx';
import { oneCell } from './range.ts';
import { toTsv } from './tsv.ts';

/** Puts the marked rectangle, or the cell with the focus, on the clipboard as a table. */
export function copySelection<R>(event: ClipboardEvent, api: GridApi<R>, state: GridState<R>): void {
  const selected = document.getSelection();
  if (selected && !selected.isCollapsed) return;
  const focused = api.getFocusedCell();
  if (!focused) return;
  const { columns } = state.props;
  const column = columns.findIndex(({ id }) => id === focused.column.getColId());
  const range = state.range ?? oneCell(focused.rowIndex, column);
  const wanted = columns.slice(
    Math.min(range.fromColumn, range.toColumn),
    Math.max(range.fromColumn, range.toColumn) + 1,
  );
  const from = Math.min(range.fromRow, range.toRow);
  const to = Math.max(range.fromRow, range.toRow);
  event.preventDefault();
  const rows: R[] = [];
  for (let row = from; row <= to; row++) {
    const data = api.getDisplayedRowAtIndex(row)?.data;
    if (data !== undefined) rows.push(data);
  }
  const done = (all: readonly R[]): void => state.props.onCopied?.(all.length);
  if (rows.length === to - from + 1) {
    event.clipboardData?.setData('text/plain', toTsv(rows, wanted));
    done(rows);
    return;
  }
  // Rows far above were left out of memory meanwhile.
  void copyFetched(state, from, to, wanted);
}

async function copyFetched<R>(
  { props }: GridState<R>,
  from: number,
  to: number,
  columns: readonly GridColumn<R>[],
): Promise<void> {
  const page = await props.source(from, to + 1);
  if (page && (await copyText(toTsv(page.rows, columns)))) props.onCopied?.(page.rows.length);
}
