import { giveFocus } from './moves.ts';
import type {
  CellKeyDownEvent,
  FullWidthCellKeyDownEvent,
  GridApi,
  GridOptions,
  IGetRowsParams,
  RowClassParams,
} from 'ag-grid-community';
import type { TableState } from './table-state.ts';
import { withWidth } from './layout.ts';
import { oneCell, stretched } from './range.ts';
import { tableTheme, styleNonce } from './theme.ts';
import css from './table.module.css';

/** Rows of one page; about three screens. */
const PAGE = 100;
/** Pages kept: scrolling back within them asks nothing. */
const KEPT = 40;

export function tableOptions<R extends { id: string }>(state: TableState<R>): GridOptions<R> {
  const made = state.props.version;
  let sizing: ReturnType<typeof setTimeout> | undefined;
  return {
    theme: tableTheme,
    styleNonce: styleNonce(),
    rowModelType: 'infinite',
    cacheBlockSize: PAGE,
    maxBlocksInCache: KEPT,
    infiniteInitialRowCount: 1,
    maxConcurrentDatasourceRequests: 2,
    blockLoadDebounceMillis: 20,
    rowHeight: 26,
    headerHeight: 32,
    groupHeaderHeight: 18,
    rowBuffer: 12,
    animateRows: false,
    // The screen says why there are no rows.
    suppressNoRowsOverlay: true,
    suppressColumnMoveAnimation: true,
    suppressMovableColumns: true,
    suppressDragLeaveHidesColumns: true,
    ensureDomOrder: true,
    getLocaleText: ({ key, defaultValue }) =>
      state.words.text[key as keyof TableState<R>['words']['text']] ?? defaultValue,
    getRowId: ({ data }) => data.id,
    rowClassRules: {
      [css.coming!]: ({ data }) => data === undefined,
      [css.current!]: ({ data }) => data !== undefined && data.id === state.props.current,
      ...Object.fromEntries(
        Object.keys(state.props.rowRules).map((name) => [
          name,
          ({ data }: RowClassParams<R>) => data !== undefined && state.props.rowRules[name]!(data),
        ]),
      ),
    },
    suppressScrollOnNewData: true,
    datasource: {
      getRows: (asked) => void fill(asked, state),
    },
    onGridReady: ({ api }) => {
      api.setGridAriaProperty('label', state.props.label);
      // Rows may have been asked for before the newest answer was there.
      if (state.props.version !== made) api.refreshInfiniteCache();
    },
    onModelUpdated: ({ api }) => {
      tellView(api, state);
      toWanted(api, state);
      settle(api, state);
    },
    onBodyScrollEnd: ({ api }) => tellView(api, state),
    onCellFocused: ({ api, rowIndex, column }) => {
      const row = rowIndex === null ? undefined : api.getDisplayedRowAtIndex(rowIndex)?.data;
      state.awaited = row === undefined && rowIndex !== null;
      if (row === undefined || rowIndex === null || column === null || typeof column === 'string') return;
      state.cursor = row.id;
      state.props.onFocus?.(row, column.getColId(), rowIndex);
    },
    onCellClicked: ({ api, event, data, column, rowIndex }) => {
      const at = state.columns.findIndex(({ id }) => id === column.getColId());
      if (event instanceof MouseEvent && event.shiftKey && state.range && rowIndex !== null) {
        mark(api, state, { ...state.range, toRow: rowIndex, toColumn: at });
      } else mark(api, state, rowIndex === null ? null : oneCell(rowIndex, at));
      if (data !== undefined && event?.target instanceof HTMLElement)
        state.props.onClick?.(data, column.getColId(), event.target);
    },
    onCellDoubleClicked: ({ data, column }) => {
      if (data !== undefined) state.props.onOpen?.(data, column.getColId());
    },
    onCellKeyDown: (event) => keyDown(event, state),
    defaultColDef: {
      // With Shift arrows mark cells, with Alt they lead back to where a person was.
      suppressKeyboardEvent: ({ event }) => (event.shiftKey || event.altKey) && event.key.startsWith('Arrow'),
    },
    onColumnResized: ({ finished, column, source }) => {
      if (!finished || !column || source !== 'uiColumnResized') return;
      clearTimeout(sizing);
      const [id, width] = [column.getColId(), column.getActualWidth()];
      sizing = setTimeout(() => state.props.onLayout((now) => withWidth(now, id, width)), 200);
    },
  };
}

async function fill<R>(asked: IGetRowsParams, state: TableState<R>): Promise<void> {
  const { source, version } = state.props;
  const page = await source(asked.startRow, asked.endRow);
  if (!page) return asked.failCallback();
  // The grid itself drops rows of a view that was left meanwhile.
  if (version === state.props.version) {
    state.total = page.total;
    state.pages.set(asked.startRow, version);
  }
  return asked.successCallback(page.rows, page.total);
}

