import { createGrid, type GridApi } from 'ag-grid-community';
import { useEffect, useImperativeHandle, useLayoutEffect, useRef, type Ref } from 'react';
import type { Words } from '../../../shared/words/interface/words.ts';
import { useWords } from '../../words/speech.ts';
import type { GridColumn, GridSource } from './column.ts';
import { columnDefs } from './columns.ts';
import { copySelection } from './copy.ts';
import { GRID_MODULES } from './modules.ts';
import { gridOptions, toWanted } from './options.ts';
import { holds, isOneCell, type CellRange } from './range.ts';
import './grid.css';

export interface GridHandle {
  /** Gives the focus back to the cell that had it last; the view stays where it is. */
  refocus: () => void;
}

/** A line that is to be brought into view and given the focus. */
interface WantedLine {
  /** Its place among the rows of `version`. */
  at: number;
  version: string;
  /** The line that was the first one in view when it was seen last. */
  top?: number;
}

export interface GridProps<R> {
  label: string;
  columns: readonly GridColumn<R>[];
  source: GridSource<R>;
  /** Another text whenever the source answers differently: rows are asked for again, old ones stay meanwhile. */
  version: string;
  /** Classes of lines while they say so; the names are fixed. */
  rowRules: Readonly<Record<string, (row: R) => boolean>>;
  /** Id of the row that is chosen, wherever it stands now. */
  current?: string;
  /** The chosen row is looked for; null: where it stands is not known yet. Meanwhile no other row takes its place. */
  wanted?: WantedLine | null;
  /** It is in view. */
  onShown?: () => void;
  widths: Readonly<Record<string, number>>;
  onWidth: (column: string, width: number) => void;
  /** The focus came to a cell. */
  onFocus?: (row: R, column: string, index: number) => void;
  onOpen?: (row: R, column: string) => void;
  onClick?: (row: R, column: string, target: HTMLElement) => void;
  /** The chosen row has left the rows that are here, while the focus is in the grid on `row`. */
  onLost?: (row: R) => void;
  /** A key that the grid itself does not use; true: done. */
  onKey?: (event: KeyboardEvent, row: R, column: string) => boolean;
  /** Rows in view after scrolling or loading, and the index of the first of them. */
  onView?: (rows: R[], top: number) => void;
  onCopied?: (rows: number) => void;
  handle?: Ref<GridHandle>;
}

/** Everything that the grid's own callbacks need of the newest render. */
export interface GridState<R> {
  props: GridProps<R>;
  words: Words['grid'];
  range: CellRange | null;
  total: number;
  /** The version that the rows of each page are of, by the index of its first row. */
  pages: Map<number, string>;
  /** The focus came to a row that is still on its way. */
  awaited: boolean;
  /** Id of the row that the focus or the screen chose last. */
  cursor: string | undefined;
}

/**
 * A table of any length: rows come in pages as they are scrolled to. Arrows, Home, End and Page keys move; Shift
 * with arrows or a click marks a rectangle; Ctrl C copies it as a table.
 */
export function Grid<R extends { id: string }>(props: GridProps<R>) {
  const { columns, widths, version, current } = props;
  const words = useWords().grid;
  const box = useRef<HTMLDivElement>(null);
  const api = useRef<GridApi<R>>(null);
  const state = useRef<GridState<R>>({
    props,
    words,
    range: null,
    total: 0,
    pages: new Map(),
    awaited: false,
    cursor: current,
  });
  /** The columns that the grid has: those that it was made with are not laid out a second time. */
  const given = useRef<GridProps<R>['columns'] | null>(null);
  const asked = useRef(widths);
  useLayoutEffect(() => {
    if (props.current !== state.current.props.current) state.current.cursor = props.current;
    state.current.props = props;
    state.current.words = words;
  });
  useEffect(() => {
    const options = { ...gridOptions(state.current), columnDefs: shownColumns(state.current) };
    const made = createGrid<R>(box.current!, options, { modules: GRID_MODULES });
    api.current = made;
    given.current = state.current.props.columns;
    return () => {
      api.current = null;
      made.destroy();
    };
  }, []);
  useEffect(() => {
    if (given.current !== columns || asked.current !== widths)
      api.current?.setGridOption('columnDefs', shownColumns(state.current));
    given.current = columns;
    asked.current = widths;
  }, [columns, widths]);
  const shown = useRef(version);
  useEffect(() => {
    if (shown.current !== version) api.current?.refreshInfiniteCache();
    shown.current = version;
  }, [version]);
  useLayoutEffect(() => {
    if (api.current) toWanted(api.current, state.current);
  });
  useEffect(() => {
    const element = box.current!;
    for (const row of element.querySelectorAll('.ag-row.cur')) row.classList.remove('cur');
    if (current === undefined) return;
    for (const row of element.querySelectorAll(`.ag-row[row-id="${CSS.escape(current)}"]`))
      row.classList.add('cur');
  }, [current]);
  useImperativeHandle(
    props.handle,
    () => ({
      refocus: () => {
        if (api.current) refocus(api.current, state.current.props.current);
      },
    }),
    [],
  );
  useEffect(() => {
    const element = box.current!;
    const onCopy = (event: ClipboardEvent): void => {
      if (api.current) copySelection(event, api.current, state.current);
    };
    // However a cell came by the focus, the grid and the screen follow it.
    const onFocusIn = ({ target }: FocusEvent): void => {
      if (api.current && target instanceof HTMLElement) follow(api.current, target);
    };
    element.addEventListener('copy', onCopy);
    element.addEventListener('focusin', onFocusIn);
    return () => {
      element.removeEventListener('copy', onCopy);
      element.removeEventListener('focusin', onFocusIn);
    };
  }, []);
  return <div ref={box} className="grid" />;
}

function shownColumns<R>(state: GridState<R>): ReturnType<typeof columnDefs<R>> {
  const inRange = (row: number, column: number): boolean => {
    const { range } = state;
    return range !== null && !isOneCell(range) && holds(range, row, column);
  };
  return columnDefs(state.props.columns, state.props.widths, inRange);
}

function follow<R>(api: GridApi<R>, target: HTMLElement): void {
  const column = target.closest('.ag-cell')?.getAttribute('col-id');
  const row = Number(target.closest('.ag-row')?.getAttribute('row-index') ?? Number.NaN);
  if (column === null || column === undefined || Number.isNaN(row)) return;
  const cell = api.getFocusedCell();
  if (cell?.rowIndex !== row || cell.column.getColId() !== column) api.setFocusedCell(row, column);
}

/** To the row that is chosen, wherever it stands now. */
function refocus<R>(api: GridApi<R>, current: string | undefined): void {
  const cell = api.getFocusedCell();
  const column = cell?.column ?? api.getAllDisplayedColumns()[0];
  const chosen = current === undefined ? undefined : api.getRowNode(current);
  const at = chosen?.rowIndex ?? cell?.rowIndex ?? 0;
  if (column) api.setFocusedCell(Math.min(at, api.getDisplayedRowCount() - 1), column);
}
