import type { GridApi } from 'ag-grid-community';

/** However a cell came by the focus, the table and the screen follow it. */
export function follow<R>(api: GridApi<R>, target: HTMLElement): void {
  const column = target.closest('.ag-cell')?.getAttribute('col-id');
  const row = Number(target.closest('.ag-row')?.getAttribute('row-index') ?? Number.NaN);
  if (column === null || column === undefined || Number.isNaN(row)) return;
  const cell = api.getFocusedCell();
  if (cell?.rowIndex !== row || cell.column.getColId() !== column) api.setFocusedCell(row, column);
}

/** To the row that is chosen, wherever it stands now. */
export function refocus<R>(api: GridApi<R>, current: string | undefined): void {
  const cell = api.getFocusedCell();
  const column = cell?.column ?? api.getAllDisplayedColumns()[0];
  const chosen = current === undefined ? undefined : api.getRowNode(current);
  const at = chosen?.rowIndex ?? cell?.rowIndex ?? 0;
  if (column) api.setFocusedCell(Math.min(at, api.getDisplayedRowCount() - 1), column);
}