function keyDown<R extends { id: string }>(
  event: CellKeyDownEvent<R> | FullWidthCellKeyDownEvent<R>,
  state: TableState<R>,
): void {
  const { api, event: key } = event;
  if (!(key instanceof KeyboardEvent) || !('column' in event) || event.rowIndex === null) return;
  const column = event.column.getColId();
  const at = state.columns.findIndex(({ id }) => id === column);
  if (key.altKey) return;
  if (key.shiftKey && key.key.startsWith('Arrow')) {
    const next = stretched(
      state.range ?? oneCell(event.rowIndex, at),
      key.key,
      state.total,
      state.columns.length,
    );
    if (!next) return;
    key.preventDefault();
    mark(api, state, next);
    api.ensureIndexVisible(next.toRow);
    api.ensureColumnVisible(state.columns[next.toColumn]!.id);
    return;
  }
  if (key.key.startsWith('Arrow') || /^(?:Home|End|Page)/.test(key.key)) mark(api, state, null);
  // Of a row that is still on its way nothing is known yet, and no other one is meant.
  if (event.data === undefined && key.key === 'Enter') key.preventDefault();
  if (event.data === undefined || key.defaultPrevented) return;
  if (key.key === 'Enter' && !key.ctrlKey && state.props.onOpen) {
    key.preventDefault();
    state.props.onOpen(event.data, column);
  } else if (state.props.onKey?.(key, event.data, column) === true) key.preventDefault();
}

export function mark<R>(api: GridApi<R>, state: TableState<R>, range: TableState<R>['range']): void {
  const before = state.range;
  state.range = range;
  if (before !== null || range !== null) api.refreshCells({ force: true });
}

/**
 * Goes to the row that is looked for, once the rows are those among which its place was counted: rows of another fold
 * or of an older state may be here when the place is known. A field in which somebody writes keeps the focus.
 */
export function toWanted<R extends { id: string }>(api: GridApi<R>, state: TableState<R>): void {
  const { wanted, version, onShown } = state.props;
  if (!wanted || wanted.version !== version || ![...state.pages.values()].includes(version)) return;
  const { at, top } = wanted;
  const rows = api.getDisplayedRowCount();
  if (at >= rows) return;
  const cameBack = top !== undefined && top < rows;
  if (!cameBack) {
    api.ensureIndexVisible(at, 'middle');
    const here = state.pages.get(at - (at % PAGE)) === version;
    if (!here || api.getDisplayedRowAtIndex(at)?.data === undefined) return;
  }
  onShown?.();
  const column = api.getFocusedCell()?.column ?? api.getAllDisplayedColumns()[0];
  const isTaken =
    wanted.isHeld?.() === true ||
    document.activeElement?.matches('input:not([type="radio"]), textarea') === true;
  if (column && !isTaken) {
    state.held = cameBack ? { at, top } : null;
    giveFocus(api, state, at, column);
  }
  if (cameBack) api.ensureIndexVisible(top, 'top');
}

/** Rows have come or changed under the focus: it stays with the row that is chosen, not with the place in the list. */
function settle<R extends { id: string }>(api: GridApi<R>, state: TableState<R>): void {
  const cell = api.getFocusedCell();
  const row = cell && api.getDisplayedRowAtIndex(cell.rowIndex)?.data;
  const { cursor } = state;
  const { onFocus, onLost, wanted, version } = state.props;
  if (!row || row.id === cursor || document.activeElement?.closest(`.${css.grid}`) === null) return;
  const chosen = state.awaited || cursor === undefined ? undefined : api.getRowNode(cursor);
  if (chosen?.data !== undefined && chosen.rowIndex !== null)
    giveFocus(api, state, chosen.rowIndex, cell.column);
  // It may be among the rows that are still to come.
  else if (wanted !== undefined || state.pages.get(cell.rowIndex - (cell.rowIndex % PAGE)) !== version)
    return;
  else if (state.awaited || !onLost) {
    state.awaited = false;
    state.cursor = row.id;
    onFocus?.(row, cell.column.getColId(), cell.rowIndex);
  } else onLost(row);
}

function tellView<R>(api: GridApi<R>, state: TableState<R>): void {
  if (!state.props.onView) return;
  const rows: R[] = [];
  const { top, bottom } = api.getVerticalPixelRange();
  for (let row = Math.floor(top / 26); row <= Math.ceil(bottom / 26); row++) {
    const data = api.getDisplayedRowAtIndex(row)?.data;
    if (data !== undefined) rows.push(data);
  }
  state.props.onView(rows, Math.round(top / 26));
}
