import { AgGridReact } from 'ag-grid-react';
import { useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState, type Ref } from 'react';
import { useWords } from '../../words/speech.ts';
import type { MenuItem } from '../menu.tsx';
import type { TableColumn, TableSource } from './column.ts';
import { columnDefs } from './columns.ts';
import { copySelection } from './copy.ts';
import { TABLE_MODULES } from './theme.ts';
import { arranged, type TableLayout } from './layout.ts';
import { follow, holdView, payFocus, refocus } from './moves.ts';
import { tableOptions, toWanted } from './options.ts';
import { holds, isOneCell } from './range.ts';
import { newTableState, type TableState } from './table-state.ts';
import { useTableMenu } from './use-table-menu.tsx';
import css from './table.module.css';

export interface TableHandle {
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
  /** What shows the line beside the table has the focus already: it stays there. */
  isHeld?: () => boolean;
}

export interface TableProps<R> {
  label: string;
  columns: readonly TableColumn<R>[];
  source: TableSource<R>;
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
  layout: TableLayout;
  onLayout: (change: (now: TableLayout) => TableLayout) => void;
  /** Saves it as a workbook. */
  onSave?: () => void;
  /** What the right button and the menu key offer for a row, before what every table offers. */
  menu?: (row: R, column: string) => readonly MenuItem[];
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
  handle?: Ref<TableHandle>;
}

/**
 * A table of any length: rows come in pages as they are scrolled to. Arrows, Home, End and Page keys move; Shift
 * with arrows or a click marks a rectangle; Ctrl C copies it as a table.
 */
export function Table<R extends { id: string }>(props: TableProps<R>) {
  const { layout, version, current } = props;
  const columns = useMemo(() => arranged(props.columns, layout), [props.columns, layout]);
  const words = useWords().grid;
  const box = useRef<HTMLDivElement>(null);
  const grid = useRef<AgGridReact<R>>(null);
  const [state] = useState(() => newTableState({ props, columns, words }));
  const [options] = useState(() => tableOptions(state));
  useLayoutEffect(() => state.renew({ props, columns, words }));
  const { widths } = layout;
  const defs = useMemo(() => columnDefs(columns, widths, inRangeOf(state)), [state, columns, widths]);
  const menu = useTableMenu(grid, state);
  const shown = useRef(version);
  useEffect(() => {
    if (shown.current !== version) grid.current?.api?.refreshInfiniteCache();
    shown.current = version;
  }, [version]);
  useLayoutEffect(() => {
    const api = grid.current?.api;
    if (api) toWanted(api, state);
  });
  useEffect(() => {
    const element = box.current!;
    for (const row of element.querySelectorAll(`.${css.current}`)) row.classList.remove(css.current!);
    if (current === undefined) return;
    for (const row of element.querySelectorAll(`.ag-row[row-id="${CSS.escape(current)}"]`))
      row.classList.add(css.current!);
  }, [current]);
  useEffect(() => {
    const drawn = new MutationObserver(() => payFocus(box.current!, state));
    drawn.observe(box.current!, { subtree: true, childList: true, attributeFilter: ['class'] });
    return () => drawn.disconnect();
  }, [state]);
  useImperativeHandle(
    props.handle,
    () => ({
      refocus: () => {
        const api = grid.current?.api;
        if (api) refocus(api, state);
      },
    }),
    [state],
  );
  return (
    <div
      ref={box}
      className={css.grid}
      onCopy={({ nativeEvent }) => {
        const api = grid.current?.api;
        if (api) copySelection(nativeEvent, api, state);
      }}
      onContextMenu={({ nativeEvent }) => menu.open(nativeEvent)}
      onFocus={({ target }) => {
        const api = grid.current?.api;
        if (!api) return;
        follow(api, target);
        holdView(api, state);
      }}
    >
      <AgGridReact ref={grid} gridOptions={options} columnDefs={defs} modules={TABLE_MODULES} />
      {menu.drawn}
    </div>
  );
}

const inRangeOf =
  <R,>(state: TableState<R>) =>
  (row: number, column: number): boolean => {
    const { range } = state;
    return range !== null && !isOneCell(range) && holds(range, row, column);
  };
