import type { Column, GridApi } from 'ag-grid-community';
import type { TableState } from './table-state.ts';

/** However a cell came by the focus, the table and the screen follow it. */
export function follow<R>(api: GridApi<R>, target: HTMLElement): void {
  const column = target.closest('.ag-cell')?.getAttribute('col-id');
  const row = Number(target.closest('.ag-row')?.getAttribute('row-index') ?? Number.NaN);
  if (column === null || column === undefined || Number.isNaN(row)) return;
  const cell = api.getFocusedCell();
  if (cell?.rowIndex !== row || cell.column.getColId() !== column) api.setFocusedCell(row, column);
}

/** Gives a cell the focus, at the latest when it is drawn: React draws it after the grid has chosen it. */
export function giveFocus<R>(api: GridApi<R>, state: TableState<R>, row: number, column: Column): void {
  api.setFocusedCell(row, column);
  const active = document.activeElement;
  state.owed = active?.closest('.ag-cell-focus') ? null : active;
}

/** To be called whenever something was drawn in `box`. Whoever has gone elsewhere meanwhile is not called back. */
export function payFocus<R>(box: HTMLElement, state: TableState<R>): void {
  if (state.owed === null) return;
  const active = document.activeElement;
  const stayed = active === state.owed || active === document.body;
  const cell = box.querySelector<HTMLElement>('.ag-cell-focus');
  if (stayed && !cell) return;
  state.owed = null;
  if (stayed) cell?.focus({ preventScroll: true });
}

/** The browser brings into view what gets the focus, and a cell gets it once it is drawn: then the view goes back. */
export function holdView<R>(api: GridApi<R>, state: TableState<R>): void {
  const { held } = state;
  state.held = null;
  if (held !== null && held.at === api.getFocusedCell()?.rowIndex)
    queueMicrotask(() => api.ensureIndexVisible(held.top, 'top'));
}

/** To the row that is chosen, wherever it stands now. */
export function refocus<R>(api: GridApi<R>, state: TableState<R>): void {
  const { current } = state.props;
  const cell = api.getFocusedCell();
  const column = cell?.column ?? api.getAllDisplayedColumns()[0];
  const chosen = current === undefined ? undefined : api.getRowNode(current);
  const at = chosen?.rowIndex ?? cell?.rowIndex ?? 0;
  if (column) giveFocus(api, state, Math.min(at, api.getDisplayedRowCount() - 1), column);
}
