import type { GridApi } from 'ag-grid-community';
import { copyText } from '../copy-text.ts';
import type { TableColumn } from './column.ts';
import type { TableState } from './table-state.ts';
import { oneCell } from './range.ts';
import { toTsv } from './tsv.ts';

/** Puts the marked rectangle, or the cell with the focus, on the clipboard as a table. */
export function copySelection<R>(event: ClipboardEvent, api: GridApi<R>, state: TableState<R>): void {
  const selected = document.getSelection();
  if (selected && !selected.isCollapsed) return;
  const copied = marked(api, state);
  if (!copied) return;
  event.preventDefault();
  if (copied.rows === null) {
    // Rows far above were left out of memory meanwhile.
    void copyFetched(state, copied);
    return;
  }
  event.clipboardData?.setData('text/plain', toTsv(copied.rows, copied.columns));
  state.props.onCopied?.(copied.rows.length);
}

/** The same from a menu, which has the focus meanwhile. */
export async function copyMarked<R>(api: GridApi<R>, state: TableState<R>): Promise<void> {
  const copied = marked(api, state);
  if (copied) await copyFetched(state, copied);
}

interface Marked<R> {
  from: number;
  to: number;
  columns: readonly TableColumn<R>[];
  /** null: not all of them are here. */
  rows: readonly R[] | null;
}

function marked<R>(api: GridApi<R>, state: TableState<R>): Marked<R> | null {
  const focused = api.getFocusedCell();
  if (!focused) return null;
  const { columns } = state;
  const column = columns.findIndex(({ id }) => id === focused.column.getColId());
  const range = state.range ?? oneCell(focused.rowIndex, column);
  const wanted = columns.slice(
    Math.min(range.fromColumn, range.toColumn),
    Math.max(range.fromColumn, range.toColumn) + 1,
  );
  const from = Math.min(range.fromRow, range.toRow);
  const to = Math.max(range.fromRow, range.toRow);
  const rows: R[] = [];
  for (let row = from; row <= to; row++) {
    const data = api.getDisplayedRowAtIndex(row)?.data;
    if (data !== undefined) rows.push(data);
  }
  return { from, to, columns: wanted, rows: rows.length === to - from + 1 ? rows : null };
}

async function copyFetched<R>(
  { props }: TableState<R>,
  { from, to, columns, rows }: Marked<R>,
): Promise<void> {
  const all = rows ?? (await props.source(from, to + 1))?.rows;
  if (all && (await copyText(toTsv(all, columns)))) props.onCopied?.(all.length);
}
